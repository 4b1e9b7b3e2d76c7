package org.crosscheck.extraction.quotation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.annotation.AnnotatedArticle;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.attribution.SourceChains;
import org.crosscheck.extraction.attribution.SourceReader;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.extraction.claims.Readings;
import org.crosscheck.extraction.name.Cast;
import org.crosscheck.extraction.name.NameTags;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.Attribution;
import org.crosscheck.model.claim.ClaimFrame;
import org.crosscheck.model.claim.Cue;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.QuotationType;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.value.TimeInterval;

/**
 * The quotations of one part of one article: what the cues of each sentence take, and what stands
 * between marks without a cue of its own where the last speaker goes on.
 */
final class PartQuotes {
  private final String text;
  private final List<Sentence> sentences;
  private final ImmutableList<Quoted> marks;
  private final SpeechReader speeches;
  private final NameTags tags;
  private final SourceReader sources;
  private final QuoteFrames frames;
  private final QuoteSpans spans;
  private final ColonCues colons;
  private final List<Quoted> taken = new ArrayList<>();
  private final List<Reading> readings = new ArrayList<>();

  private Optional<Spoken> last = Optional.empty();

  /** As {@link #last}, by a pronoun that nobody in the article is known to stand for. */
  private Optional<Spoken> unresolved = Optional.empty();

  /** What the pieces of one speech share. */
  private record Utterance(Optional<Source> source, Optional<Cue> cue, String id, String rule) {
    Utterance as(String newRule) {
      return new Utterance(source, cue, id, newRule);
    }
  }

  /** Who spoke last, up to where, and when. */
  private record Spoken(
      Source source, Utterance utterance, int end, Optional<TimeInterval> saidAt) {}

  PartQuotes(
      AnnotatedArticle article, Part part, Readings earlier, Cast cast, SpeechReader speeches) {
    this.text = article.article().textOf(part);
    this.sentences =
        article.sentences().stream().filter(sentence -> sentence.part() == part).toList();
    this.marks = QuotationMarks.in(text, sentences, part);
    this.speeches = speeches;
    this.tags = NameTags.of(earlier);
    this.sources = new SourceReader(text, cast);
    this.frames =
        new QuoteFrames(
            text, earlier, new SourceChains(text, sources, article.article().outlet().name()));
    this.spans = new QuoteSpans(text, sentences);
    this.colons = new ColonCues(text, sentences, tags);
  }

  List<Reading> read() {
    for (Sentence sentence : sentences) {
      List<Quoted> here =
          marks.stream().filter(mark -> mark.span().overlaps(sentence.span())).toList();
      for (Speech speech : speeches.in(sentence, here, tags)) {
        add(sentence, speech, here);
      }
      for (Quoted quoted : here) {
        if (quoted.span().end() <= sentence.span().end() && !taken.contains(quoted)) {
          alone(sentence, quoted);
          taken.add(quoted);
        }
      }
    }
    readings.sort(Comparator.comparing(Reading::span));
    return readings;
  }

  private void add(Sentence sentence, Speech speech, List<Quoted> here) {
    Optional<Source> source =
        speech.source().flatMap(span -> sources.read(span, last.map(Spoken::source)));
    String id = sentence.part() + ":" + speech.contents().get(0).start();
    Optional<Source> speaker =
        source.or(() -> speech.source().filter(span -> !span.isEmpty()).map(sources::unresolved));
    Utterance utterance =
        new Utterance(speaker, Optional.of(Cue.in(text, speech.cue())), id, speech.rule());
    int end = speech.cue().end();
    Optional<TimeInterval> saidAt = Optional.empty();
    for (Span whole : speech.contents()) {
      Span content = RepeatedWords.said(text, whole);
      List<Quoted> inside = here.stream().filter(mark -> content.contains(mark.span())).toList();
      Span span = spans.trimmed(content);
      if (inside.stream().noneMatch(taken::contains) && !span.isEmpty()) {
        taken.addAll(inside);
        ClaimFrame frame = frames.of(frame(sentence, span), sentence, speech, source, here);
        quote(sentence, speech.isFigure() ? frame.asMention() : frame, inside, utterance);
        saidAt = frame.saidAt();
      }
      end = Math.max(end, content.end());
    }
    if (source.isPresent() && speech.spoken()) {
      last = Optional.of(new Spoken(source.get(), utterance, end, saidAt));
    } else if (speaker.isPresent() && speech.spoken()) {
      unresolved = Optional.of(new Spoken(speaker.get(), utterance, end, saidAt));
    }
  }

  /**
   * Words between marks that no cue of their own sentence takes: whoever stands before a colon says
   * them, or the last speaker goes on within the paragraph, or nobody is known to.
   */
  private void alone(Sentence sentence, Quoted quoted) {
    if (!spans.isUtterance(quoted)) {
      return;
    }
    Optional<Source> announced =
        colons
            .speakerBefore(quoted, marks)
            .or(() -> speakerBehind(quoted))
            .flatMap(span -> sources.read(span, last.map(Spoken::source)));
    Optional<Spoken> goesOn = last.filter(spoken -> spans.goesOn(spoken.end(), quoted));
    ClaimFrame frame = frame(sentence, quoted.span());
    Utterance utterance;
    if (announced.isPresent()) {
      String id = sentence.part() + ":" + quoted.span().start();
      utterance = new Utterance(announced, Optional.empty(), id, "cue-beside");
    } else if (goesOn.isPresent()) {
      utterance = goesOn.get().utterance().as("quotation-goes-on");
    } else if (unknownGoesOn(quoted)) {
      Utterance more = unresolved.orElseThrow().utterance().as("quotation-goes-on");
      quote(sentence, frame, List.of(quoted), more);
      return;
    } else if (!spans.opensSentence(quoted) && !spans.isLong(quoted)) {
      return;
    } else {
      String id = sentence.part() + ":" + quoted.span().start();
      utterance = new Utterance(Optional.empty(), Optional.empty(), id, "quotation-of-nobody");
    }
    Attribution attribution = utterance.source().map(Attribution::to).orElse(Attribution.none());
    Grounds grounds = utterance.cue().map(Grounds.none()::withSpeech).orElse(Grounds.none());
    Optional<TimeInterval> saidAt =
        announced.isPresent() ? Optional.empty() : goesOn.flatMap(Spoken::saidAt);
    ClaimFrame said = frame.withAttribution(attribution).withGrounds(grounds).withSaidAt(saidAt);
    quote(sentence, said, List.of(quoted), utterance);
    last =
        utterance
            .source()
            .map(source -> new Spoken(source, utterance, quoted.span().end(), saidAt));
  }

  private boolean unknownGoesOn(Quoted quoted) {
    return unresolved.filter(spoken -> spans.goesOn(spoken.end(), quoted)).isPresent();
  }

  /** The speaker in the next sentence where that is nothing but a cue: "Why?" Lind went on. */
  private Optional<Span> speakerBehind(Quoted quoted) {
    for (Sentence next : sentences) {
      int gap = next.span().start() - quoted.span().end();
      if (gap >= 0 && gap <= 1) {
        List<Quoted> here =
            marks.stream().filter(mark -> mark.span().overlaps(next.span())).toList();
        return speeches.leadingCue(next, here, tags);
      }
    }
    return Optional.empty();
  }

  private ClaimFrame frame(Sentence sentence, Span span) {
    return ClaimFrame.of(sentence.part() + ":q" + span.start(), spans.evidence(sentence, span));
  }

  private void quote(
      Sentence sentence, ClaimFrame frame, List<Quoted> inside, Utterance utterance) {
    Span span = frame.evidence().span();
    QuotationType type = QuoteSpans.type(span, inside);
    String content = spans.content(span, type, inside);
    if (!content.isBlank()) {
      QuoteClaim claim =
          new QuoteClaim(
              frame,
              type,
              utterance.source(),
              utterance.cue().map(Cue::words),
              utterance.id(),
              content);
      readings.add(new Reading(claim, sentence, utterance.rule()));
    }
  }
}
