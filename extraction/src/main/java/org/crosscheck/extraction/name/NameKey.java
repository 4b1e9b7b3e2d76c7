package org.crosscheck.extraction.name;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What spellings of one name share: no accents, "i" for "y" and "j", "k" for "kh", no doubled
 * letters. "Zelensky", "Zelenskyy" and "Zelenskiy" have one key.
 */
final class NameKey {
  private NameKey() {}

  static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = folded(plain.charAt(i));
      boolean counts = Character.isLetterOrDigit(c);
      boolean silent = c == 'h' && last(key) == 'k' || c == last(key);
      if (counts && !silent) {
        key.append(c);
      }
    }
    return key.toString();
  }

  private static char folded(char c) {
    return c == 'y' || c == 'j' ? 'i' : c;
  }

  private static char last(StringBuilder key) {
    return key.length() == 0 ? 0 : key.charAt(key.length() - 1);
  }
}
