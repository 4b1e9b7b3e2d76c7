package org.crosscheck.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.crosscheck.extraction.Articles;
import org.crosscheck.extraction.Extraction;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.claim.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms in which articles say through whom they know a thing. */
class SourceChainsTest {
  private static final Extraction EXTRACTION = Extraction.english();

  /** The chain of the last quotation, from the nearest to the origin. */
  private static String chain(String text) {
    List<QuoteClaim> quotes = EXTRACTION.digest(Articles.of(text)).claims(QuoteClaim.class);
    return quotes.get(quotes.size() - 1).frame().attribution().chain().stream()
        .map(Source::name)
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The depot was hit, AFP reports. | AFP
          Anna Lind told the Harbour Herald that the port had closed. | Harbour Herald, Anna Lind
          Anna Lind told the Sporting Ledger that the port had closed. | Sporting Ledger, Anna Lind
          Anna Lind told Parliament that the port had closed. | Anna Lind
          Anna Lind told the Port Authority that the port had closed. | Anna Lind
          Anna Lind told a news conference that the port had closed. | Anna Lind
          Anna Lind said in a post on X that the port had closed. | Anna Lind
          The port had closed, according to a statement seen by Reuters. | Reuters, statement
          The port had closed, Anna Lind said in a statement seen by Reuters. | Reuters, Anna Lind
          State media reported that the port had closed. | state media
          State media in Norway said that the port had closed. | state media in Norway
          Norwegian state television said the port had closed. | Norwegian state television
          Court documents show that the port had closed. | court documents
          Court papers showed that the port had closed. | court papers
          According to a report by the Institute for Harbour Data on Saturday, the port had closed. | Institute for Harbour Data
          A study by the University of Ghent found that the port had closed. | University of Ghent
          A report on the University of Ghent said that the port had closed. | report on the University of Ghent
          A Reuters report said the port had closed. | Reuters
          A World Bank report said the port had closed. | World Bank
          Interfax quoted Anna Lind as saying the port had closed. | Interfax, Anna Lind
          Anna Lind was quoted by Interfax as saying that the port had closed. | Interfax, Anna Lind
          Anna Lind was quoted as saying by Interfax that the port had closed. | Interfax, Anna Lind
          The port had closed, Anna Lind said in remarks carried by state television. | state television, Anna Lind
          The port had closed, Anna Lind wrote in the Harbour Herald. | Harbour Herald, Anna Lind
          The port has closed, as first reported by the Harbour Herald. | Harbour Herald
          Reuters, citing two officials, said the port had closed. | Reuters, two officials
          Citing officials, Reuters reported that the port had closed. | Reuters, officials
          The port had closed, officials told AFP. | AFP, officials
          A source told Reuters the port had closed. | Reuters, source
          According to AFP, Anna Lind said the port had closed. | AFP, Anna Lind
          Reuters reported, citing the Interfax news agency, which quoted Anna Lind, that the port had closed. | Reuters, Interfax, Anna Lind
          Reuters said, citing officials, and quoted Anna Lind, that the port had closed. | Reuters, officials
          According to officials cited by the Harbour Herald, the port had closed. | Harbour Herald, officials
          Reports in the Harbour Herald said the port had closed. | Harbour Herald
          Local media said the port had closed. | local media
          The news agency Tass said the port had closed. | Tass
          Anna Lind told AFP news agency that the port had closed. | AFP, Anna Lind
          Documents obtained by the Harbour Herald show that the port had closed. | Harbour Herald, documents
          Emails seen by the BBC suggest that the port had closed. | BBC, emails
          The port had closed, Anna Lind told the BBC's Today programme. | BBC, Anna Lind
          The port had closed, Anna Lind said, according to Reuters. | Reuters, Anna Lind
          The Harbour Herald reported that the port had closed. | Harbour Herald
          Police said on their website that the port had closed. | police
          The port had closed, police said on X. | police
          The port had closed, the Harbour Herald reported, citing a source familiar with the matter. | Harbour Herald, source familiar with the matter
          The port closed in an hour, Anna Lind told Agence France-Presse. | Agence France-Presse, Anna Lind
          In an email to the Harbour Herald, the university said that the port had closed. | Harbour Herald, university
          The union said in a letter obtained by Bloomberg that the port had closed. | Bloomberg, union
          The port was closed for a week, Reuters reported on Monday, quoting Anna Lind. | Reuters, Anna Lind
          The port had closed, according to police sources quoted by the Harbour Herald. | Harbour Herald, police sources
          A decision is expected by the summer, Anna Lind said. | Anna Lind
          “The port is closed,” Anna Lind said, Reuters reported, citing the navy. | Reuters, navy, Anna Lind
          Anna Lind said the port had closed, Interfax reported on Monday, citing two diplomats. | Interfax, two diplomats, Anna Lind
          The port had closed, Anna Lind told the Evening Lantern. | Evening Lantern, Anna Lind
          The port had closed, Anna Lind told the public broadcaster Velka. | Velka, Anna Lind
          The port had closed, Anna Lind told the harbour company Velka. | Anna Lind
          Anna Lind, citing the hospital, said the port had closed. | Anna Lind, hospital
          """)
  void readsTheChain(String text, String expected) {
    assertThat(chain(text)).isEqualTo(expected);
  }
}
