package org.crosscheck.ingestion.language;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Optional;

/** The script that most letters of a text are of. */
final class Scripts {
  private Scripts() {}

  /** Its name, such as "Cyrillic", where it is not Latin and more than half of the letters. */
  static Optional<String> otherThanLatin(String text) {
    Multiset<UnicodeScript> letters = HashMultiset.create();
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(point -> letters.add(UnicodeScript.of(point)));
    return Multisets.copyHighestCountFirst(letters).entrySet().stream()
        .findFirst()
        .filter(most -> most.getCount() * 2 > letters.size())
        .map(Multiset.Entry::getElement)
        .filter(script -> script != UnicodeScript.LATIN)
        .map(Scripts::words);
  }

  private static String words(UnicodeScript script) {
    String name = script.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
