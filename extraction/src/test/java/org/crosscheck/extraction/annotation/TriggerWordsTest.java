package org.crosscheck.extraction.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.extraction.Articles;
import org.junit.jupiter.api.Test;

class TriggerWordsTest {
  private final List<String> asked = new ArrayList<>();
  private final TriggerWords triggers =
      new TriggerWords(
          word -> {
            asked.add(word);
            return word.equals("said");
          });

  @Test
  void asksOfEachWordOnce() {
    assertThat(triggers.contains("said")).isTrue();
    assertThat(triggers.contains("said")).isTrue();
    assertThat(triggers.contains("sad")).isFalse();
    assertThat(triggers.contains("sad")).isFalse();
    assertThat(asked).containsExactly("said", "sad");
  }

  @Test
  void standsInASentenceThatHoldsOne() {
    List<Sentence> sentences =
        new Annotator()
            .annotate(
                Articles.of("The mayor SAID no. Nobody asked why.", LocalDate.of(2025, 2, 21)))
            .sentences();
    assertThat(sentences).extracting(triggers::standIn).containsExactly(true, false);
  }
}
