package org.crosscheck.extraction.name;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.model.article.Span;

/** Tells a person's gender from a title, a role or a first name, where one of them tells. */
final class Genders {
  private static final ImmutableSet<String> MALE =
      ImmutableSet.of(
          "mr",
          "sir",
          "lord",
          "king",
          "prince",
          "duke",
          "pope",
          "father",
          "brother",
          "son",
          "husband",
          "actor",
          "emperor",
          "rabbi",
          "imam",
          "ayatollah",
          "man",
          "businessman");
  private static final ImmutableSet<String> FEMALE =
      ImmutableSet.of(
          "mrs",
          "ms",
          "miss",
          "dame",
          "lady",
          "queen",
          "princess",
          "duchess",
          "mother",
          "sister",
          "daughter",
          "wife",
          "actress",
          "woman",
          "headmistress",
          "businesswoman");

  private final Gazetteer gazetteer = Gazetteer.english();

  Optional<Gender> of(String text, String name, Optional<String> role, Iterable<Span> mentions) {
    Optional<Gender> told = role.flatMap(Genders::ofWords);
    for (Span mention : mentions) {
      told = told.or(() -> ofWords(wordBefore(text, mention.start())));
    }
    return told.or(() -> gazetteer.bearer(name.substring(0, Math.max(0, name.indexOf(' ')))));
  }

  private static String wordBefore(String text, int start) {
    String before = text.substring(Math.max(0, start - 12), start).strip();
    return before.substring(before.lastIndexOf(' ') + 1);
  }

  private static Optional<Gender> ofWords(String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      if (FEMALE.contains(word) || word.length() > 5 && word.endsWith("woman")) {
        return Optional.of(Gender.FEMALE);
      }
      if (MALE.contains(word)
          || word.length() > 5 && word.endsWith("man") && !word.equals("human")) {
        return Optional.of(Gender.MALE);
      }
    }
    return Optional.empty();
  }
}
