package org.crosscheck.extraction.quantity.lexeme;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private final Phrases<Integer> phrases =
      Phrases.inLowerCase(ImmutableMap.of("at least", 1, "at the very least", 2, "30-odd", 3));

  @Test
  void tellsHowLongAPhraseCanBeByItsFirstWord() {
    assertThat(phrases.longestFrom("at")).isEqualTo(4);
    assertThat(phrases.longestFrom("30")).isEqualTo(3);
    assertThat(phrases.longestFrom("least")).isZero();
  }

  @Test
  void tellsHowLongAPhraseCanBeByItsLastWord() {
    assertThat(phrases.longestTo("least")).isEqualTo(4);
    assertThat(phrases.longestTo("at")).isZero();
  }

  @Test
  void findsWholePhrasesOnly() {
    assertThat(phrases.find("at least")).contains(1);
    assertThat(phrases.find("at")).isEmpty();
    assertThat(phrases.contains("at the very least")).isTrue();
  }

  @Test
  void keepsCapitalsWhereAsked() {
    Phrases<String> signs = Phrases.asWritten(ImmutableMap.of("US$", "USD"));
    assertThat(signs.longestFrom("US")).isEqualTo(2);
    assertThat(signs.longestFrom("us")).isZero();
  }
}
