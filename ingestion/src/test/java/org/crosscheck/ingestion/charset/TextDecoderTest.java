package org.crosscheck.ingestion.charset;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextDecoderTest {
  private static final String TEXT = "The café’s owner said: “50 € – no more.”\nNothing else.";
  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] LE_MARK = {(byte) 0xFF, (byte) 0xFE};
  private static final byte[] BE_MARK = {(byte) 0xFE, (byte) 0xFF};

  static Stream<Arguments> encodings() {
    return Stream.of(
        Arguments.of("UTF-8", TEXT.getBytes(UTF_8)),
        Arguments.of("UTF-8", Bytes.concat(UTF_8_MARK, TEXT.getBytes(UTF_8))),
        Arguments.of("UTF-16LE", TEXT.getBytes(UTF_16LE)),
        Arguments.of("UTF-16BE", TEXT.getBytes(UTF_16BE)),
        Arguments.of("UTF-16LE", Bytes.concat(LE_MARK, TEXT.getBytes(UTF_16LE))),
        Arguments.of("UTF-16BE", Bytes.concat(BE_MARK, TEXT.getBytes(UTF_16BE))),
        Arguments.of("windows-1252", TEXT.getBytes(Charset.forName("windows-1252"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void encodings(String name, byte[] bytes) {
    Decoded decoded = TextDecoder.decode(bytes).orElseThrow();

    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(decoded.encoding()).isEqualTo(name);
    assertThat(decoded.broken()).isZero();
  }

  @Test
  void utf8ThatIsCutInsideACharacterStaysUtf8() {
    byte[] bytes = (TEXT + TEXT + "é").getBytes(UTF_8);

    Decoded decoded = TextDecoder.decode(Arrays.copyOf(bytes, bytes.length - 1)).orElseThrow();

    assertThat(decoded.text()).startsWith(TEXT + TEXT);
    assertThat(decoded.broken()).isEqualTo(1);
  }

  @Test
  void refusesBytesThatAreNoText() {
    byte[] noise = new byte[4000];
    new Random(7).nextBytes(noise);

    assertThat(TextDecoder.decode(noise)).isEmpty();
    assertThat(TextDecoder.decode("a\0b\0\0c some words".getBytes(UTF_8))).isEmpty();
    assertThat(TextDecoder.decode("\u0001\u0002\u0003\u0004 words".getBytes(UTF_8))).isEmpty();
  }

  @Test
  void nothingIsAnEmptyText() {
    assertThat(TextDecoder.decode(new byte[0]).orElseThrow().text()).isEmpty();
  }
}
