package org.crosscheck.extraction.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.crosscheck.extraction.Articles;
import org.crosscheck.extraction.annotation.Annotator;
import org.crosscheck.extraction.claims.Readings;
import org.crosscheck.model.claim.NameMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  private final Annotator annotator = new Annotator();
  private final NameExtractor extractor = new NameExtractor();

  private List<String> names(String text) {
    return extractor.read(annotator.annotate(Articles.of(text)), Readings.none()).stream()
        .map(reading -> (NameMention) reading.claim())
        .map(name -> name.evidence().words() + "=" + name.canonical() + ":" + name.type())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The visit of Foreign Minister Ivana Petrovic ended. | Ivana Petrovic=Ivana Petrovic:PERSON
          It was built by the Ministry of Public Works.       | Ministry of Public Works=Ministry of Public Works:ORGANISATION
          The train reached Warsaw at noon.                   | Warsaw=Warsaw:LOCATION
          He met Brazilian farmers.                           | Brazilian=Brazilian:NATIONALITY
          It appeared in the Morning Herald.                  | Morning Herald=Morning Herald:ORGANISATION
          Shares of Holm Freight Inc. fell on Monday.         | Holm Freight Inc.=Holm Freight Inc:ORGANISATION
          It was sold by Mayor Robert Reed Jr. at once.       | Robert Reed Jr.=Robert Reed Jr:PERSON
          He met the mayor, Robert Reed.                      | Robert Reed=Robert Reed:PERSON
          They joined the Eighth Mountain Brigade.            | Eighth Mountain Brigade=Eighth Mountain Brigade:MILITARY_UNIT
          """)
  void readsAName(String text, String expected) {
    assertThat(names(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Earlier plans were dropped on Monday in March.
          The minister said nothing.
          Western-backed projects stopped.
          Roads were closed. Trains stopped. Nobody knew why.
          """)
  void readsNoNameInCapitalsThatOpenSentencesOrNameDays(String text) {
    assertThat(names(text)).isEmpty();
  }

  @Test
  void givesOnePersonOneFormWhateverTheSpelling() {
    assertThat(
            names(
                "President Volodymyr Zelensky spoke first. Later Zelenskyy left. "
                    + "Mr. Zelensky's aide stayed."))
        .extracting(name -> name.substring(name.indexOf('=')))
        .containsOnly("=Volodymyr Zelensky:PERSON");
  }

  @Test
  void keepsTwoPeopleOfOneSurnameApart() {
    assertThat(names("Anna Lindqvist met Peter Lindqvist. Then Lindqvist spoke."))
        .isEqualTo(
            ImmutableList.of(
                "Anna Lindqvist=Anna Lindqvist:PERSON",
                "Peter Lindqvist=Peter Lindqvist:PERSON",
                "Lindqvist=Lindqvist:PERSON"));
  }

  @Test
  void survivesOddInput() {
    for (String text : List.of("", " ", "’s", "A", "U.S.", "\"", "O'", "Mr. ", "THE END", "İ")) {
      assertThat(names(text)).isNotNull();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Oslo said that talks would go on.                | Oslo=Oslo:ORGANISATION
          Oslo has rejected the plan.                      | Oslo=Oslo:ORGANISATION
          People in Oslo said that they would stay.        | Oslo=Oslo:LOCATION
          The crowd, most of it from Oslo, said nothing.   | Oslo=Oslo:LOCATION
          They waited in Oslo for the ferry.               | Oslo=Oslo:LOCATION
          """)
  void tellsACapitalThatSpeaksForItsGovernmentFromAPlace(String text, String expected) {
    assertThat(names(text)).contains(expected);
  }

  @Test
  void takesAFamilyNameElsewhereForThePersonWhoseFullNameStandsOnce() {
    assertThat(names("Later Brekke left. The mayor is Anna Brekke, and Brekke won twice."))
        .contains("Anna Brekke=Anna Brekke:PERSON")
        .filteredOn(name -> name.startsWith("Brekke="))
        .isNotEmpty()
        .containsOnly("Brekke=Anna Brekke:PERSON");
  }

  @Test
  void readsPlacesInShoutedHeadlinesAndInSmallLetters() {
    assertThat(names("HEAVY RAIN FALLS ON WARSAW TODAY AND MORE IS COMING"))
        .noneMatch(name -> name.startsWith("RAIN"));
    assertThat(names("we drove from warsaw to the sea")).contains("warsaw=warsaw:LOCATION");
  }

  @Test
  void theCodeOfAStateBehindItsTownIsAPlace() {
    assertThat(names("The mill in Tulsa, OK, was sold."))
        .contains("Tulsa=Tulsa:LOCATION", "OK=OK:LOCATION");
  }

  @Test
  void aDegreeBehindAPersonsNameIsNoState() {
    assertThat(names("It was read by Ana Ruiz, MD, at noon."))
        .contains("Ana Ruiz=Ana Ruiz:PERSON")
        .doesNotContain("MD=MD:LOCATION");
  }
}
