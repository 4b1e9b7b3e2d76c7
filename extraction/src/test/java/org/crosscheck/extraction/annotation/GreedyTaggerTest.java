package org.crosscheck.extraction.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import opennlp.tools.postag.POSTaggerME;
import org.crosscheck.extraction.Articles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sums that are kept must give what the library's own tagger gives. */
class GreedyTaggerTest {
  private final Annotator annotator = new Annotator();
  private final POSTaggerME library = new POSTaggerME(Models.TAGS);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Go.",
        "Stop it!",
        "The council has voted to close two of the town's five bridges, officials said.",
        "“We won’t wait,” Ada Lind told the U.S. delegation on Feb. 20, “but we may talk.”",
        "At least 1,200 people were evacuated from the valley after the dam's wall cracked.",
        "OFFICIALS DENY REPORT OF SECOND BLAST",
        "Neither the ministry nor its spokesman would say how much the 47th Brigade had lost.",
        "Who pays? — asked Bru, smiling; nobody (not even he) knew: €3.5m, $4bn or 20% of it all.",
        "naïve Zürich café 北京 😀 co-operate"
      })
  void tagsAsTheLibraryDoes(String text) {
    for (Sentence sentence :
        annotator.annotate(Articles.of(text, LocalDate.of(2025, 2, 21))).sentences()) {
      String[] words = sentence.tokens().stream().map(Token::text).toArray(String[]::new);
      assertThat(sentence.tags()).isEqualTo(Stream.of(library.tag(words)).map(Tag::named).toList());
    }
  }
}
