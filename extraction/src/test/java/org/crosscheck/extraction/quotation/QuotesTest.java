package org.crosscheck.extraction.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.crosscheck.extraction.Articles;
import org.crosscheck.extraction.Extraction;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.claim.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesTest {
  private static final Extraction EXTRACTION = Extraction.english();

  private static List<QuoteClaim> quotes(String text) {
    return EXTRACTION.digest(Articles.of(text.replace("/", "\n"))).claims(QuoteClaim.class);
  }

  private static String line(QuoteClaim quote) {
    return quote.quotation()
        + ": "
        + quote.content()
        + " <- "
        + quote.speaker().map(Source::name).orElse("?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          “The bridge is safe,” Mayor Anna Lind said.            | DIRECT: The bridge is safe, <- Anna Lind
          "The bridge is safe," said Mayor Anna Lind.            | DIRECT: The bridge is safe, <- Anna Lind
          ‘The bridge is safe,’ the mayor told reporters.        | DIRECT: The bridge is safe, <- mayor
          «The bridge is safe», Anna Lind said.                  | DIRECT: The bridge is safe <- Anna Lind
          Anna Lind said: “The bridge is safe. Use it.”          | DIRECT: The bridge is safe. Use it. <- Anna Lind
          Anna Lind added, “It was never closed.”                | DIRECT: It was never closed. <- Anna Lind
          “The bridge is safe,”/Anna Lind told reporters.        | DIRECT: The bridge is safe, <- Anna Lind
          “The bridge,/“and the road, are safe,” Anna Lind said. | DIRECT: The bridge, “and the road, are safe, <- Anna Lind
          Anna Lind said the bridge is “as safe as a house”.     | MIXED: the bridge is “as safe as a house” <- Anna Lind
          Anna Lind called the plan “a waste of money”.          | MIXED: the plan “a waste of money” <- Anna Lind
          Anna Lind said that the bridge was safe.               | INDIRECT: the bridge was safe <- Anna Lind
          Anna Lind told reporters in Ghent that it was safe.    | INDIRECT: it was safe <- Anna Lind
          The bridge was safe, officials said on Tuesday.        | INDIRECT: The bridge was safe <- officials
          According to police, 40 people marched.                | INDIRECT: 40 people marched <- police
          40 people marched, according to the organisers.        | INDIRECT: 40 people marched <- organisers
          The bridge was safe, the Herald newspaper reported.    | INDIRECT: The bridge was safe <- Herald newspaper
          A study found that the river had risen.                | INDIRECT: the river had risen <- study
          Anna Lind denied that the bridge was closed.           | INDIRECT: the bridge was closed <- Anna Lind
          """)
  void readsOneQuotation(String text, String expected) {
    assertThat(quotes(text)).extracting(QuotesTest::line).containsExactly(expected);
  }

  @Test
  void joinsThePiecesOfASplitQuotation() {
    List<QuoteClaim> pieces = quotes("“The bridge,” Anna Lind said, “is safe.”");
    assertThat(pieces).extracting(QuoteClaim::content).containsExactly("The bridge,", "is safe.");
    assertThat(pieces).extracting(QuoteClaim::utterance).containsOnly(pieces.get(0).utterance());
  }

  @Test
  void letsASpeakerGoOnAfterTheCue() {
    assertThat(quotes("“The bridge is safe,” Anna Lind said. “Nobody needs to worry.”"))
        .extracting(QuotesTest::line)
        .containsExactly(
            "DIRECT: The bridge is safe, <- Anna Lind",
            "DIRECT: Nobody needs to worry. <- Anna Lind");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Mayor Anna Lind opened it. “The bridge is safe,” she said.                | Anna Lind
          City spokesman Paul Reyes came. “The bridge is safe,” the spokesman said. | Paul Reyes
          Anna Lind, the mayor of Ghent, said the bridge was safe.                  | Anna Lind
          Anna Lind on Thursday said the bridge was safe.                           | Anna Lind
          """)
  void resolvesTheSpeaker(String text, String speaker) {
    assertThat(quotes(text))
        .extracting(quote -> quote.speaker().orElseThrow().name())
        .containsExactly(speaker);
  }

  @Test
  void keepsTheRole() {
    assertThat(quotes("Harbour spokesman Paul Reyes said the gate was shut."))
        .extracting(quote -> quote.speaker().orElseThrow().role().orElseThrow())
        .containsExactly("Harbour spokesman");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The so-called “bridge to nowhere” opened on Monday.",
        "Her novel “The Long Winter Road” sold well.",
        "The reported delay cost a day.",
        "It stood 6' 2\" tall in '98.",
        "The bridge opened on Monday."
      })
  void readsNoQuotationWhereNobodySpeaks(String text) {
    assertThat(quotes(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"“", "”", "\"", "' '", "‘a", "“a”", "said", "said “", "“,” he said", "» said «"})
  void survivesStrayMarks(String text) {
    assertThatCode(() -> quotes(text)).doesNotThrowAnyException();
  }

  @Test
  void survivesEveryCut() {
    String text = "“We saw 'it',” said Dr. Lind (of Ghent), adding: “It’s «new».”/“Yes,” she said.";
    for (int end = 0; end <= text.length(); end++) {
      String cut = text.substring(0, end);
      assertThatCode(() -> quotes(cut)).as(cut).doesNotThrowAnyException();
    }
  }

  @Test
  void keepsTheDayOfSpeakingWhereTheQuotationGoesOn() {
    String day = "“It will close,” Anna Lind said on Monday. “We will reopen it tomorrow.”";
    List<QuoteClaim> said = quotes(day + " Owen Bru wept.");
    assertThat(said).hasSize(2);
    assertThat(said.get(1).frame().saidAt()).isEqualTo(said.get(0).frame().saidAt()).isPresent();
    assertThat(tomorrow(day)).isEqualTo("2025-02-18");
    assertThat(tomorrow("Anna Lind left on Monday. “We will reopen it tomorrow.”"))
        .isEqualTo("2025-02-21");
  }

  private static String tomorrow(String text) {
    return EXTRACTION.digest(Articles.of(text)).claims(DateClaim.class).stream()
        .filter(date -> date.frame().evidence().words().equals("tomorrow"))
        .map(date -> date.timex().value())
        .findFirst()
        .orElse("");
  }

  @Test
  void givesADocumentThatAnOutletSawTheOutletAsItsNearestSource() {
    QuoteClaim deal = quotes("Under the deal, seen by Reuters, 40 mines would close.").get(0);
    assertThat(deal.frame().attribution().chain())
        .extracting(Source::name)
        .containsExactly("Reuters", "deal");
  }

  @Test
  void attributesAFigureWithoutQuotingAnybody() {
    ArticleDigest digest =
        EXTRACTION.digest(Articles.of("The organisers spoke of more than 60,000 marchers."));
    assertThat(digest.claims(QuoteClaim.class)).isEmpty();
    assertThat(digest.claims(QuantityClaim.class))
        .extracting(claim -> claim.frame().attribution().chain().get(0).name())
        .containsExactly("organisers");
  }
}
