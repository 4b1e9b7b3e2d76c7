package org.crosscheck.extraction.time;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.crosscheck.extraction.annotation.AnnotatedArticle;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.claims.ClaimExtractor;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.extraction.claims.Readings;
import org.crosscheck.extraction.time.calendar.Situation;
import org.crosscheck.extraction.time.calendar.TimeValue;
import org.crosscheck.extraction.time.grammar.Group;
import org.crosscheck.extraction.time.grammar.Input;
import org.crosscheck.extraction.time.words.TimeLexicon;
import org.crosscheck.extraction.time.words.WordScanner;
import org.crosscheck.extraction.time.words.Words;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.ClaimFrame;
import org.crosscheck.model.claim.DateClaim;

/**
 * Reads dates, times of day, lengths of time and repetitions as TIMEX3 has them. What no claim is
 * made of (lengths, repetitions, "now") is read as a mention. It uses no tags and no tokens of the
 * sentence, only its text.
 */
public final class TimeExtractor implements ClaimExtractor {
  private final WordScanner scanner = new WordScanner(TimeLexicon.english());
  private final Triggers triggers = Triggers.english();
  private final EnglishTimes times = new EnglishTimes();

  @Override
  public ImmutableList<Reading> read(AnnotatedArticle article, Readings earlier) {
    ImmutableList.Builder<Reading> readings = ImmutableList.builder();
    Discourse discourse = new Discourse(article.article().published().map(Publication::date));
    for (Sentence sentence : article.sentences()) {
      String text = article.article().textOf(sentence.part());
      Words words = scanner.scan(text, sentence.span());
      discourse.nextSentence();
      if (!triggers.in(words)) {
        continue;
      }
      parses(words, article.article().published(), discourse)
          .forEach(parse -> readings.add(reading(sentence, words, parse)));
    }
    return readings.build();
  }

  /** What is inside quotation marks is resolved against the day of speaking, where it is named. */
  private List<Group.Parse> parses(
      Words words, Optional<Publication> published, Discourse discourse) {
    Discourse before = discourse.copy();
    List<Group.Parse> parses = parsesOn(words, at -> published, discourse);
    Optional<SaidDay> said = published.flatMap(day -> SaidDay.of(words, parses, day.date()));
    if (said.isEmpty()) {
      return parses;
    }
    discourse.backTo(before);
    Optional<Publication> then =
        published.map(day -> Publication.on(said.get().day(), day.certainty()));
    return parsesOn(words, at -> said.get().isQuoted(at) ? then : published, discourse);
  }

  /**
   * @param today against what the words at an index are resolved
   */
  private List<Group.Parse> parsesOn(
      Words words, IntFunction<Optional<Publication>> today, Discourse discourse) {
    List<Group.Parse> parses = new ArrayList<>();
    Optional<Publication> published = today.apply(0);
    Input input = times.input(words, situation(words, published, discourse));
    for (int i = 0; i < words.size(); ) {
      if (!today.apply(i).equals(published)) {
        published = today.apply(i);
        input = input.in(situation(words, published, discourse));
      }
      Optional<Group.Parse> parse = times.parse(input, i);
      if (parse.isEmpty()) {
        i++;
        continue;
      }
      parses.add(parse.get());
      i = parse.get().end();
      discourse.heard(parse.get().value(), words, parse.get().start());
      input = input.in(situation(words, published, discourse));
    }
    return parses;
  }

  private static Situation situation(
      Words words, Optional<Publication> published, Discourse discourse) {
    return new Situation(
        published.map(Publication::date),
        published.flatMap(Publication::time),
        discourse.spoken(),
        index -> TenseReader.at(words, index));
  }

  private static Reading reading(Sentence sentence, Words words, Group.Parse parse) {
    Span span = span(words, parse);
    ClaimFrame frame = Reading.frame(sentence, span);
    TimeValue value = parse.value();
    DateClaim claim =
        new DateClaim(
            value.isMention() ? frame.asMention() : frame, value.timex(), Optional.empty());
    return new Reading(claim, sentence, parse.rule());
  }

  private static Span span(Words words, Group.Parse parse) {
    return new Span(words.get(parse.start()).start(), words.get(parse.end() - 1).end());
  }
}
