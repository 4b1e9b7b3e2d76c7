package org.crosscheck.extraction.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.util.List;
import org.crosscheck.extraction.Articles;
import org.crosscheck.extraction.annotation.Annotator;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.extraction.claims.Readings;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.value.Amount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Vague and hedged amounts in six sentences each: {@code -} is an end that the words leave open.
 */
class VagueAmountsTest {
  private static final Annotator ANNOTATOR = new Annotator();
  private static final QuantityExtractor EXTRACTOR = new QuantityExtractor();
  private static final List<String> SENTENCES =
      List.of(
          "%s people fled the valley.",
          "Officials said %s villagers were evacuated.",
          "The blast wounded %s workers at the mill.",
          "By noon, %s protesters had gathered.",
          "The company said it would lay off %s employees.",
          "Rescuers pulled %s miners from the shaft.");

  @ParameterizedTest
  @CsvSource({
    "dozens of, 24, -, 200",
    "several, 3, -, 10",
    "a few, 2, -, 7",
    "a couple of, 2, -, 3",
    "a handful of, 2, -, 10",
    "scores of, 40, -, 200",
    "hundreds of, 200, -, 2000",
    "thousands of, 2000, -, 20000",
    "tens of thousands of, 20000, -, 200000",
    "hundreds of thousands of, 200000, -, 2000000",
    "millions of, 2000000, -, 20000000",
    "several dozen, 36, -, 120",
    "several hundred, 300, -, 1000",
    "a few thousand, 2000, -, 7000",
    "at least 73, 73, -, 109.5",
    "more than 250, 250, -, 312.5",
    "no fewer than 12, 12, -, 18",
    "as many as 30, -, 30, 30",
    "up to 400, -, 400, 400",
    "fewer than 90, -, 90, 90",
    "nearly 50, -, 50, 50",
    "some 130, 130, 130, 143",
    "about 200, 200, 200, 240",
    "just over 60, 60, -, 70"
  })
  void readsWhatTheWordsAllowAndWhatAReaderTakesThemToMean(
      String words, String low, String high, String likely) {
    for (String sentence : SENTENCES) {
      Amount amount = amount(String.format(sentence, words));
      assertThat(amount.literal().hasLowerBound() ? low(amount) : "-").isEqualTo(low);
      assertThat(amount.literal().hasUpperBound() ? high(amount) : "-").isEqualTo(high);
      assertThat(amount.plausible().upperEndpoint().stripTrailingZeros().toPlainString())
          .isEqualTo(likely);
    }
  }

  private static String low(Amount amount) {
    return amount.literal().lowerEndpoint().toPlainString();
  }

  private static String high(Amount amount) {
    return amount.literal().upperEndpoint().toPlainString();
  }

  private static Amount amount(String sentence) {
    List<Reading> found =
        EXTRACTOR.read(ANNOTATOR.annotate(Articles.of(sentence)), Readings.none());
    Reading only = Iterables.getOnlyElement(found);
    return ((QuantityClaim) only.claim()).amount();
  }
}
