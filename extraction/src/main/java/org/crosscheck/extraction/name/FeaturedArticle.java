package org.crosscheck.extraction.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.extraction.annotation.AnnotatedArticle;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.annotation.finder.FeaturedWords;

/**
 * An article prepared for the name finder, the same way for learning and for reading.
 *
 * @param ruled the names that the rules alone read
 * @param sentences all sentences
 * @param features of each sentence's words
 */
record FeaturedArticle(
    ImmutableList<Candidate> ruled,
    ImmutableList<NameSentence> sentences,
    ImmutableList<FeaturedWords> features) {

  /** Prepares articles. Holds scratch space: one a thread. */
  static final class Preparation {
    private final CapitalScan scan = new CapitalScan();
    private final NameTyper typer = new NameTyper();
    private final WordSplitter splitter = new WordSplitter();
    private final WordClasses classes = new WordClasses();
    private final NameFeatures features = new NameFeatures(classes);

    FeaturedArticle of(AnnotatedArticle article) {
      List<Candidate> candidates = new ArrayList<>();
      ImmutableList.Builder<NameSentence> sentences = ImmutableList.builder();
      for (Sentence sentence : article.sentences()) {
        candidates.addAll(scan.candidates(sentence));
        sentences.add(NameSentence.of(sentence, splitter, classes));
      }
      ImmutableList<NameSentence> all = sentences.build();
      ImmutableList<Candidate> ruled = ImmutableList.copyOf(typer.typed(candidates));
      RuleLabels labels = RuleLabels.of(ruled);
      Sightings sightings = Sightings.of(all, classes);
      return new FeaturedArticle(
          ruled,
          all,
          all.stream()
              .map(sentence -> features.of(sentence, labels.of(sentence), sightings))
              .collect(ImmutableList.toImmutableList()));
    }
  }

  /** Each sentence with its features. */
  void forEach(java.util.function.BiConsumer<NameSentence, FeaturedWords> use) {
    Streams.forEachPair(sentences.stream(), features.stream(), use);
  }
}
