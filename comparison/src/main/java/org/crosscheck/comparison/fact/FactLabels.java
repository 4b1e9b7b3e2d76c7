package org.crosscheck.comparison.fact;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.Evidence;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.claim.StatementClaim;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Measure;

/** Facts as questions that a person would ask: "How many soldiers are to be deployed?" */
final class FactLabels {
  private static final String PERSON = "person";
  private static final int QUOTED_WORDS = 8;
  private static final int WORDS_BEFORE = 7;
  private static final int WORDS_AFTER = 2;
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private FactLabels() {}

  static String of(QuantityClaim claim) {
    return claim
        .amount()
        .dimension()
        .map(dimension -> measured(claim, dimension))
        .orElseGet(() -> counted(claim));
  }

  static String when(Measure happening) {
    return joined(
            Optional.of("When:"),
            happening.participants(),
            Optional.of(happening.concept()),
            happening.role().map(Verbs::participle),
            happening.place().map(place -> "in " + place))
        + "?";
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

  /** A single word in lower case that narrows persons is what they are. */
  private static boolean isNoun(String word) {
    return word.equals(word.toLowerCase(Locale.ROOT)) && !word.contains(" ");
  }

  /**
   * Too little is known of what is measured to ask for it in words of one's own, so the question
   * quotes the words around the amount.
   */
  private static String measured(QuantityClaim claim, Dimension dimension) {
    return question(dimension) + ": “" + context(claim.evidence()) + "”?";
  }

  /** The amount with a few words on either side of it. */
  private static String context(Evidence evidence) {
    String sentence = evidence.sentenceText();
    Span span = evidence.spanInSentence();
    List<String> before = WORDS.splitToList(sentence.substring(0, span.start()));
    List<String> after = WORDS.splitToList(sentence.substring(span.end()));
    int first = Math.max(0, before.size() - WORDS_BEFORE);
    int last = Math.min(WORDS_AFTER, after.size());
    String words =
        Stream.of(
                before.subList(first, before.size()),
                List.of(Folding.oneLine(evidence.words())),
                after.subList(0, last))
            .flatMap(List::stream)
            .collect(Collectors.joining(" "))
            .replaceAll("[\"“”„«»]", "'")
            .replaceAll(" (?=[.,;:!?])|[.,;:]$", "");
    return (first > 0 ? "… " : "") + words + (last < after.size() ? " …" : "");
  }

  private static String question(Dimension dimension) {
    return switch (dimension) {
      case MONEY -> "How much money";
      case PERCENTAGE -> "What share";
      case AGE -> "How old";
      case DURATION -> "How long";
      case MASS -> "What weight";
      case DATA_SIZE -> "How much data";
      default -> "What " + dimension.name().toLowerCase(Locale.ROOT);
    };
  }

  @SafeVarargs
  private static String joined(Optional<String>... parts) {
    return Stream.of(parts).flatMap(Optional::stream).collect(Collectors.joining(" "));
  }
}
