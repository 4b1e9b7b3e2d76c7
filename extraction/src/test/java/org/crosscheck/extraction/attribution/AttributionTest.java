package org.crosscheck.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.extraction.Articles;
import org.crosscheck.extraction.Extraction;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.claim.SourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionTest {
  private static final Extraction EXTRACTION = Extraction.english();

  private static List<Claim> claims(String text) {
    return EXTRACTION.digest(Articles.of(text)).claims();
  }

  /** The names of a claim's chain, from the nearest to the origin. */
  private static List<String> chain(Claim claim) {
    return claim.frame().attribution().chain().stream().map(Source::name).toList();
  }

  private static QuoteClaim innermost(String text) {
    List<QuoteClaim> quotes = EXTRACTION.digest(Articles.of(text)).claims(QuoteClaim.class);
    return quotes.get(quotes.size() - 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Interfax reported that the port had closed, citing harbour officials.          | Interfax, harbour officials
          The port has closed, mayor Anna Lind said, the news agency Reuters reported.   | Reuters, Anna Lind
          Anna Lind told the Financial Times that the port had closed.                   | Financial Times, Anna Lind
          In an interview with Le Monde, Anna Lind said the port had closed.             | Le Monde, Anna Lind
          According to a report by the Financial Times on Friday, the port had closed.   | Financial Times
          The port had closed, police said.                                              | police
          """)
  void readsTheChainFromTheNearestToTheOrigin(String text, String expected) {
    assertThat(String.join(", ", chain(innermost(text)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Lind said the port had closed.              | PERSON
          The ministry said the port had closed.           | ORGANISATION
          Officials said the port had closed.              | OFFICIAL
          A police spokesman said the port had closed.     | OFFICIAL
          Sources said the port had closed.                | UNNAMED
          The Guardian newspaper said the port had closed. | OUTLET
          A study said the port had closed.                | DOCUMENT
          """)
  void tellsKindsOfSource(String text, SourceType type) {
    assertThat(innermost(text).frame().attribution().nearest().orElseThrow().type())
        .isEqualTo(type);
  }

  @Test
  void givesEveryClaimInAQuotationItsSpeaker() {
    Claim date =
        claims("Anna Lind said on Monday that the port had closed on 3 March 2024.").stream()
            .filter(DateClaim.class::isInstance)
            .filter(claim -> claim.evidence().words().contains("2024"))
            .findFirst()
            .orElseThrow();
    assertThat(chain(date)).containsExactly("Anna Lind");
    assertThat(date.frame().saidAt().orElseThrow().from()).contains("2025-02-17");
  }

  @Test
  void leavesTheNarratorsOwnWordsWithoutSource() {
    assertThat(claims("The port closed on 3 March 2024. Anna Lind said it was late."))
        .filteredOn(claim -> claim.evidence().words().contains("2024"))
        .extracting(AttributionTest::chain)
        .containsExactly(List.of());
  }

  @Test
  void takesNoDateThatSomethingElseCameAfterForTheTimeOfSpeaking() {
    assertThat(
            innermost("After Monday's storm, Anna Lind said the port was shut.").frame().saidAt())
        .isEmpty();
  }

  @Test
  void doesNotMakeAWisherTheSourceOfTheWish() {
    assertThat(chain(innermost("Anna Lind wants to close the port."))).isEmpty();
  }
}
