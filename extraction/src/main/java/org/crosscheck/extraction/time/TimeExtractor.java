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
import org.crosscheck.extraction.name.WeekdayOutlets;
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
    Optional<SaidDay> said = Optional.empty();
    int end = -1;
    for (Sentence sentence : article.sentences()) {
      String text = article.article().textOf(sentence.part());
      Words words = scanner.scan(text, sentence.span());
      discourse.nextSentence();
      boolean beside = sentence.span().start() - end == 1;
      Optional<SaidDay> before =
          beside ? said.flatMap(day -> day.goingOn(words)) : Optional.empty();
      end = sentence.span().end();
      said = before;
      if (!triggers.in(words)) {
        continue;
      }
      Spoken spoken = parses(words, article.article().published(), discourse, before);
      said = spoken.day();
      spoken.parses().forEach(parse -> readings.add(reading(sentence, words, parse)));
    }
    return readings.build();
  }

  /** What was read of a sentence, and the day on which its quotations were spoken. */
  private record Spoken(List<Group.Parse> parses, Optional<SaidDay> day) {}

  /**
   * What is inside quotation marks is resolved against the day of speaking, where it is named.
   *
   * @param goingOn the day of the sentence before, where this one goes on with its quotation
   */
  private Spoken parses(
      Words words,
      Optional<Publication> published,
      Discourse discourse,
      Optional<SaidDay> goingOn) {
    Discourse before = discourse.copy();
    List<Group.Parse> parses = parsesOn(words, at -> published, discourse);
    Optional<SaidDay> said =
        goingOn.or(() -> published.flatMap(day -> SaidDay.of(words, parses, day.date())));
    if (said.filter(day -> day.isAsked(parses)).isEmpty()) {
      return new Spoken(parses, said);
    }
    discourse.backTo(before);
    Optional<Publication> then =
        published.map(day -> Publication.on(said.get().day(), day.certainty()));
    return new Spoken(
        parsesOn(words, at -> said.get().isQuoted(at) ? then : published, discourse), said);
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
      if (isOutlet(words, i)) {
        i++;
        continue;
      }
      Optional<Group.Parse> parse = times.parse(input, i);
      if (parse.isEmpty()) {
        i++;
        continue;
      }
      parses.add(parse.get());
      i = parse.get().end();
      discourse.heard(parse.get().value(), words, parse.get().start(), parse.get().end());
      input = input.in(situation(words, published, discourse));
    }
    return parses;
  }

  /** "The Sunday Ledger" names a newspaper, "on Sunday Post Office workers" a day. */
  private static boolean isOutlet(Words words, int i) {
    return WeekdayOutlets.isDay(words.get(i).text())
        && words.has(i + 1)
        && !words.is(i - 1, "on")
        && WeekdayOutlets.isOutlet(words.get(i).text(), words.get(i + 1).text())
        && !(words.has(i + 2) && words.get(i + 2).isCapitalised());
  }

  private static Situation situation(
      Words words, Optional<Publication> published, Discourse discourse) {
    return new Situation(
        published.map(Publication::date),
        published.flatMap(Publication::time),
        discourse.spoken(),
        discourse.named()::of,
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
