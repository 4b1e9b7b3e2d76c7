package org.crosscheck.extraction.annotation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Locale;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.model.article.Span;

/** Words whose full stop does not end a sentence, by what follows them when it does not. */
final class Abbreviations {
  private enum Follows {
    /** Titles: a name follows. */
    NAME,
    /** "No.", "Feb.": a digit follows. */
    NUMBER,
    /** "p.m.": a weekday, a month or a time zone follows. */
    DATE
  }

  private final ImmutableSetMultimap<String, Follows> words;
  private static final int LONGEST_OPENER = 12;

  private final ImmutableSet<String> openers;
  private final ImmutableSet<String> dateWords;
  private final ImmutableSet<String> zoneNames;

  private Abbreviations(
      ImmutableSetMultimap<String, Follows> words,
      ImmutableSet<String> openers,
      ImmutableSet<String> dateWords,
      ImmutableSet<String> zoneNames) {
    this.zoneNames = zoneNames;
    this.words = words;
    this.openers = openers;
    this.dateWords = dateWords;
  }

  static Abbreviations english() {
    ImmutableSetMultimap.Builder<String, Follows> words = ImmutableSetMultimap.builder();
    for (Lexicon.Row row : Lexicon.load("en/annotation/abbreviations.tsv").rows()) {
      words.put(
          row.get("abbreviation").toLowerCase(Locale.ROOT),
          Follows.valueOf(row.get("follows").toUpperCase(Locale.ROOT)));
    }
    ImmutableSet<String> openers =
        Lexicon.load("en/annotation/closed-class-words.tsv").rows().stream()
            .map(row -> row.get("word"))
            .collect(ImmutableSet.toImmutableSet());
    return new Abbreviations(words.build(), openers, dateWords(), zoneNames());
  }

  private static ImmutableSet<String> dateWords() {
    ImmutableSet<String> kinds = ImmutableSet.of("weekday", "month", "zone");
    return Lexicon.load("en/time/words.tsv").rows().stream()
        .filter(row -> kinds.contains(row.get("category")))
        .flatMap(row -> row.list("forms").stream())
        .map(form -> form.toLowerCase(Locale.ROOT))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSet<String> zoneNames() {
    return Lexicon.load("en/time/zone-names.tsv").rows().stream()
        .map(row -> row.get("name").toLowerCase(Locale.ROOT))
        .collect(ImmutableSet.toImmutableSet());
  }

  boolean contains(String word) {
    return words.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /**
   * True when the full stop at the end of {@code before} belongs to a word that {@code after}
   * completes.
   */
  boolean goesOn(String text, Span before, Span after) {
    int start = before.end() - 1;
    while (start > before.start() && isWordCharacter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, before.end() - 1);
    char next = text.charAt(after.start());
    if (isInitial(text, before, start, word)) {
      return Character.isUpperCase(next);
    }
    if (isDottedAcronym(word)) {
      return Character.isUpperCase(next)
          && !openers.contains(firstWord(text, after.start(), after.end()));
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return (words.containsEntry(lower, Follows.NAME) && Character.isUpperCase(next))
        || (words.containsEntry(lower, Follows.DATE) && isDateWord(text, after))
        || (words.containsEntry(lower, Follows.NUMBER) && Character.isDigit(next));
  }

  /** "p.m. on Friday", "p.m. EST", "p.m. Eastern time". */
  private boolean isDateWord(String text, Span after) {
    String word = firstWord(text, after.start(), after.end());
    int second = Math.min(text.length(), after.start() + word.length() + 1);
    return dateWords.contains(word)
        || zoneNames.contains(word) && firstWord(text, second, after.end()).equals("time");
  }

  /**
   * True when the stop at {@code mark} ends a dotted acronym and, before an opener at {@code next},
   * its sentence.
   */
  boolean endsAt(String text, int sentenceStart, int mark, int next) {
    int start = mark;
    while (start > sentenceStart && isWordCharacter(text.charAt(start - 1))) {
      start--;
    }
    return isDottedAcronym(text.substring(start, mark))
        && openers.contains(
            firstWord(text, next, Math.min(text.length(), next + LONGEST_OPENER + 1)));
  }

  /** "U.S", "D.C": the stop at the end belongs to it, and may end the sentence as well. */
  private static boolean isDottedAcronym(String word) {
    if (word.length() < 3 || word.length() % 2 == 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      boolean fits = i % 2 == 0 ? Character.isUpperCase(word.charAt(i)) : word.charAt(i) == '.';
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static String firstWord(String text, int start, int limit) {
    int end = start;
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /**
   * One capital that follows a name, a title or another initial: "Gen. O.", "George W.", "J. R.
   * R.".
   */
  private static boolean isInitial(String text, Span sentence, int start, String word) {
    if (word.length() != 1 || !Character.isUpperCase(word.charAt(0)) || word.equals("I")) {
      return false;
    }
    int before = start - 1;
    while (before >= sentence.start() && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    if (before < sentence.start()) {
      return true;
    }
    int wordStart = before;
    while (wordStart > sentence.start() && isWordCharacter(text.charAt(wordStart - 1))) {
      wordStart--;
    }
    return Character.isUpperCase(text.charAt(wordStart));
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '\'' || c == '’';
  }
}
