package org.crosscheck.evaluation.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.MissingNode;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.crosscheck.evaluation.scoring.Figure;
import org.junit.jupiter.api.Test;

class QuoteTallyTest {
  private static final String TEXT = "“We won,” Mr. Smith said. He added that costs rose.";
  private static final List<Segment> GOLD =
      List.of(quote(1, 7, "direct", "Mr. Smith"), quote(35, 50, "indirect", "He"));

  @Test
  void aFullerNameIsTheSameSpeakerButNotExactly() {
    assertThat(figures(quote(1, 7, "direct", "John Smith")))
        .containsEntry("direct: strict F1", 100.0)
        .containsEntry("direct: speaker right", 100.0)
        .containsEntry("direct: speaker exact", 0.0);
  }

  @Test
  void whatLiesOnAQuotationOfAnotherTypeIsNeitherRightNorWrong() {
    assertThat(figures(quote(1, 7, "direct", "Smith"), quote(35, 50, "direct", "x")))
        .containsEntry("direct: span precision at .3", 100.0)
        .containsEntry("direct: speaker exact", 100.0);
  }

  @Test
  void anotherSurnameIsAnotherSpeaker() {
    assertThat(figures(quote(1, 7, "direct", "Jones")))
        .containsEntry("direct: speaker right", 0.0)
        .containsEntry("direct: joint F1", 0.0);
  }

  @Test
  void aPronounIsNobodyElse() {
    assertThat(speaker("he").same(speaker("he said"))).isFalse();
    assertThat(speaker("he").same(speaker("He"))).isTrue();
  }

  private static ImmutableMap<String, Double> figures(Segment... system) {
    QuoteTally tally = new QuoteTally("direct");
    tally.count("a", TEXT, GOLD, List.of(system));
    return tally.figures("quotes/own").stream()
        .collect(ImmutableMap.toImmutableMap(Figure::measure, Figure::value));
  }

  private static Segment quote(int start, int end, String type, String speaker) {
    return new Segment(start, end, type, Optional.of(speaker(speaker)));
  }

  private static Speaker speaker(String name) {
    MissingNode none = MissingNode.getInstance();
    return Speaker.of(Optional.of(name), none, none).orElseThrow();
  }
}
