package org.crosscheck.extraction.wordnet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordNetTest {
  private final WordNet dictionary = WordNet.english();

  @Test
  void findsTheFormOfCompounds() {
    assertThat(dictionary.lemma("mothers-in-law", WordClass.NOUN)).isEqualTo("mother-in-law");
    assertThat(dictionary.isCommonWord("forget-me-nots")).isTrue();
  }

  /** The look-up of a compound doubles with each part: this one would not end. */
  @Test
  void leavesAddressesAlone() {
    String address = "spring-sale".repeat(30);
    assertThat(dictionary.lemma(address, WordClass.VERB)).isEqualTo(address);
    assertThat(dictionary.isCommonWord(address)).isFalse();
  }
}
