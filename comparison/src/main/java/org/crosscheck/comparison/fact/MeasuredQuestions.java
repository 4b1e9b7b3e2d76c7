package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Measure;

/**
 * What is asked of amounts in a unit: "How much was lost?", "How large are the savings a year?".
 * Where too little is known to ask in words of one's own, the question quotes the article.
 */
final class MeasuredQuestions {
  /** Roles whose object is the sum itself, so that "how much was ..." asks for it. */
  private static final ImmutableSet<String> OF_SUMS =
      ImmutableSet.of("pay", "raise", "invest", "earn", "lose", "save", "spend", "need");

  private MeasuredQuestions() {}

  static String of(QuantityClaim claim, Dimension dimension) {
    return own(claim, dimension)
        .map(question -> question + rate(claim) + "?")
        .orElseGet(() -> opening(dimension) + ": " + Around.quoted(claim.evidence()) + "?");
  }

  private static Optional<String> own(QuantityClaim claim, Dimension dimension) {
    Measure measure = MeasureWords.of(claim);
    boolean ofUnit = measure.concept().equals(dimension.name().toLowerCase(Locale.ROOT));
    return switch (dimension) {
      case MONEY -> ofUnit ? sum(claim, measure) : Optional.of(size(claim, measure.concept()));
      case PERCENTAGE ->
          Optional.of("What share of " + the(claim, measure.concept())).filter(question -> !ofUnit);
      case MAGNITUDE -> measure.participants().map(quake -> "How strong was the " + quake);
      case AGE -> measure.participants().map(who -> "How old is " + who);
      default -> Optional.empty();
    };
  }

  private static String size(QuantityClaim claim, String concept) {
    return (isPlural(claim, concept) ? "How large are " : "How large is ") + the(claim, concept);
  }

  private static Optional<String> sum(QuantityClaim claim, Measure measure) {
    boolean ahead = Modalities.isToBe(claim.frame().modality());
    return measure
        .role()
        .filter(OF_SUMS::contains)
        .map(role -> "How much " + (ahead ? "is to be " : "was ") + Verbs.participle(role));
  }

  private static String the(QuantityClaim claim, String noun) {
    return "the " + (isPlural(claim, noun) ? Plurals.of(noun) : noun);
  }

  private static boolean isPlural(QuantityClaim claim, String noun) {
    return Folding.words(claim.evidence().sentenceText()).contains(Plurals.of(noun));
  }

  private static String rate(QuantityClaim claim) {
    return Rate.of(claim).map(unit -> " a " + unit).orElse("");
  }

  private static String opening(Dimension dimension) {
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
}
