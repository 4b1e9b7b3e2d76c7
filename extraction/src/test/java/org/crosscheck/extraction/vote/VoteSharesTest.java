package org.crosscheck.extraction.vote;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscheck.extraction.Articles;
import org.crosscheck.extraction.Extraction;
import org.crosscheck.model.claim.QuantityClaim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What percentages measure where a text reports on a vote. */
class VoteSharesTest {
  private static final Extraction EXTRACTION = Extraction.english();

  private static String measure(String text, String words) {
    return EXTRACTION.digest(Articles.of(text)).claims(QuantityClaim.class).stream()
        .filter(claim -> claim.evidence().words().startsWith(words))
        .map(claim -> claim.measure().label())
        .findFirst()
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ida Norell won the run-off with 52.8 percent of the vote. | 52.8 | vote share·win·Ida Norell·–",
        "Sunday's election was close. Karl Ostby took 47 percent. | 47 | vote share·win·Karl Ostby·–",
        "Ida Norell won the election. She got 52 percent. | 52 | vote share·win·Ida Norell·–",
        "In the election, 61 percent voted for Ida Norell. | 61 | vote share·win·Ida Norell·–",
        "In the election, the Reds won 14 percent of the vote and the Blues 22 percent. | 22 | vote share·win·Blues·–",
        "With 80 percent of ballots counted, Karl Ostby had 51 percent. | 51 | vote share·lead·Karl Ostby·–",
        "With 80 percent of ballots counted, Karl Ostby had 51 percent. | 80 | votes counted·–·–·–",
        "In the first round of the election, Ostby had won 31 percent. | 31 | vote share·win in first round·Ostby·–",
        "The election went to a recount. In the south, Ostby took 66 percent. | 66 | vote share·win·Ostby·the south",
        "Turnout was 58 percent. | 58 | turnout·–·–·–",
        "Fifty-eight percent of voters went to the polls. | Fifty | turnout·–·–·–",
        "Ms Norell was elected on a turnout of 58%. | 58 | turnout·–·–·–",
      })
  void tellWhoseTheyAre(String text, String words, String measure) {
    assertThat(measure(text, words)).isEqualTo(measure);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a poll of opinion
        "The election is in May. A poll gave Karl Ostby 51 percent. | 51",
        // another vote
        "The election is over. Four years ago Ostby won 49 percent. | 49",
        // of something else
        "The election is over. Ostby has 30 percent of the shares in the mill. | 30",
        // a change
        "The election is over. Ostby got 8 percent more. | 8",
        // no vote anywhere
        "Karl Ostby took 30 percent. | 30",
        // halfway through the day
        "By noon, 31 percent of voters had cast their ballots. | 31",
        // for something, and not at all
        "In the referendum 58 percent of voters voted for the bridge. | 58",
      })
  void leaveOthersAsTheyAre(String text, String words) {
    assertThat(measure(text, words)).doesNotStartWith("vote share").doesNotStartWith("turnout");
  }
}
