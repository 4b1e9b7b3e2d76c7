package org.crosscheck.extraction.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.extraction.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
  private final Annotator annotator = new Annotator();

  /** Each text, its sentences divided by {@code |}. */
  static Stream<String> texts() {
    return Stream.of(
        "Water rose fast.| Nobody slept.",
        "Gen. O. Syrskyi arrived on Monday.| He left at once.",
        "The mayor met Dr. Ana M. Lopez and Lt. Col. Ian Reed.| They spoke for an hour.",
        "Prices fell on Feb. 20 and again on Sept. 3.| Traders shrugged.",
        "He wants to meet U.S. President Ada Roe.| He left the U.S.| The talks go on.",
        "See Resolution No. 1701 for details.| It is long.",
        "\"We saw nothing.\"| The guard shrugged.",
        "“Did we see it?” Lind asked.| Nobody spoke.",
        "“Did we see it?”| The guard shrugged.",
        "It left at 8:30 a.m. [local time] on Monday.| It came back.",
        "“We are watching this closely,”\nthe guard told reporters.| He left.",
        "“We are watching this closely,”\n\nthe guard told reporters.| He left.",
        "A line that somebody\nbroke in the middle goes\non to its end.| Then another.",
        "She asked for help to protect his country. of a new attack.",
        "First paragraph without a stop\n\n|Second paragraph begins here.");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void endsWhereAReaderWouldEnd(String marked) {
    List<String> expected = List.of(marked.split("\\|"));
    assertThat(sentences(marked.replace("|", "")))
        .containsExactlyElementsOf(expected.stream().map(String::trim).toList());
  }

  static Stream<Arguments> oddTexts() {
    return Stream.of("", " ", "\n\n\n", "\uFEFF", "…", "”", "a", "\u00A0\n\u00A0", ". . .", "😀😀")
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("oddTexts")
  void oddTextsLoseNoLetter(String text) {
    String kept = String.join("", sentences(text));
    CharMatcher letters = CharMatcher.forPredicate(Character::isLetterOrDigit);
    assertThat(letters.retainFrom(kept)).isEqualTo(letters.retainFrom(text));
  }

  /** What is remembered of a stretch between white space must hold wherever it stands again. */
  @Test
  void aWordIsCutTheSameWayAgain() {
    String text = "“It can’t,” he said. “It can’t,” he said. It (not he) said so.";
    List<List<String>> words =
        annotator.annotate(Articles.of(text)).sentences().stream()
            .map(sentence -> sentence.tokens().stream().map(Token::text).toList())
            .toList();
    assertThat(words.get(1)).isEqualTo(words.get(0));
    assertThat(words.get(2)).containsExactly("It", "(", "not", "he", ")", "said", "so", ".");
  }

  @Test
  void tokensCountInTheArticle() {
    String text = "One line.\n\nAt least 200,000 peacekeepers.";
    Sentence second = annotator.annotate(Articles.of(text)).sentences().get(1);
    assertThat(second.tokens())
        .allSatisfy(token -> assertThat(token.span().in(text)).isEqualTo(token.text()));
    assertThat(second.tokenAt(text.indexOf("peacekeepers"))).isEqualTo(3);
    assertThat(second.tag(3)).isEqualTo(Tag.NOUN);
    assertThat(second.lemma(3)).isEqualTo("peacekeeper");
  }

  @Test
  void theTitleIsOneSentence() {
    AnnotatedArticle article =
        annotator.annotate(Articles.titled("Storm hits. Two dead.", "It rained."));
    assertThat(article.sentences())
        .extracting(Sentence::text)
        .containsExactly("Storm hits. Two dead.", "It rained.");
  }

  private ImmutableList<String> sentences(String text) {
    return annotator.annotate(Articles.of(text)).sentences().stream()
        .map(Sentence::text)
        .collect(ImmutableList.toImmutableList());
  }
}
