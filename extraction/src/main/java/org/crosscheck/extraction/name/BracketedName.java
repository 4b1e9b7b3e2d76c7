package org.crosscheck.extraction.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.extraction.annotation.OneLine;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.model.article.Span;

/**
 * A name that its short form follows in brackets, "the Harbour Safety Executive (HSE)": the
 * initials say where it begins.
 *
 * @param sentence where it stands
 * @param span the long name, without an article
 * @param words its words, one space between them
 * @param shortForm the short form's letters
 */
record BracketedName(Sentence sentence, Span span, String words, String shortForm) {
  private static final Pattern BRACKETED =
      Pattern.compile("\\s\\((?:the\\s)?(?<short>\\p{Lu}[\\p{Lu}\\p{Ll}]{0,6}\\p{Lu})s?\\)");
  private static final ImmutableSet<String> LINKS =
      ImmutableSet.of("of", "and", "for", "the", "in", "on", "to", "de", "du", "la");
  private static final int MOST_WORDS = 12;

  /** The names of a sentence that are followed so, in order. */
  static ImmutableList<BracketedName> in(Sentence sentence) {
    if (sentence.text().indexOf('(') < 0) {
      return ImmutableList.of();
    }
    String text = sentence.article().textOf(sentence.part());
    Matcher bracket =
        BRACKETED.matcher(text).region(sentence.span().start(), sentence.span().end());
    ImmutableList.Builder<BracketedName> names = ImmutableList.builder();
    while (bracket.find()) {
      String letters = bracket.group("short");
      List<Word> before = Word.in(text, Span.of(sentence.span().start(), bracket.start()));
      start(text, before, letters, bracket.start())
          .ifPresent(
              first -> {
                List<Word> words = before.subList(first, before.size());
                Span span = Span.of(words.get(0).span().start(), bracket.start());
                names.add(new BracketedName(sentence, span, OneLine.of(span.in(text)), letters));
              });
    }
    return names.build();
  }

  /** The word that the long name begins with: the one that gives the first letter. */
  private static Optional<Integer> start(
      String text, List<Word> words, String shortForm, int bracket) {
    String letters = shortForm.toLowerCase(Locale.ROOT);
    int letter = letters.length() - 1;
    int end = bracket;
    for (int i = words.size() - 1; i >= 0 && words.size() - i <= MOST_WORDS; i--) {
      Word word = words.get(i);
      String gap = text.substring(word.span().end(), end);
      boolean joined = gap.isBlank() || gap.equals(", ") || gap.matches("['’]s?\\s|\\s&\\s");
      boolean link = LINKS.contains(word.text());
      boolean gives = Character.toLowerCase(word.text().charAt(0)) == letters.charAt(letter);
      if (!joined || !link && !(gives && word.isCapitalised())) {
        return Optional.empty();
      }
      boolean taken = gives && (!link || shortForm.charAt(letter) == letters.charAt(letter));
      if (taken && letter == 0) {
        return words.size() - i > 1 ? Optional.of(i) : Optional.empty();
      }
      letter -= taken ? 1 : 0;
      end = word.span().start();
    }
    return Optional.empty();
  }
}
