package org.crosscheck.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairingTest {
  @Test
  void aSpanWithTheSameOffsetsWinsOverALongerOverlap() {
    assertThat(Pairing.of(List.of(span(2, 4)), List.of(span(0, 9), span(2, 4))))
        .containsExactly(new Pairing(0, 1, true));
  }

  @Test
  void theLongestOverlapIsTakenFirst() {
    assertThat(Pairing.of(List.of(span(0, 4), span(5, 10)), List.of(span(3, 10), span(0, 2))))
        .containsExactly(new Pairing(1, 0, false), new Pairing(0, 1, false));
  }

  @Test
  void eachSpanIsPairedOnce() {
    assertThat(Pairing.of(List.of(span(0, 9)), List.of(span(0, 4), span(5, 9)))).hasSize(1);
  }

  @Test
  void neighboursShareNothing() {
    assertThat(Pairing.of(List.of(span(0, 4)), List.of(span(4, 8)))).isEmpty();
  }

  private static Spanned span(int start, int end) {
    return new Spanned() {
      @Override
      public int start() {
        return start;
      }

      @Override
      public int end() {
        return end;
      }
    };
  }
}
