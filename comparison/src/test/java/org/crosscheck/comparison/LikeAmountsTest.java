package org.crosscheck.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.comparison.Draft.exactly;
import static org.crosscheck.comparison.Draft.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Measure;
import org.crosscheck.model.value.TimeInterval;
import org.crosscheck.model.value.TimePrecision;
import org.crosscheck.model.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Amounts whose measures do not say enough are of one thing where the words around them are alike
 * and nothing speaks against it; what differs in them is a nuance and never a conflict.
 */
class LikeAmountsTest {
  private static final Unit METRE = new Unit("m", "metre", Dimension.LENGTH);

  private static Draft report(String outlet, String day) {
    return Draft.of(outlet, day).title("Dam at Orrvik gives way after three days of rain");
  }

  private static Draft counted(String outlet, String sentence, String words, double n, String of) {
    return report(outlet, "2025-06-02").says(sentence).amount(words, exactly(n), measure(of));
  }

  private static Measure measure(String label) {
    String[] parts = label.split("·");
    return new Measure(
        parts[0],
        Optional.of(parts).filter(all -> all.length > 1).map(all -> all[1]),
        Optional.empty(),
        Optional.empty());
  }

  private static List<Discrepancy> between(Draft a, Draft b) {
    return OneEvent.between(a, b).stream()
        .filter(found -> found.kind() == DiscrepancyKind.VALUE_CONFLICT)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // one count of the noun in each article
        "Engineers opened four gates. | four gates | 4 | gate | Six gates were open. | Six gates | 6"
            + " | gate",
        // a kindred noun and a kindred verb around it
        "The foul water caused 41 illnesses. | 41 illnesses | 41 | illness | Doctors blame 45"
            + " sicknesses on the water. | 45 sicknesses | 45 | sickness",
      })
  void countsInLikeWordsAreOfOneThing(
      String one, String a, double n, String of, String other, String b, double m, String as) {
    assertThat(between(counted("Post", one, a, n, of), counted("Echo", other, b, m, as)))
        .extracting(Discrepancy::lane)
        .containsExactly(Lane.NUANCE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // anybody may be two people
        "Two people sat on the wall. | Two people | 2 | person | Three people phoned a friend. |"
            + " Three people | 3 | person",
        // another role
        "Soldiers saved 40 cows. | 40 cows | 40 | cow·rescue | Floods killed 90 cows. | 90 cows |"
            + " 90 | cow·kill",
        // far apart
        "Engineers opened four gates. | four gates | 4 | gate | The valley has 60 gates. | 60 gates"
            + " | 60 | gate",
        // a change and a total
        "Engineers opened four more gates. | four | 4 | gate | Six gates were open. | Six gates | 6"
            + " | gate",
      })
  void othersAreNot(
      String one, String a, double n, String of, String other, String b, double m, String as) {
    assertThat(between(counted("Post", one, a, n, of), counted("Echo", other, b, m, as))).isEmpty();
  }

  private static Draft people(String outlet, String sentence, int n, String noun, String role) {
    return report(outlet, "2025-06-02")
        .says(sentence)
        .amount(
            n + " " + noun,
            exactly(n),
            new Measure(
                "person",
                Optional.of(role),
                Optional.of(noun.substring(0, noun.length() - 1)),
                Optional.empty()));
  }

  @Test
  void peopleOfOneKindMayBeOne() {
    Draft one =
        people(
            "Post",
            "Prosecutors questioned 120 witnesses of the flood.",
            120,
            "witnesses",
            "question");
    Draft other =
        people("Echo", "The court heard 100 witnesses of the flood.", 100, "witnesses", "hear");
    assertThat(between(one, other)).extracting(Discrepancy::lane).containsExactly(Lane.NUANCE);
  }

  @Test
  void peopleOfTwoKindsAreTwoAndSoAreTwoCountsOfOneArticle() {
    Draft one =
        people(
            "Post",
            "Prosecutors questioned 120 witnesses of the flood.",
            120,
            "witnesses",
            "question");
    assertThat(
            between(one, people("Echo", "The court has seen 100 experts.", 100, "experts", "see")))
        .isEmpty();
    assertThat(
            between(
                one,
                people("Echo", "Nobody paid the 90 witnesses.", 90, "witnesses", "pay")
                    .says("Police warned 110 witnesses of the dam.")
                    .amount(
                        "110 witnesses",
                        exactly(110),
                        new Measure(
                            "person",
                            Optional.of("warn"),
                            Optional.of("witness"),
                            Optional.empty()))))
        .isEmpty();
  }

  private static Draft measured(String outlet, String sentence, String words, double n, Unit unit) {
    return report(outlet, "2025-06-02")
        .says(sentence)
        .amount(
            words,
            in(unit, exactly(n)),
            Measure.of(unit.dimension().name().toLowerCase(Locale.ROOT)));
  }

  @Test
  void measuresInLikeWordsAreOfOneThing() {
    assertThat(
            between(
                measured(
                    "Post", "The 52-metre dam of grey stone burst at dawn.", "52-metre", 52, METRE),
                measured(
                    "Echo",
                    "The 54-metre Orr dam in the north of the valley burst in the night.",
                    "54-metre",
                    54,
                    METRE)))
        .extracting(Discrepancy::lane)
        .containsExactly(Lane.NUANCE);
  }

  @Test
  void lengthsOfTwoThingsAreNot() {
    assertThat(
            between(
                measured("Post", "The crest is 52 metres wide.", "52 metres", 52, METRE),
                measured("Echo", "A car was swept 300 metres away.", "300 metres", 300, METRE)))
        .isEmpty();
  }

  private static Draft away(String outlet, String concept, String sentence, int n) {
    return report(outlet, "2025-06-02")
        .says(sentence)
        .amount(n + " metres", in(METRE, exactly(n)), measure(concept));
  }

  @Test
  void howFarAThingIsFromAnotherIsNotHowLongItIsNorHowFarFromAThird() {
    Draft mill = away("Post", "distance", "The flood stopped 60 metres from Orrvik Mill.", 60);
    String stopped = "The flood stopped 50 metres ";
    assertThat(between(mill, away("Echo", "distance", stopped + "from Orrvik Mill.", 50)))
        .hasSize(1);
    assertThat(between(mill, away("Echo", "distance", stopped + "from Tarn School.", 50)))
        .isEmpty();
    assertThat(between(mill, away("Echo", "length", stopped + "long at Orrvik Mill.", 50)))
        .isEmpty();
  }

  @Test
  void ofTwoWhoAreNearlyAsLikeNeitherIsTaken() {
    Draft one = counted("Post", "Four gates of the dam were open.", "Four gates", 4, "gate");
    Draft other =
        counted("Echo", "Six gates of the dam were open.", "Six gates", 6, "gate")
            .says("Seven gates of the dam were open.")
            .amount("Seven gates", exactly(7), measure("gate"));
    assertThat(between(one, other)).isEmpty();
  }

  @Test
  void anOutletsOwnLaterFigureFollowsItsEarlier() {
    Draft first =
        report("Post", "2025-06-02")
            .says("About the dam 900 homes have no power.")
            .amount("900 homes", exactly(900), measure("home"));
    Draft later =
        report("Post", "2025-06-03")
            .says("Around the dam 700 homes still have no power.")
            .amount("700 homes", exactly(700), measure("home"));
    assertThat(OneEvent.between(first, later))
        .extracting(Discrepancy::kind)
        .containsExactly(DiscrepancyKind.SUPERSEDED);
  }

  @Test
  void anotherOutletsLaterFigureNeedNot() {
    Draft first =
        report("Post", "2025-06-02")
            .says("About the dam 900 homes have no power.")
            .amount("900 homes", exactly(900), measure("home"));
    Draft later =
        report("Echo", "2025-06-03")
            .says("Around the dam 700 homes have no power.")
            .amount("700 homes", exactly(700), measure("home"));
    assertThat(between(first, later)).extracting(Discrepancy::lane).containsExactly(Lane.NUANCE);
  }

  private static Draft aged(String outlet, String sentence, String age, double years, String who) {
    return report(outlet, "2025-06-02")
        .says(sentence)
        .amount(
            age,
            in(new Unit("a", "year", Dimension.AGE), exactly(years)),
            new Measure("age", Optional.empty(), Optional.of(who), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jana Berglund | Jana Bergland | true",
        "Mayor Jana Berglund | Ms Berglund | true",
        "Jana Berglund | Karl Berglund | false",
        "Jana Berglund | Jana Sandqvist | false",
      })
  void agesOfOnePersonAreComparedHoweverTheNameIsSpelled(String one, String other, boolean same) {
    assertThat(
            between(
                aged("Post", one + ", 48, called the dam safe.", "48", 48, one),
                aged("Echo", other + ", 46, had warned of the dam.", "46", 46, other)))
        .hasSize(same ? 1 : 0);
  }

  private static Draft dated(String outlet, String sentence, String words, String day) {
    return report(outlet, "2025-06-20")
        .says(sentence)
        .date(words, Optional.empty(), day, Optional.empty());
  }

  private static List<Discrepancy> days(Draft a, Draft b) {
    return OneEvent.between(a, b).stream()
        .filter(found -> found.kind() == DiscrepancyKind.DATE_CONFLICT)
        .toList();
  }

  @Test
  void daysInLikeWordsAreOfOneHappening() {
    assertThat(
            days(
                dated(
                    "Post", "He was discharged as dam chief on 17 June.", "17 June", "2025-06-17"),
                dated("Echo", "The dam chief was discharged on 19 June.", "19 June", "2025-06-19")))
        .extracting(Discrepancy::lane)
        .containsExactly(Lane.NUANCE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The gates were inspected on 19 June. | 19 June | 2025-06-19",
        "The dam chief was discharged on 2 June. | 2 June | 2025-06-02",
        "He was discharged as dam chief, the mayor said on 19 June. | 19 June | 2025-06-19",
      })
  void othersMayBeOfTwo(String other, String words, String day) {
    assertThat(
            days(
                dated(
                    "Post", "He was discharged as dam chief on 17 June.", "17 June", "2025-06-17"),
                dated("Echo", other, words, day)))
        .isEmpty();
  }

  private static Draft inMonth(String outlet, String sentence, String words, String month) {
    return report(outlet, "2025-06-20").says(sentence).month(words, month);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The dam was last inspected in January. | January | 2025-01 | true",
        // another thing, and another year
        "The mill was sold in January. | January | 2025-01 | false",
        "The dam was last inspected in January 2022. | January 2022 | 2022-01 | false",
      })
  void monthsInLikeWordsAreOfOneHappening(String other, String words, String month, boolean one) {
    assertThat(
            days(
                inMonth(
                    "Post",
                    "Inspectors found the dam safe when it was inspected in March.",
                    "March",
                    "2025-03"),
                inMonth("Echo", other, words, month)))
        .hasSize(one ? 1 : 0);
  }

  private static Draft happening(
      String outlet, String sentence, String words, String day, Measure what) {
    return report(outlet, "2025-06-20")
        .says(sentence)
        .date(words, Optional.empty(), day, Optional.of(what));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A hearing on the dam chief's pension will be held on 24 July. | hold | true",
        // another verb, and another thing that takes place
        "The dam chief will draw a pension from 24 July. | draw | false",
        "A fair will be held at the dam on 24 July. | hold | false",
      })
  void thatAThingTakesPlaceIsNoOtherHappening(String other, String verb, boolean found) {
    assertThat(
            days(
                happening(
                    "Post",
                    "The hearing on the dam chief's pension is set for 14 July.",
                    "14 July",
                    "2025-07-14",
                    Draft.measure("pension", "set")),
                happening("Echo", other, "24 July", "2025-07-24", Draft.measure("hearing", verb))))
        .hasSize(found ? 1 : 0);
  }

  /** "In 1998 the dam held" says when; the other does not, and may be of the same. */
  @ParameterizedTest
  @CsvSource({"cow·save, 1", "person·kill, 0"})
  void aTimeThatOneOfThemGivesPartsOnlyTolls(String label, int found) {
    TimeInterval then =
        TimeInterval.ofDays(
            LocalDate.parse("2024-03-01"), LocalDate.parse("2024-03-31"), TimePrecision.MONTH);
    Draft one =
        report("Post", "2025-06-02")
            .says("In March last year 40 were saved behind the dam of Orrvik by its guards.")
            .framed(frame -> frame.withValidTime(Optional.of(then)))
            .amount("40", exactly(40), measure(label));
    Draft other =
        report("Echo", "2025-06-02")
            .says("The guards of the Orrvik dam saved 48 behind it.")
            .amount("48", exactly(48), measure(label));
    assertThat(between(one, other)).hasSize(found);
  }

  private static Draft nameless(Draft told, String sentence, String age, double years) {
    return told.says(sentence)
        .amount(age, in(new Unit("a", "year", Dimension.AGE), exactly(years)), Measure.of("age"));
  }

  private static Draft of(String outlet) {
    return report(outlet, "2025-06-02");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A plumber, 34, was held. | 34 | 34 | A 43-year-old plumber was arrested. | 43-year-old"
            + " | 43 | true",
        // anybody
        "A 34-year-old man was held. | 34-year-old | 34 | A 43-year-old man was hurt. | 43-year-old"
            + " | 43 | false",
        // another trade
        "A plumber, 34, was held. | 34 | 34 | A 43-year-old nurse was hurt. | 43-year-old | 43"
            + " | false",
      })
  void anAgeIsThatOfTheNounForThePerson(
      String one, String a, double n, String other, String b, double m, boolean same) {
    assertThat(between(nameless(of("Post"), one, a, n), nameless(of("Echo"), other, b, m)))
        .hasSize(same ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jana Berglund spoke. The 48-year-old called the dam safe. | true",
        "Jana Berglund, who is 48, called the dam safe. | true",
        // a name by itself is no mention of its own
        "Jana Berglund spoke. Berglund, who is 48, called the dam safe. | true",
        "Karl Berglund spoke. The 48-year-old called the dam safe. | false",
        // the noun says whose it is
        "Jana Berglund spoke. The 48-year-old dam was safe. | false",
      })
  void anAgeGoesBackToTheNameBeforeIt(String words, boolean same) {
    String age = words.contains("year-old") ? "48-year-old" : "48";
    String name = words.substring(0, words.indexOf(" Berglund")) + " Berglund";
    int last = words.lastIndexOf(". ", words.length() - 2);
    Draft told = of("Post");
    told = last < 0 ? told.says(words) : told.says(words.substring(0, last + 1));
    told.person(name, name);
    Draft aged =
        last < 0
            ? told.amount(
                age, in(new Unit("a", "year", Dimension.AGE), exactly(48)), Measure.of("age"))
            : nameless(told, words.substring(last + 2), age, 48);
    Draft other =
        aged("Echo", "Jana Berglund, 46, had warned of the dam.", "46", 46, "Jana Berglund");
    assertThat(between(aged, other)).hasSize(same ? 1 : 0);
  }
}
