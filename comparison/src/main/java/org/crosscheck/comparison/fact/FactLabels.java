package org.crosscheck.comparison.fact;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.WordList;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Measure;

/** Facts as questions in plain words: "How many soldiers to be deployed?" */
final class FactLabels {
  private static final ImmutableMap<String, String> PLURALS = forms("en/plurals.tsv");
  private static final ImmutableMap<String, String> PARTICIPLES = forms("en/participles.tsv");
  private static final int QUOTED_WORDS = 8;

  private FactLabels() {}

  static String of(QuantityClaim claim) {
    Measure measure = claim.measure();
    Optional<Dimension> dimension = claim.amount().dimension();
    String thing = dimension.isEmpty() ? plural(measure.concept()) : measure.concept();
    String what =
        Stream.of(
                Optional.of(question(dimension)),
                dimension.isEmpty() ? measure.participants() : Optional.<String>empty(),
                Optional.of(thing),
                measure.role().map(role -> happening(role, claim)),
                dimension.isEmpty()
                    ? Optional.<String>empty()
                    : measure.participants().map(whose -> "(" + whose + ")"),
                measure.place().map(place -> "in " + place))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return what + "?";
  }

  static String when(Measure happening) {
    return Stream.of(
                Optional.of("When:"),
                happening.participants(),
                Optional.of(happening.concept()),
                happening.role().map(FactLabels::participle),
                happening.place().map(place -> "in " + place))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "))
        + "?";
  }

  static String said(QuoteClaim quote) {
    String words =
        Stream.of(Folding.oneLine(quote.content()).split(" "))
            .limit(QUOTED_WORDS)
            .collect(Collectors.joining(" "));
    return quote.speaker().map(Source::name).orElse("Somebody") + ": “" + words + " …”";
  }

  private static String question(Optional<Dimension> dimension) {
    return dimension
        .map(
            measured ->
                switch (measured) {
                  case MONEY -> "How much:";
                  case PERCENTAGE -> "What share:";
                  case AGE -> "What age:";
                  case DURATION -> "How long:";
                  default -> "What " + measured.name().toLowerCase(Locale.ROOT) + ":";
                })
        .orElse("How many");
  }

  private static String happening(String role, QuantityClaim claim) {
    return Modalities.isToBe(claim.frame().modality())
        ? "to be " + participle(role)
        : participle(role);
  }

  private static String plural(String noun) {
    String known = PLURALS.get(noun);
    if (known != null) {
      return known;
    }
    if (noun.endsWith("y") && !noun.matches(".*[aeiou]y")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun.matches(".*(s|x|z|ch|sh)") ? noun + "es" : noun + "s";
  }

  private static String participle(String verb) {
    String known = PARTICIPLES.get(verb);
    if (known != null) {
      return known;
    }
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    return verb.matches(".*[^aeiou]y") ? verb.substring(0, verb.length() - 1) + "ied" : verb + "ed";
  }

  private static ImmutableMap<String, String> forms(String resource) {
    return WordList.rows(resource).stream().collect(toImmutableMap(r -> r.get(0), r -> r.get(1)));
  }
}
