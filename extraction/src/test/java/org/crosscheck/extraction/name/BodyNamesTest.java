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
import org.junit.jupiter.params.provider.CsvSource;

/** Names of bodies: short forms, legal forms, those for whom a body is. */
class BodyNamesTest {
  private final Annotator annotator = new Annotator();
  private final NameExtractor extractor = new NameExtractor();

  private List<NameMention> names(String text) {
    return extractor.read(annotator.annotate(Articles.of(text)), Readings.none()).stream()
        .map(reading -> (NameMention) reading.claim())
        .toList();
  }

  private List<String> canonical(String text) {
    return names(text).stream().map(NameMention::canonical).distinct().toList();
  }

  @Test
  void givesAShortFormInBracketsTheLongName() {
    assertThat(canonical("The Harbour and Safety Executive (HSE) met. Later the HSE left."))
        .containsExactly("Harbour and Safety Executive");
  }

  @Test
  void leavesAShortFormWithoutItsLongName() {
    assertThat(canonical("The vote at the OECD was close.")).containsExactly("OECD");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They learned of gross domestic product (GDP) at school.
          He wore a coat (XL) to the match.
          It was a very good day (VG) for us.
          """)
  void makesNoNameOfWordsInSmallLetters(String text) {
    assertThat(names(text)).noneMatch(name -> name.evidence().words().contains(" "));
  }

  @Test
  void takesThoseForWhomABodyIsIntoItsName() {
    assertThat(canonical("A letter by the Norvik Pilots' Association came late."))
        .contains("Norvik Pilots' Association");
  }

  @Test
  void endsANameBeforeItsOwner() {
    assertThat(canonical("It was a part of Mayor Robert Reed's Harbour Council."))
        .contains("Robert Reed", "Harbour Council");
  }

  @Test
  void givesTheShortNameOfABodyTheFullOne() {
    assertThat(
            canonical(
                "Shares of Holm Freight Inc. fell. The trade union sued Holm Freight in June."))
        .containsExactly("Holm Freight Inc");
  }

  @Test
  void readsANameThatOpensSentencesOnlyWhereItSpeaks() {
    assertThat(canonical("Norvik said nothing. Norvik closed the base.")).containsExactly("Norvik");
    assertThat(names("Norvik closed the base."))
        .noneMatch(name -> name.evidence().words().equals("closed"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She said nothing. They told nobody.
          Nobody, the story went, had said so.
          Officials said so. Police denied it.
          """)
  void takesNoWordOfTheDictionaryForAName(String text) {
    assertThat(names(text)).isEmpty();
  }

  @Test
  void takesAWaterOrALandFormIntoThePlaceThatIsCalledSo() {
    assertThat(canonical("The ship crossed the Gulf of Mexico.")).containsExactly("Gulf of Mexico");
    assertThat(canonical("It was shown in the Taste of Mexico.")).doesNotContain("Taste of Mexico");
  }

  @Test
  void endsACompanyBehindItsLegalForm() {
    assertThat(canonical("It was signed by Holm Freight, Inc. and others."))
        .containsExactly("Holm Freight, Inc");
    assertThat(canonical("They lived in Corporation Street for years."))
        .containsExactly("Corporation Street");
  }

  @Test
  void takesNoPersonForATeamWhoseFamilyNameIsAPlural() {
    assertThat(names("It was said by Mayor Gordon Brooks.").get(0).type())
        .isEqualTo(NameType.PERSON);
  }

  @Test
  void takesTwoFieldsOfABodyIntoItsName() {
    assertThat(canonical("It was a matter for the Food and Drug Agency alone."))
        .containsExactly("Food and Drug Agency");
  }

  @ParameterizedTest
  @CsvSource({
    "It was a matter for the Senate and Congress alone.",
    "It was read in the Herald and Post alone.",
  })
  void keepsTwoBodiesApart(String text) {
    assertThat(canonical(text)).noneMatch(name -> name.contains(" and "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Joint Committee on Ports met at noon.             | Joint Committee on Ports
          He wrote to the Office of the Rail Ombudsman at once. | Office of the Rail Ombudsman
          They joined the Union of Greens and Farmers in May.   | Union of Greens and Farmers
          She gave it to Engineers for Peace in May.            | Engineers for Peace
          He lay in St Brigid's Hospital for a week.            | St Brigid's Hospital
          Shares in Tarvos S.A. fell.                           | Tarvos S.A.
          """)
  void readsABodyWhole(String text, String expected) {
    assertThat(names(text))
        .filteredOn(name -> name.type() == NameType.ORGANISATION)
        .extracting(NameMention::canonical)
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Harbour Council on Monday agreed.            | Harbour Council
          The Harbour Council on Norvik did not agree.     | Harbour Council
          The Harbour Council in Halden agreed.            | Harbour Council
          """)
  void endsABodyBeforeADayAndAPlace(String text, String expected) {
    assertThat(canonical(text)).contains(expected);
  }
}
