package org.crosscheck.evaluation.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.Optional;
import org.crosscheck.extraction.Extraction;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.reporting.json.BadLineException;
import org.crosscheck.reporting.json.JsonLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TollTest {
  private static final Extraction EXTRACTION = Extraction.englishFigures();

  private static ArticleDigest read(String title, String text) throws BadLineException {
    String line =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", "a")
            .put("title", title)
            .put("text", text)
            .toString();
    return EXTRACTION.digest(new JsonLines().readArticle(line));
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two dead, three hurt at ferry office   | Shots fell at noon.                                     | 2 | 3
          Teen killed in Orla                    | A boy was shot dead in Orla.                            | 1 | -
          Clerk killed in Orla                   | Two people were killed at the ferry office.             | 2 | -
          Shots at ferry office                  | A man and two girls were killed.                        | 3 | -
          Shots at ferry office                  | Four people, among them two girls, were killed.         | 4 | -
          Shots at ferry office                  | Four people, among them a girl and a boy, were killed.  | 4 | -
          Shots at ferry office                  | Two guards and three clerks -- two men and a woman -- were hurt. | - | 5
          Five shot at ferry office, two dead    | Police came at noon.                                    | 2 | 3
          Boy, 7, shot in leg                    | The boy is in hospital.                                 | - | 1
          Boy, 7, shot in Orla                   | It was the third homicide of the month.                 | - | -
          Six dead in weekend shootings          | Police came to the ferry office.                        | - | -
          Shots at ferry office                  | Nobody was hurt.                                        | - | 0
          Shots at ferry office                  | Seven people were shot. No officers were hurt.          | - | 7
          Shots at ferry office                  | Several guards were hurt. No one else was hurt.         | - | -
          Man kills wife, 2 sons, then himself   | The family lived in Orla.                               | 4 | -
          Father of 4 killed in Orla             | Police came at noon.                                    | - | -
          Two guards shot a clerk                | The clerk died in hospital.                             | 1 | -
          Shots at ferry office                  | A boy was hurt. A second boy was hurt, too.             | - | 2
          Shots at ferry office                  | A boy was hurt in the leg, and a girl was hurt.         | - | 2
          Boy shoots himself                     | A boy shot himself. He was a pupil.                     | - | 1
          Shots at ferry office                  | A boy was shot. He died in hospital.                    | 1 | -
          Shots at ferry office                  | Three boys were taken to hospital.                      | - | 3
          Five hurt at ferry office              | Two people were taken to hospital.                      | - | 5
          Shots at ferry office                  | One cook is in serious condition and two others are hurt. | - | 3
          Shots at ferry office                  | He and two others were shot.                            | - | 3
          Shots at ferry office                  | One man was shot in a car, and two girls were wounded.    | - | 3
          Shots at ferry office                  | Nine guests were shot, and two were badly wounded.      | - | 9
          Shots at ferry office                  | A clerk was shot. The suspect was also shot.            | - | 2
          Shots at ferry office                  | The porter was shot in a toe, and the cook was shot in a knee. | - | 2
          Shots at ferry office                  | Several people were shot. A guard was shot in the leg.  | - | -
          Man shoots 4 guests, killing 2, then himself | Police came at noon.                              | 3 | 2
          Man killed, three others shot in Orla  | Police came at noon.                                    | 1 | 3
          Boy hurt after shooting himself        | The boy was wounded when he shot himself.               | - | 1
          Seven shot in three incidents          | Seven people were shot in Orla on Monday.               | - | -
          Shots at ferry office                  | It was a day after two men were shot. A boy was shot.   | - | 2
          Two people, including gunman, dead     | Police came at noon.                                    | 2 | -
          Two guards shot, 1 other person dead   | Two guards and three guests were wounded.               | 1 | 5
          Infant, 4 others sent to hospital      | Shots fell at noon.                                     | - | 5
          Six shot at ferry office, one dead     | A cook was killed, and three guests were wounded.       | 1 | 5
          One dead, three hurt at ferry office   | Five guests were shot.                                  | 1 | 3
          Six shot at ferry office               | Six guests were shot, and five people are dead, including the gunman. | 5 | 2
          Shots at ferry office                  | A boy was shot. In addition to the boy, a cook was shot. | - | 2
          """)
  void theLeadGivesTheNumber(String title, String text, String killed, String injured)
      throws BadLineException {
    ArticleDigest digest = read(title, text);

    assertThat(plain(Casualties.killed(digest))).isEqualTo(killed);
    assertThat(plain(Casualties.injured(digest))).isEqualTo(injured);
  }
}
