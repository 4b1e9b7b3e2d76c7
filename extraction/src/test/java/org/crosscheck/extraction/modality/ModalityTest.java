package org.crosscheck.extraction.modality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.crosscheck.extraction.Articles;
import org.crosscheck.extraction.Extraction;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Cue;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Modality;
import org.crosscheck.model.claim.Polarity;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.claim.QuoteClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModalityTest {
  private static final Extraction EXTRACTION = Extraction.english();

  /** The claim that dates something: every text here has one full date. */
  private static Claim dated(String text) {
    return EXTRACTION.digest(Articles.of(text)).claims(DateClaim.class).stream()
        .filter(claim -> claim.evidence().words().contains("2026"))
        .findFirst()
        .orElseThrow();
  }

  /** The claim that counts something: every text here has one number. */
  private static Claim counted(String text) {
    return EXTRACTION.digest(Articles.of(text)).claims(QuantityClaim.class).get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The port opened on 3 March 2026.                                | REPORTED_FACT
          The company plans to open the port on 3 March 2026.             | PLAN
          The council proposed opening the port on 3 March 2026.          | PROPOSAL
          If the port opens on 3 March 2026, trains follow.               | CONDITION
          The port could open on 3 March 2026.                            | CONDITION
          The port is expected to open on 3 March 2026.                   | FORECAST
          The port will open on 3 March 2026.                             | FORECAST
          The works are estimated to end on 3 March 2026.                 | ESTIMATE
          The mayor denied that the port opened on 3 March 2026.          | DENIAL
          The mayor predicted that the port opens on 3 March 2026.        | FORECAST
          The plan failed, but the port opened on 3 March 2026.           | REPORTED_FACT
          The port opened on 3 March 2026 and will have ten berths.       | REPORTED_FACT
          The port expects a loss, most of it in spring, and gains on 3 March 2026 once all is sold. | FORECAST
          The port expects a loss, and cranes came on 3 March 2026.       | REPORTED_FACT
          The port, which opened on 3 March 2026, would be sold if all else fails. | REPORTED_FACT
          The port, which may open on 3 March 2026, was sold last month. | CONDITION
          The port opened in May and grew on 3 March 2026.                | REPORTED_FACT
          The judge ordered the mayor to pay on 3 March 2026.             | REPORTED_FACT
          Snow on 3 March 2026 was forecast by two offices.               | FORECAST
          Snow was forecast, and the port shut on 3 March 2026.           | REPORTED_FACT
          Four men were feared dead on 3 March 2026.                      | ESTIMATE
          Four men may have died on 3 March 2026.                         | ESTIMATE
          Four men might already have been hurt on 3 March 2026.          | ESTIMATE
          The port may have to close on 3 March 2026.                     | CONDITION
          The port could have closed on 3 March 2026.                     | CONDITION
          """)
  void readsHowFirmlyItIsSaid(String text, Modality modality) {
    assertThat(dated(text).frame().modality()).isEqualTo(modality);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The port opened on 3 March 2026.                                 | AFFIRMED
          The port did not open on 3 March 2026.                           | NEGATED
          The port didn't open on 3 March 2026.                            | NEGATED
          No ship came on 3 March 2026.                                    | NEGATED
          The port not only opened on 3 March 2026 but stayed open.        | AFFIRMED
          No fewer than five ships came on 3 March 2026.                   | AFFIRMED
          Ship No 5 came on 3 March 2026.                                  | AFFIRMED
          No 12-year-old came on 3 March 2026.                             | NEGATED
          It did not rain, but the port opened on 3 March 2026.            | AFFIRMED
          The mayor denied that the port opened on 3 March 2026.           | NEGATED
          The mayor did not deny that the port opened on 3 March 2026.     | AFFIRMED
          The port had not been and would not ‘was not open on 3 March 2026. | UNKNOWN
          """)
  void readsThePolarity(String text, Polarity polarity) {
    assertThat(dated(text).frame().polarity()).isEqualTo(polarity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Both men will stand trial for a fire that killed two guards.      | REPORTED_FACT
          Both men will stand trial for a fire, which killed two guards.    | REPORTED_FACT
          The mayor could honour the crew that saved two guards.            | REPORTED_FACT
          Two fires, possibly linked, hurt two guards.                      | REPORTED_FACT
          The town lost two guards, a claim that could not be tested.       | REPORTED_FACT
          Both men will light a fire that kills two guards.                 | FORECAST
          The mayor said that the bank will send two guards.                | FORECAST
          The bank could, possibly, send two guards.                        | CONDITION
          """)
  void aCueDoesNotReachIntoARelativeClauseInThePastOrOutOfAnAside(String text, Modality modality) {
    assertThat(counted(text).frame().modality()).isEqualTo(modality);
  }

  @Test
  void callsAGarbledDoubleNegationUnknownInAQuotationToo() {
    QuoteClaim quote =
        EXTRACTION
            .digest(Articles.of("The mayor said the talks would not ‘were not bound to a date."))
            .claims(QuoteClaim.class)
            .get(0);
    assertThat(quote.frame().polarity()).isEqualTo(Polarity.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two guards were not hurt.                                        | NEGATED
          Two guards weren't hurt.                                         | NEGATED
          Two guards inside the bank were not hurt.                        | NEGATED
          Two guards and three clerks were not hurt.                       | NEGATED
          Two guards will not be sent to Orla.                             | NEGATED
          Two guards were hurt.                                            | AFFIRMED
          Two guards were not seriously hurt.                              | AFFIRMED
          Not one of the two guards was hurt.                              | AFFIRMED
          Guards left without power were sent two guards.                  | AFFIRMED
          The bank was left without two guards.                            | NEGATED
          Police wounded two guards and the clerks were not hurt.          | AFFIRMED
          Police wounded two guards who were not armed.                    | AFFIRMED
          Two guards were not in the bank.                                 | AFFIRMED
          """)
  void aSubjectIsNegatedByTheNegatorOfItsVerb(String text, Polarity polarity) {
    assertThat(counted(text).frame().polarity()).isEqualTo(polarity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The port opened on 3 March 2026.                         | -
          The company plans to open the port on 3 March 2026.      | plans to
          The port is expected to open on 3 March 2026.            | expected
          The mayor predicted that the port opens on 3 March 2026. | predicted
          The judge ordered the mayor to pay on 3 March 2026.      | -
          The mayor denied that the port opened on 3 March 2026.   | denied
          “The port may open on 3 March 2026,” the mayor said.     | may
          """)
  void keepsTheWordsThatSayHowFirmlyItIsSaid(String text, String words) {
    Grounds grounds = dated(text).frame().grounds();
    assertThat(grounds.modality().map(Cue::words).orElse("-")).isEqualTo(words);
    assertThat(grounds.modality().map(cue -> cue.span().in(text)).orElse("-")).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The port opened on 3 March 2026.                         | -
          No ship came on 3 March 2026.                            | No: ship came on 3 March 2026
          It rained, but the port did not open on 3 March 2026.    | not: open on 3 March 2026
          “We will not open on 3 March 2026,” the mayor said.      | not: open on 3 March 2026
          The mayor denied that the port opened on 3 March 2026.   | denied: that the port opened on 3 March 2026
          The board ruled out a start on 3 March 2026, Lind said.  | ruled out: a start on 3 March 2026
          The union stopped short of a strike on 3 March 2026.     | stopped short of: a strike on 3 March 2026
          The city refrained from a fair on 3 March 2026.          | refrained from: a fair on 3 March 2026
          The bus stopped short, and left on 3 March 2026.         | -
          """)
  void keepsWhatNegatesAndHowFarItReaches(String text, String expected) {
    String negations =
        dated(text).frame().grounds().negations().stream()
            .map(negation -> negation.cue().words() + ": " + negation.scope().in(text))
            .collect(Collectors.joining("; "));
    assertThat(negations.isEmpty() ? "-" : negations).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Planned Giving Trust gave 12 million dollars to the town.   | REPORTED_FACT
          The planned gift is worth 12 million dollars.                   | PLAN
          Theresa May met 12 ministers in Orla.                           | REPORTED_FACT
          Talks with Prime Minister May cost 12 million dollars.          | REPORTED_FACT
          Planned closures cost 12 million dollars.                       | PLAN
          The repairs may cost 12 million dollars.                        | CONDITION
          """)
  void aWordOfANameSaysNothingOfWhatIsTold(String text, Modality modality) {
    assertThat(counted(text).frame().modality()).isEqualTo(modality);
  }
}
