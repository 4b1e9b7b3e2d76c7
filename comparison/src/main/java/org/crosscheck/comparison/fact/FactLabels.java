package org.crosscheck.comparison.fact;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.claim.StatementClaim;
import org.crosscheck.model.value.Measure;

/** Facts as questions that a person would ask: "How many soldiers are to be deployed?" */
final class FactLabels {
  private static final String PERSON = "person";
  private static final int QUOTED_WORDS = 8;
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private FactLabels() {}

  static String of(QuantityClaim claim) {
    return claim
        .amount()
        .dimension()
        .map(dimension -> MeasuredQuestions.of(claim, dimension))
        .orElseGet(() -> counted(claim));
  }

  static String said(QuoteClaim quote) {
    String words =
        Stream.of(Folding.oneLine(quote.content()).split(" "))
            .limit(QUOTED_WORDS)
            .collect(Collectors.joining(" "));
    return quote.speaker().map(Source::name).orElse("Somebody") + ": “" + words + " …”";
  }

  /** "Norland on “a toll on the bridge”". */
  static String position(StatementClaim claim) {
    List<String> words = WORDS.splitToList(Folding.oneLine(claim.target()));
    String more = words.size() > QUOTED_WORDS ? " …" : "";
    String shown = words.stream().limit(QUOTED_WORDS).collect(Collectors.joining(" "));
    return claim.holder() + " on “" + shown.replaceAll("[“”\"]", "") + more + "”";
  }

  private static String counted(QuantityClaim claim) {
    Measure measure = MeasureWords.of(claim);
    return joined(
            Optional.of("How many"),
            Optional.of(things(measure)),
            measure.role().map(role -> verb(role, claim)),
            measure.place().map(place -> "in " + place))
        + "?";
  }

  private static String verb(String role, QuantityClaim claim) {
    return Modalities.isToBe(claim.frame().modality()) ? Verbs.toBe(role) : Verbs.past(role);
  }

  /** "European soldiers", "demonstrators" (persons who are such), "people". */
  private static String things(Measure measure) {
    String plural = Plurals.of(measure.concept());
    return measure
        .participants()
        .map(Folding::oneLine)
        .map(
            whose ->
                measure.concept().equals(PERSON) && isNoun(whose)
                    ? Plurals.of(whose)
                    : whose + " " + plural)
        .orElse(plural);
  }

  /** Words in lower case that narrow persons are what they are: "police officer". */
  private static boolean isNoun(String words) {
    return words.equals(words.toLowerCase(Locale.ROOT));
  }

  @SafeVarargs
  private static String joined(Optional<String>... parts) {
    return Stream.of(parts).flatMap(Optional::stream).collect(Collectors.joining(" "));
  }
}
