package org.crosscheck.ingestion.charset;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Tells UTF-16 without a byte order mark by its zero bytes: a text in Latin letters has one in
 * nearly every second place, and hardly any in the others.
 */
final class ZeroBytes {
  private static final int SAMPLE = 4096;

  private ZeroBytes() {}

  static Optional<Charset> utf16(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    if (length < 4 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int pairs = length / 2;
    if (odd * 10 >= pairs * 7 && even * 20 <= pairs) {
      return Optional.of(UTF_16LE);
    }
    return even * 10 >= pairs * 7 && odd * 20 <= pairs ? Optional.of(UTF_16BE) : Optional.empty();
  }
}
