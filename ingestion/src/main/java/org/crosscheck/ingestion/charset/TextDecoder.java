package org.crosscheck.ingestion.charset;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Optional;

/**
 * Tells encodings apart, from the surest sign to the weakest: a byte order mark, the zero bytes of
 * UTF-16, valid UTF-8, and last what ICU's detector makes of the bytes. Bytes that are no text in
 * any of these give an empty result.
 */
public final class TextDecoder {
  /** ICU looks at letter pairs: more than this tells it nothing new. */
  private static final int SAMPLE = 64 * 1024;

  /** Below this, ICU's word for a code page other than Windows-1252 is a guess. */
  private static final int SURE = 40;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final CharMatcher CONTROLS =
      CharMatcher.inRange('\u0000', '\u0008')
          .or(CharMatcher.inRange('\u000e', '\u001a'))
          .or(CharMatcher.inRange('\u001c', '\u001f'))
          .or(CharMatcher.is('\u007f'));

  private TextDecoder() {}

  /** The text that {@code bytes} spell, or empty where they are not text. */
  public static Optional<Decoded> decode(byte[] bytes) {
    return decoded(bytes).filter(TextDecoder::isText);
  }

  private static Optional<Decoded> decoded(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(lenient(bytes, 3, UTF_8));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(lenient(bytes, 2, UTF_16LE));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(lenient(bytes, 2, UTF_16BE));
    }
    Optional<Charset> wide = ZeroBytes.utf16(bytes);
    if (wide.isPresent()) {
      return strict(bytes, wide.get());
    }
    Optional<Decoded> utf8 = strict(bytes, UTF_8);
    return utf8.isPresent() ? utf8 : Optional.of(codePage(bytes));
  }

  /**
   * The bytes are not valid UTF-8: either UTF-8 with damage, as in a file that was cut inside a
   * character, or an older code page.
   */
  private static Decoded codePage(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
    for (CharsetMatch match : detector.detectAll()) {
      if (match.getName().equals("UTF-8")) {
        return lenient(bytes, 0, UTF_8);
      }
      if (match.getConfidence() >= SURE && isCodePage(match.getName())) {
        return lenient(bytes, 0, Charset.forName(match.getName()));
      }
    }
    return lenient(bytes, 0, WINDOWS_1252);
  }

  private static boolean isCodePage(String name) {
    return name.equals("windows-1251") || name.equals("windows-1250") || name.startsWith("KOI8-R");
  }

  private static Optional<Decoded> strict(byte[] bytes, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return Optional.of(new Decoded(text, charset.name(), 0));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Decoded lenient(byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    return new Decoded(text, charset.name(), CharMatcher.is('\ufffd').countIn(text));
  }

  /** Text has next to no control characters and only little damage. */
  private static boolean isText(Decoded decoded) {
    String text = decoded.text();
    return text.indexOf('\u0000') < 0
        && CONTROLS.countIn(text) * 200L <= text.length()
        && decoded.broken() * 20L <= text.length() + 20L;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
