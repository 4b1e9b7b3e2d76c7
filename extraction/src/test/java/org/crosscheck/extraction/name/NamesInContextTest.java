package org.crosscheck.extraction.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.extraction.Articles;
import org.crosscheck.extraction.annotation.Annotator;
import org.crosscheck.extraction.claims.Readings;
import org.crosscheck.model.claim.NameMention;
import org.crosscheck.model.claim.NameType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that what stands beside them, or the rest of the article, tells. */
class NamesInContextTest {
  private final Annotator annotator = new Annotator();
  private final NameExtractor extractor = new NameExtractor();

  private List<NameMention> names(String text) {
    return extractor.read(annotator.annotate(Articles.of(text)), Readings.none()).stream()
        .map(reading -> (NameMention) reading.claim())
        .toList();
  }

  private List<String> words(String text) {
    return names(text).stream().map(name -> name.evidence().words()).toList();
  }

  private List<String> words(String text, NameType type) {
    return names(text).stream()
        .filter(name -> name.type() == type)
        .map(name -> name.evidence().words())
        .toList();
  }

  @Test
  void goesOnBehindAnArabicArticle() {
    assertThat(words("It was signed by Karim al-Haddad's office and by Salim bin Rashid al-Nur."))
        .contains("Karim al-Haddad")
        .doesNotContain("Karim");
  }

  @Test
  void partsAPlaceFromWhoHoldsTheOfficeForIt() {
    assertThat(words("The minister for Northern Ireland Peter Holm wrote back."))
        .containsExactly("Northern Ireland", "Peter Holm");
  }

  @Test
  void takesTheDayIntoANewspapersName() {
    assertThat(words("It was printed in the Sunday Herald last week.")).contains("Sunday Herald");
    assertThat(words("He came on Sunday and left.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"The port has been closed since May.", "Last April it rained.", "I'm late."})
  void takesNoMonthAndNoPronounForAName(String text) {
    assertThat(names(text)).isEmpty();
  }

  @Test
  void takesAShipForNeitherAPersonNorAPlace() {
    assertThat(words("They boarded HMS Halcyon at noon.", NameType.OTHER))
        .containsExactly("HMS Halcyon");
  }

  @Test
  void endsANameAtAFullStopWithoutASpace() {
    assertThat(words("He spoke to the Harbour Council.In the end he left."))
        .contains("Harbour Council");
  }

  @Test
  void knowsCountriesByTheirOtherNames() {
    assertThat(words("They flew to Turkey.", NameType.LOCATION)).containsExactly("Turkey");
    assertThat(Countries.english().of("Ivory Coast")).contains("CI");
    assertThat(Countries.english().of("Trinidad and Tobago")).contains("TT");
    assertThat(words("They ate turkey.")).isEmpty();
  }

  @Test
  void knowsWhatOwnsSomethingAtASentencesHead() {
    assertThat(words("Norvik's mayor spoke. Nobody came.")).contains("Norvik");
    assertThat(words("Yesterday's vote was close. Nobody came.")).isEmpty();
  }

  @Test
  void readsWordsThatAreMostOftenAPersonAsThePersonThroughout() {
    List<NameMention> found =
        names(
            "Mayor Ada Brekke met Ms Brekke's friends. Ms Brekke smiled. Brekke said no."
                + " The road to Brekke was long.");
    assertThat(found)
        .filteredOn(name -> name.evidence().words().equals("Brekke"))
        .extracting(NameMention::type)
        .containsOnly(NameType.PERSON);
  }
}
