package org.crosscheck.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.comparison.Draft.exactly;
import static org.crosscheck.comparison.Draft.in;

import java.util.List;
import java.util.Optional;
import org.crosscheck.model.claim.Modality;
import org.crosscheck.model.report.Fact;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Measure;
import org.crosscheck.model.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts as questions that a person would ask. */
class QuestionsTest {

  private static String question(Draft draft) {
    return Comparison.compare(List.of(draft.digest()), "test").facts().stream()
        .map(Fact::label)
        .findFirst()
        .orElseThrow();
  }

  private static Optional<String> word(String word) {
    return Optional.ofNullable(word);
  }

  @ParameterizedTest
  @CsvSource({
    "person, kill, , , How many people were killed?",
    "person, kill, Death, , How many people were killed?",
    "person, kill, , Kelm, How many people were killed in Kelm?",
    "person, march, , Kelm, How many people marched in Kelm?",
    "person, vote, , , How many people voted?",
    "person, miss, , , How many people were missing?",
    "person, wound, demonstrator, , How many demonstrators were wounded?",
    "soldier, deploy, European, , How many European soldiers were deployed?",
    "drone, launch, , Saturday, How many drones were launched?",
    "drone, launch, , Saturday Creek, How many drones were launched in Saturday Creek?",
    "person, lay off, , , How many people were laid off?",
    "job, cut, , , How many jobs were cut?",
    "person, wound, police officer, , How many police officers were wounded?",
    "country, , , , How many countries?",
  })
  void ofCounts(String concept, String role, String participants, String place, String label) {
    Measure measure = new Measure(concept, word(role), word(participants), word(place));

    assertThat(
            question(
                Draft.of("Courier", "2025-10-14")
                    .says("It was 12.")
                    .amount("12", exactly(12), measure)))
        .isEqualTo(label);
  }

  @Test
  void ofWhatIsToBe() {
    assertThat(
            question(
                Draft.of("Courier", "2025-10-14")
                    .framed(frame -> frame.withModality(Modality.PLAN))
                    .says("It was 12.")
                    .amount("12", exactly(12), Draft.measure("soldier", "deploy"))))
        .isEqualTo("How many soldiers are to be deployed?");
  }

  @Test
  void ofAMeasuredAmountWithTheWordsAroundIt() {
    Unit metre = new Unit("m", "metre", Dimension.LENGTH);

    assertThat(
            question(
                Draft.of("Courier", "2025-10-14")
                    .says("At the “old” bridge the Selk stood at 7 metres on Monday evening again.")
                    .amount("7 metres", in(metre, exactly(7)), Measure.of("length"))))
        .isEqualTo("What length: “… the 'old' bridge the Selk stood at 7 metres on Monday …”?");
  }

  @ParameterizedTest
  @CsvSource({
    "money, lose, In May it lost 12 dollars., How much was lost?",
    "saving, , It promised savings of 12 dollars a year., How large are the savings a year?",
    "charge, , It took a charge of 12 dollars a piece., How large is the charge?",
    "money, close, It closed 12 dollars up., How much money: “It closed 12 dollars up”?",
  })
  void ofMoney(String concept, String role, String sentence, String label) {
    Unit dollar = new Unit("USD", "US Dollar", Dimension.MONEY);
    Measure measure = new Measure(concept, word(role), word(null), word(null));

    assertThat(
            question(
                Draft.of("Courier", "2025-10-14")
                    .says(sentence)
                    .amount("12 dollars", in(dollar, exactly(12)), measure)))
        .isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource({
    "meet, meet, council, The council met on 6 October., When did the council meet?",
    "job, cut, Halden Steel, Halden Steel cut its jobs., When did Halden Steel cut the jobs?",
    "evacuation, order, , The evacuation was ordered., When was the evacuation ordered?",
    "bridge, close, , The bridges were closed., When were the bridges closed?",
    "vote, vote, , The vote was in autumn., When was the vote?",
    "come, come, , They came., When: “They came on 6 October”?",
  })
  void ofDates(String thing, String verb, String who, String clause, String label) {
    assertThat(dated(thing, verb, who, clause, "2025-10-06")).isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource({
    "job, cut, Halden Steel, Halden Steel cuts jobs., When will Halden Steel cut the jobs?",
    "job, cut, , Jobs are cut., When will the jobs be cut?",
    "vote, vote, , The vote is in autumn., When will the vote be?",
  })
  void ofDatesToCome(String thing, String verb, String who, String clause, String label) {
    assertThat(dated(thing, verb, who, clause, "2025-12-06")).isEqualTo(label);
  }

  private static String dated(String thing, String verb, String who, String clause, String date) {
    String bare = clause.substring(0, clause.length() - 1).replace(" on 6 October", "");
    return question(
        Draft.of("Courier", "2025-10-14")
            .says(bare + " on 6 October.")
            .date(
                "6 October",
                Optional.empty(),
                date,
                Optional.of(new Measure(thing, word(verb), word(who), word(null)))));
  }
}
