package org.crosscheck.extraction.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crosscheck.extraction.annotation.Annotator;
import org.crosscheck.extraction.annotation.finder.LabelledWords;
import org.crosscheck.extraction.annotation.finder.NamedWords;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.NameType;

/** Makes of articles whose names are known what a name model learns from. One a thread. */
public final class NameLessons {
  private final Annotator annotator = new Annotator();
  private final FeaturedArticle.Preparation preparation = new FeaturedArticle.Preparation();

  /**
   * The sentences of an article's body with their names, in the order of the text.
   *
   * @param names by where they stand in the body; a name takes the words that lie wholly in its
   *     span, and none where a sentence's end cuts it
   */
  public ImmutableList<LabelledWords> of(Article article, ImmutableMap<Span, NameType> names) {
    ImmutableList.Builder<LabelledWords> lessons = ImmutableList.builder();
    preparation
        .of(annotator.annotate(article))
        .forEach(
            (sentence, features) -> {
              if (sentence.sentence().part() == Part.BODY) {
                lessons.add(new LabelledWords(features, labels(sentence, names)));
              }
            });
    return lessons.build();
  }

  private static ImmutableList<NamedWords> labels(
      NameSentence sentence, Map<Span, NameType> names) {
    List<NamedWords> labels = new ArrayList<>();
    names.forEach(
        (span, type) -> {
          Range<Integer> words = wordsIn(sentence, span);
          boolean free =
              labels.stream()
                  .noneMatch(
                      other ->
                          other.first() < words.upperEndpoint()
                              && words.lowerEndpoint() < other.end());
          if (!words.isEmpty() && free) {
            labels.add(new NamedWords(words.lowerEndpoint(), words.upperEndpoint(), type.name()));
          }
        });
    return ImmutableList.copyOf(labels);
  }

  private static Range<Integer> wordsIn(NameSentence sentence, Span span) {
    int first = 0;
    while (first < sentence.size() && sentence.words().get(first).span().start() < span.start()) {
      first++;
    }
    int end = first;
    while (end < sentence.size() && span.contains(sentence.words().get(end).span())) {
      end++;
    }
    return Range.closedOpen(first, end);
  }
}
