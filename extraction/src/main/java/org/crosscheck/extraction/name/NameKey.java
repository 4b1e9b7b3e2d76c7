package org.crosscheck.extraction.name;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What spellings of one name share: no accents, "i" for every "y", "j" and "ij", "k" for "c" and
 * "kh", no doubled letters. "Zelensky", "Zelenskyy" and "Zelenskiy" have one key.
 */
final class NameKey {
  private NameKey() {}

  static String of(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{Nd}]", "");
    String folded = plain.replaceAll("[yj]", "i").replace("kh", "h").replace("ks", "x");
    return folded.replaceAll("(.)\\1+", "$1");
  }
}
