package org.crosscheck.extraction.name;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.extraction.wordnet.NounClass;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.NameType;

/**
 * Places called after others: "Gulf of Mexico", "Cape of Good Hope". The noun for a water or a land
 * form before "of" is part of the name.
 */
final class GeographicNames {
  private static final int REACH = 30;
  private static final Pattern FORM =
      Pattern.compile("(?<form>\\p{Lu}\\p{Ll}+)\\sof\\s(?:the\\s)?$");

  private final ImmutableList<NounClass> forms =
      ImmutableList.of(
          NounClass.below("body of water#1"),
          NounClass.below("geological formation#1"),
          NounClass.below("island#1"));

  /** The same names, those of places with the form before them. */
  List<Candidate> told(List<Candidate> names) {
    List<Candidate> told = new ArrayList<>();
    for (Candidate name : names) {
      Candidate whole = whole(name).orElse(name);
      told.removeIf(
          other -> other.sentence() == whole.sentence() && other.span().overlaps(whole.span()));
      told.add(whole);
    }
    return told;
  }

  private Optional<Candidate> whole(Candidate name) {
    if (name.type().filter(NameType.LOCATION::equals).isEmpty()) {
      return Optional.empty();
    }
    String text = name.sentence().article().textOf(name.sentence().part());
    int from = Math.max(name.sentence().span().start(), name.span().start() - REACH);
    Matcher before = FORM.matcher(text.substring(from, name.span().start()));
    if (!before.find() || !isForm(before.group("form"))) {
      return Optional.empty();
    }
    Span span = new Span(from + before.start("form"), name.span().end());
    String words = span.in(text).replaceAll("\\s+", " ");
    return Optional.of(
        new Candidate(name.sentence(), span, words, name.opens(), false, name.type()));
  }

  private boolean isForm(String word) {
    String noun = word.toLowerCase(Locale.ROOT);
    return forms.stream().anyMatch(form -> form.contains(noun));
  }
}
