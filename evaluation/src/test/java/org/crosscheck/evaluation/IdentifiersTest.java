package org.crosscheck.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.crosscheck.extraction.Extraction;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.reporting.json.BadLineException;
import org.crosscheck.reporting.json.JsonLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number that names something is no amount: a false alarm is born where it is read as one. */
class IdentifiersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The 47th Brigade moved out at night.",
        "Flight 370 vanished from the screens.",
        "Resolution 1701 was read aloud again.",
        "F-16 jets flew overhead.",
        "Su-34 bombers took off from the base.",
        "The G7 will meet by the sea.",
        "Call 555-0137 for the night desk.",
        "They live at 14 Harbour Street."
      })
  void anIdentifierIsNoAmount(String sentence) throws Exception {
    assertThat(amounts(sentence)).isEmpty();
  }

  private static ImmutableList<QuantityClaim> amounts(String sentence) throws BadLineException {
    String line = "{\"id\":\"x\",\"text\":\"" + sentence + "\"}";

    return Extraction.english()
        .digest(new JsonLines().readArticle(line))
        .claims(QuantityClaim.class);
  }
}
