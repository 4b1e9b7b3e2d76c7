package org.crosscheck.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.report.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes one event, what keeps two apart, and how articles join an earlier grouping. */
final class GroupingTest {
  private static Draft shooting(String outlet, String published, String day) {
    return Draft.of(outlet, published)
        .title("Baker shot dead behind his shop in Orlaville")
        .says("Ilja Maren, a baker, was shot dead behind his shop in Orlaville on " + day + ".")
        .date(day, Optional.empty(), day, Optional.empty())
        .person("Ilja Maren", "Ilja Maren");
  }

  private static ArticleDigest trial(String outlet) {
    return Draft.of(outlet, "2025-09-12")
        .title("Two go on trial over the baker of Orlaville")
        .says("Two men went on trial over the death of Ilja Maren, a baker shot in Orlaville.")
        .person("Ilja Maren", "Ilja Maren")
        .digest();
  }

  private static ArticleDigest election(String outlet, String published) {
    return Draft.of(outlet, published)
        .title("Harbour town elects its first woman mayor")
        .says("Voters in the harbour town elected Tamsin Grole, a teacher, as mayor.")
        .digest();
  }

  @Test
  void theTrialMonthsLaterBelongsToTheCrime() {
    List<Event> events =
        Comparison.group(
            List.of(
                shooting("Ledger", "2025-02-21", "2025-02-20").digest(),
                trial("Courier"),
                election("Observer", "2025-02-21")));

    assertThat(events).extracting(event -> event.articles().size()).containsExactly(1, 2);
  }

  @Test
  void twoSuchDeedsInOneTownInOneWeekAreTwoEvents() {
    ArticleDigest first = shooting("Ledger", "2025-02-21", "2025-02-20").digest();
    ArticleDigest second =
        Draft.of("Courier", "2025-02-25")
            .title("Cyclist shot and hurt near the harbour of Orlaville")
            .says("Greta Noor was shot and hurt on her way home in Orlaville on 2025-02-24.")
            .date("2025-02-24", Optional.empty(), "2025-02-24", Optional.empty())
            .person("Greta Noor", "Greta Noor")
            .digest();

    assertThat(Comparison.group(List.of(first, second))).hasSize(2);
  }

  @Test
  void oneSpokesmanTiesNothingOverMonths() {
    ArticleDigest spring = briefing("2025-03-03", "The bridge stays closed until the ice is gone");
    ArticleDigest autumn = briefing("2025-10-06", "The school will open without a kitchen");

    assertThat(Comparison.group(List.of(spring, autumn))).hasSize(2);
  }

  private static ArticleDigest briefing(String day, String words) {
    return Draft.of("Ledger", day)
        .title("Town hall gives its weekly briefing")
        .says("\"" + words + "\", spokesman Anton Velic told the weekly briefing in Orlaville.")
        .person("Anton Velic", "Anton Velic")
        .quote("Anton Velic", words)
        .digest();
  }

  private static Draft rates(String outlet, String title) {
    return Draft.of(outlet, "2025-06-12")
        .title(title)
        .says("The central bank kept its key rate unchanged on Thursday, as analysts had expected.")
        .says("Inflation has slowed, the governor said, and a first cut is likely in autumn.");
  }

  private static Draft ofSweden() {
    return rates("Ledger", "Sweden keeps its key rate").place(Part.TITLE, "Sweden");
  }

  @Test
  void twoCentralBanksThatDecideOnOneDayAreTwoEvents() {
    Draft other = rates("Courier", "Turkey keeps its key rate").place(Part.TITLE, "Turkey");

    assertThat(group(ofSweden(), other)).hasSize(2);
  }

  @Test
  void countriesThatOnlyBeginAlikeAreTwo() {
    Draft one = rates("Ledger", "Portugal keeps its key rate").place(Part.TITLE, "Portugal");
    Draft other = rates("Courier", "Poland keeps its key rate").place(Part.TITLE, "Poland");

    assertThat(group(one, other)).hasSize(2);
  }

  @Test
  void whoTellsOfTheOtherCountryMayTellTheSameStory() {
    Draft town =
        rates("Courier", "Turkey sees Stockholm keep its key rate")
            .place(Part.TITLE, "Turkey")
            .says("Nothing else was to be expected of Sweden, traders in Ankara said.")
            .place(Part.BODY, "Sweden");

    assertThat(group(ofSweden(), town)).hasSize(1);
  }

  @Test
  void aPeopleIsItsCountry() {
    Draft people =
        rates("Courier", "Finland hears Swedish bank keep its key rate")
            .place(Part.TITLE, "Finland")
            .people(Part.TITLE, "Swedish");

    assertThat(group(ofSweden(), people)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Turkey", "Burma", "Bosnia and Herzegovina", "Ivory Coast"})
  void aCountryHasSeveralNames(String country) {
    Draft other = rates("Courier", country + " keeps its key rate").place(Part.TITLE, country);

    assertThat(group(ofSweden(), other)).hasSize(2);
  }

  @Test
  void aHeadlineWithoutCountryIsToldFromNothing() {
    assertThat(group(ofSweden(), rates("Courier", "Key rate stays where it is"))).hasSize(1);
  }

  @Test
  void aTownOrRegionMayLieInTheCountryOfTheOtherHeadline() {
    Draft town = rates("Courier", "Stockholm keeps its key rate").place(Part.TITLE, "Stockholm");

    assertThat(group(ofSweden(), town)).hasSize(1);
  }

  @Test
  void aContinentIsNoCountry() {
    Draft continent =
        rates("Courier", "European bank keeps its key rate").people(Part.TITLE, "European");

    assertThat(group(ofSweden(), continent)).hasSize(1);
  }

  private static List<Event> group(Draft one, Draft other) {
    return Comparison.group(List.of(one.digest(), other.digest()));
  }

  @Test
  void anEventThatGrowsKeepsItsId() {
    ArticleDigest late = shooting("Ledger", "2025-02-22", "2025-02-20").digest();
    ArticleDigest early = shooting("Courier", "2025-02-20", "2025-02-20").digest();
    ArticleDigest other = election("Observer", "2025-02-21");
    List<Event> known = Comparison.group(List.of(late, other));

    List<Event> grown = Comparison.group(known, List.of(early, late, other));

    assertThat(grown)
        .extracting(Event::id)
        .containsExactlyInAnyOrderElementsOf(known.stream().map(Event::id).toList());
    assertThat(grown)
        .extracting(Event::articles)
        .contains(ImmutableList.of(early.article().id(), late.article().id()));
  }

  @Test
  void whatWasOneEventIsNotTakenApart() {
    ArticleDigest deed = shooting("Ledger", "2025-02-21", "2025-02-20").digest();
    ArticleDigest vote = election("Observer", "2025-02-21");
    Event byHand =
        new Event(
            "by-hand",
            "Orlaville",
            Optional.empty(),
            ImmutableList.of(deed.article().id(), vote.article().id()));

    List<Event> events =
        Comparison.group(List.of(byHand), List.of(deed, vote, election("Lantern", "2025-02-22")));

    assertThat(events).extracting(Event::id).contains("by-hand");
    assertThat(events.get(0).articles()).contains(deed.article().id(), vote.article().id());
  }

  @Test
  void anArticleCannotBeInTwoEarlierEvents() {
    ArticleDigest vote = election("Observer", "2025-02-21");
    Event event = Comparison.group(List.of(vote)).get(0);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Comparison.group(List.of(event, event), List.of(vote)))
        .withMessageContaining("one event only");
  }
}
