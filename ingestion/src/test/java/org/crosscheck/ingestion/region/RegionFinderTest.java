package org.crosscheck.ingestion.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.model.article.RegionType.CAPTION;
import static org.crosscheck.model.article.RegionType.DATELINE;
import static org.crosscheck.model.article.RegionType.HEADLINE;
import static org.crosscheck.model.article.RegionType.NAVIGATION;
import static org.crosscheck.model.article.RegionType.OTHER_TEASER;
import static org.crosscheck.model.article.RegionType.OWN_TEASER;
import static org.crosscheck.model.article.RegionType.PHOTO_CREDIT;
import static org.crosscheck.model.article.RegionType.READING_TIME;
import static org.crosscheck.model.article.RegionType.REPEATED_HEADLINE;
import static org.crosscheck.model.article.RegionType.SEPARATOR;
import static org.crosscheck.model.article.RegionType.WIRE_CREDIT;

import java.util.List;
import java.util.Optional;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Region;
import org.crosscheck.model.article.RegionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionFinderTest {
  private static final RegionFinder FINDER = new RegionFinder();

  /** A page with all its furniture around four paragraphs of body. */
  static final String PAGE =
      """
      News Feed

      Ferry with 40 aboard runs aground off Tarn

      2 min read
      Ferry with 40 aboard runs aground off Tarn
      The ferry "Osprey" in the port of Tarn on May 3, 2019. (Ann Moss/Getty Images)

      TARN, June 4 (CPA) - A ferry with 40 people aboard ran aground off Tarn on Tuesday, the coast guard said.

      "Nobody was hurt," captain Ian Bell told reporters in the harbour.

      What happens to the ferry?

      The coast guard means to tow the ferry to Tarn at high tide, the captain said.

      Coast guard to tow grounded ferry with two tugs to Tarn on Wednesday
      The tugs left port in the morning, and the captain will be aboard the first of them.
      Article image
      News Feed

      Snow has closed three mountain passes in Ostrel, and skiers are stuck in their hotels.

      The parliament of Maravice voted for the new budget by a slim margin late at night.

      Show More

      (Reporting by Jo Reed; editing by Kim Lund)

      -

      PREV Harbour festival: the whole programme
      """;

  @Test
  void findsTheFurnitureOfAPageAndKeepsItsBody() {
    Furnished found = FINDER.find(Optional.empty(), PAGE);

    assertThat(found.title()).contains("Ferry with 40 aboard runs aground off Tarn");
    assertThat(types(found))
        .containsExactly(
            NAVIGATION,
            REPEATED_HEADLINE,
            READING_TIME,
            REPEATED_HEADLINE,
            CAPTION,
            PHOTO_CREDIT,
            DATELINE,
            HEADLINE,
            OWN_TEASER,
            OWN_TEASER,
            NAVIGATION,
            NAVIGATION,
            OTHER_TEASER,
            OTHER_TEASER,
            NAVIGATION,
            WIRE_CREDIT,
            SEPARATOR,
            NAVIGATION);
    assertThat(body(PAGE, found))
        .containsExactly(
            "A ferry with 40 people aboard ran aground off Tarn on Tuesday, the coast guard said.",
            "\"Nobody was hurt,\" captain Ian Bell told reporters in the harbour.",
            "The coast guard means to tow the ferry to Tarn at high tide, the captain said.");
  }

  @Test
  void regionsCoverExactlyTheWordsThatTheyName() {
    Furnished found = FINDER.find(Optional.empty(), PAGE);

    assertThat(words(PAGE, found, CAPTION))
        .containsExactly("The ferry \"Osprey\" in the port of Tarn on May 3, 2019.");
    assertThat(words(PAGE, found, PHOTO_CREDIT)).containsExactly("(Ann Moss/Getty Images)");
    assertThat(words(PAGE, found, DATELINE)).containsExactly("TARN, June 4 (CPA) -");
  }

  @Test
  void survivesTheCutOfAPageAtEveryCharacter() {
    for (int end = 0; end <= PAGE.length(); end++) {
      String cut = PAGE.substring(0, end);
      int last = 0;
      for (Region region : FINDER.find(Optional.of("Ferry"), cut).regions()) {
        assertThat(region.span().start()).isGreaterThanOrEqualTo(last);
        assertThat(region.span().end()).isLessThanOrEqualTo(end);
        last = region.span().end();
      }
    }
  }

  @Test
  void bodyGoesOnAfterATeaserInTheMiddle() {
    String text =
        """
        The dam above Tarn holds, its operator said on Monday.

        READ MORE: How the dam was built

        Engineers will look at the dam again on Tuesday, the operator said.
        """;

    Furnished found = FINDER.find(Optional.of("The dam holds"), text);

    assertThat(types(found)).containsExactly(OTHER_TEASER);
    assertThat(body(text, found)).hasSize(2);
  }

  @Test
  void listWithoutAnEndStopsWhereTheStoryGoesOn() {
    String text =
        """
        The dam above Tarn holds, its operator Selk Power said on Monday.

        Engineers of Selk Power looked at the dam and found no crack.

        Most read

        Ten soups for cold evenings

        Selk Power said engineers would look at the dam above Tarn again on Tuesday.
        """;

    Furnished found = FINDER.find(Optional.of("The dam holds"), text);

    assertThat(words(text, found, OTHER_TEASER)).containsExactly("Ten soups for cold evenings");
    assertThat(body(text, found)).hasSize(3);
  }

  @Test
  void quotationAndCueOnLinesOfTheirOwnAreBody() {
    String text =
        """
        Tarn (Lantern Daily) – The mayor spoke on Monday of the flood.
        “We were lucky,”
        Moss told reporters.
        “The bridge held,”
        She said.
        Who pays for the repair?
        The council will pay, the mayor said, when asked about the cost as
        “a burden on all of us.”
        Moss stated.
        """;

    Furnished found = FINDER.find(Optional.empty(), text);

    assertThat(types(found)).containsExactly(DATELINE, HEADLINE);
    assertThat(words(text, found, HEADLINE)).containsExactly("Who pays for the repair?");
    assertThat(found.title()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Who will pay for this?”",
        "Q: Who will pay?",
        "The train left at 5 p.m.",
        "He moved to the U.S.",
        "Then it was over!",
        "The mayor, who has been in office since May,"
      })
  void aLineOfTheBodyIsNoHeading(String line) {
    String text = "The flood came at night.\n\n" + line + "\n\nThe water rose until noon.\n";

    assertThat(FINDER.find(Optional.of("Flood"), text).regions()).isEmpty();
  }

  @Test
  void linesBrokenAtAWidthAreJudgedAsParagraphs() {
    String text =
        """
        The council of Tarn will vote next
        week on the new bridge, the mayor
        Share
        of the cost is still open, she said.

        Next steps will be told on Monday
        by the office of the mayor of Tarn
        and the works department of it.
        """;

    assertThat(FINDER.find(Optional.of("Bridge"), text).regions()).isEmpty();
  }

  @Test
  void longRunsOfShortLinesAreAListAndStayBody() {
    String text =
        "The results came late.\n\nTarn 12\n\nEllery 30\n\nLesk 4\n\nSelk 17\n\nAll votes are in.\n";

    assertThat(FINDER.find(Optional.of("Votes"), text).regions()).isEmpty();
  }

  @Test
  void markdownHeadingsAndEmbeddedPicturesAreSeen() {
    String text =
        """
        # Dam above Tarn holds

        The dam holds.

        ## The night.

        ![The dam](dam.jpg)

        It rained.
        """;

    Furnished found = FINDER.find(Optional.empty(), text);

    assertThat(found.title()).contains("Dam above Tarn holds");
    assertThat(types(found)).containsExactly(REPEATED_HEADLINE, HEADLINE, CAPTION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PORT ELLERY, Oct 14 (CPA) - The dam broke.|PORT ELLERY, Oct 14 (CPA) -",
        "Tarn (The Lantern) – The dam broke.|Tarn (The Lantern) –",
        "TARN — The dam broke.|TARN —",
        "(Reuters) - The dam broke.|(Reuters) -",
        "Tarn, 14 October 2025 – The dam broke.|Tarn, 14 October 2025 –"
      })
  void datelinesEndWithTheirDash(String paragraph, String dateline) {
    assertThat(Datelines.length(paragraph)).contains(dateline.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ellery – the old town – is dry.",
        "The mayor (an engineer) spoke.",
        "NATO-led troops left.",
        "Moss: the dam is safe.",
        "Tarn is 14 - 2 ahead."
      })
  void sentencesHaveNoDateline(String paragraph) {
    assertThat(Datelines.length(paragraph)).isEmpty();
  }

  @Test
  void theDateInATitleIsItsRegion() {
    Furnished found = FINDER.find(Optional.of("Dam holds – 06/04/2025 at 5:53 p.m."), "It holds.");

    assertThat(found.regions())
        .singleElement()
        .satisfies(
            region -> {
              assertThat(region.part()).isEqualTo(Part.TITLE);
              assertThat(region.type()).isEqualTo(DATELINE);
              assertThat(region.span().start()).isEqualTo(12);
            });
  }

  @Test
  void theTitleIsFoundAgainWithItsDateAndItsOutlet() {
    String text = "Dam holds – 06/04/2025 at 5:53 p.m.\n\nDam holds | The Lantern\n\nIt holds.\n";

    assertThat(types(FINDER.find(Optional.of("Dam holds"), text)))
        .containsExactly(REPEATED_HEADLINE, REPEATED_HEADLINE);
  }

  private static List<RegionType> types(Furnished found) {
    return found.regions().stream().map(Region::type).toList();
  }

  private static List<String> words(String text, Furnished found, RegionType type) {
    return found.regions().stream()
        .filter(region -> region.type() == type)
        .map(region -> region.span().in(text))
        .toList();
  }

  /** The lines that are left when the regions are taken out. */
  private static List<String> body(String text, Furnished found) {
    StringBuilder rest = new StringBuilder(text);
    found.regions().reverse().stream()
        .filter(region -> region.part() == Part.BODY)
        .forEach(region -> rest.delete(region.span().start(), region.span().end()));
    return rest.toString().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  @Test
  void theTitleMayStandBetweenThePapersNameAndTheByline() {
    String text =
        "Tarn Courier\n\nDam above Tarn holds overnight\nBy Ann Moss\n12 June 2025\n\n"
            + "The dam above Tarn held overnight, engineers said.\n";
    assertThat(new RegionFinder().find(Optional.empty(), text).title())
        .contains("Dam above Tarn holds overnight");
  }
}
