package org.crosscheck.model.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SpanTest {
  static Stream<Arguments> pairs() {
    Random random = new Random(42);
    return Stream.generate(() -> Arguments.of(any(random), any(random))).limit(300);
  }

  private static Span any(Random random) {
    int start = random.nextInt(20);
    return Span.of(start, start + random.nextInt(8));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void relationsOfTwoSpansFollowFromTheirCharacters(Span a, Span b) {
    long shared = chars(a).filter(b::contains).count();

    assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
    assertThat(a.overlaps(b)).isEqualTo(shared > 0);
    assertThat(a.cover(b)).isEqualTo(b.cover(a));
    assertThat(a.cover(b).contains(a)).isTrue();
    assertThat(a.cover(b).contains(b)).isTrue();
    assertThat(a.shift(5).shift(-5)).isEqualTo(a);
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
  }

  private static Stream<Integer> chars(Span span) {
    return Stream.iterate(span.start(), i -> i < span.end(), i -> i + 1);
  }

  @Test
  void theLongerOfTwoThatStartTogetherComesFirst() {
    assertThat(Span.of(3, 9)).isLessThan(Span.of(3, 5)).isLessThan(Span.of(4, 20));
  }

  @Test
  void marksWordsHalfOpen() {
    assertThat(Span.of(4, 7).in("The dam holds")).isEqualTo("dam");
    assertThat(Span.of(4, 7).contains(6)).isTrue();
    assertThat(Span.of(4, 7).contains(7)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"-1,3,span start must be >= 0", "5,4,span end must be >= start 5"})
  void refusesWhatIsNoStretch(int start, int end, String rule) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Span.of(start, end))
        .withMessageStartingWith(rule);
  }

  @Test
  void refusesATextThatIsTooShort() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Span.of(0, 9).in("dam"))
        .withMessageContaining("text length 3")
        .withMessageContaining("was 9");
  }
}
