package org.crosscheck.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.extraction.Articles;
import org.crosscheck.extraction.Extraction;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.claim.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom "the airline", "the agency", "the minister" mean. */
class DefiniteSourcesTest {
  private static final Extraction EXTRACTION = Extraction.english();

  /** The origin of the last quotation. */
  private static String origin(String text) {
    List<QuoteClaim> quotes = EXTRACTION.digest(Articles.of(text)).claims(QuoteClaim.class);
    return quotes
        .get(quotes.size() - 1)
        .frame()
        .attribution()
        .origin()
        .map(Source::name)
        .orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norvik, the airline, cut its flights. The airline said that it had lost money.        | Norvik
          Norvik, an airline, cut its flights. The company said that it had lost money.         | Norvik
          The airline Norvik cut its flights. The carrier said that it had lost money.          | Norvik
          Norvik’s plant in Hull is to close. The company said that it had lost money.          | Norvik
          Norvik plans to close its plant in Hull. The company said that it had lost money.     | Norvik
          Calderby is quiet. In Calderby few are out. The company said that it had lost money.  | company
          Holm Freight Ltd closed. The company said that it had lost money.                      | Holm Freight Ltd
          The Harbour Trust met the mayor. The charity said that it had lost money.             | Harbour Trust
          The Norvik Pilots' Association met. The union said that it had been told late.         | Norvik Pilots' Association
          The Ministry of Defence was hit. The ministry said that nobody was hurt.               | Ministry of Defence
          The Ministry of Defence was hit. The defence ministry said that nobody was hurt.       | Ministry of Defence
          Transport minister Karel Novak spoke. The minister said that it was late.              | Karel Novak
          The operator, Holm Air, cut its flights. The company said that it had lost money.     | Holm Air
          The operator, Holm Air, said that it had lost money.                                  | Holm Air
          Alpina Tours GmbH met the Harbour Council. The company said that it had lost money.   | Alpina Tours GmbH
          The Harbour Council met. The mayor, Henrik Aas, said that it was late.                | Henrik Aas
          Talks may go on, its foreign minister, Ana Petri, said. The minister said that it was late. | Ana Petri
          Its spokesman, General Pavel Orlik, said that it was late.                             | Pavel Orlik
          The Civil Aviation Authority (CAA) met. The CAA said that it was late.                 | Civil Aviation Authority
          Workers fear that Hartlepool will close its plant. The company said that it was late. | Hartlepool
          """)
  void namesTheOneThatFits(String text, String expected) {
    assertThat(origin(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norvik, an airline, met Holm Air, an airline. The airline said that it had lost money. | airline
          Norvik, an airline, sued the port. The rival airline said that it had lost money.         | rival airline
          Norvik, an airline, cut its flights. The council said that it had not been told.          | council
          The Harbour Trust met the River Trust. The trust said that it had lost money.             | trust
          The Harbour Council met. The company said that it had lost money.                         | company
          The Harbour Council met. A company said that it had lost money.                           | company
          Workers fear that Hartlepool will close its plant. Few work in Hartlepool. The company said that it was late. | company
          The tower fell. The company said that it was old. The wind reached 140 km/h at Cape Mirren. | company
          The Ministry of Defence and the Ministry of Health met. The ministry said that it was late. | ministry
          Transport minister Karel Novak met health minister Ana Petri. The minister said that it was late. | minister
          Lawyer Dan Whitlow left. Her lawyer, who was late, said that it was raining.              | Her lawyer
          """)
  void leavesTheWordsWhereNoneOrTwoFit(String text, String expected) {
    assertThat(origin(text)).isEqualToIgnoringCase(expected);
  }

  @Test
  void readsAHeadlineThatIsShorterThanTheBody() {
    Article article =
        Articles.titled(
            "The airline said it would go",
            "It was a long day at the harbour, where the trains meet. Norvik, an airline, left.");
    assertThat(EXTRACTION.digest(article).claims(QuoteClaim.class))
        .extracting(quote -> quote.speaker().orElseThrow().name())
        .containsExactly("Norvik");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norvik, an airline, cut its flights. The airline said that it had lost money. | The airline
          """)
  void keepsThePrintedWords(String text, String printed) {
    List<QuoteClaim> quotes = EXTRACTION.digest(Articles.of(text)).claims(QuoteClaim.class);
    Source source = quotes.get(0).frame().attribution().origin().orElseThrow();
    assertThat(source.mention().orElseThrow().in(text)).isEqualTo(printed);
  }
}
