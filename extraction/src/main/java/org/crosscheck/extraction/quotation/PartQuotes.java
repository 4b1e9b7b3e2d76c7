package org.crosscheck.extraction.quotation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.annotation.AnnotatedArticle;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.attribution.SourceReader;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.extraction.claims.Readings;
import org.crosscheck.extraction.name.Cast;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.Attribution;
import org.crosscheck.model.claim.ClaimFrame;
import org.crosscheck.model.claim.Evidence;
import org.crosscheck.model.claim.QuotationType;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.claim.Source;

/** The quotations of one part of one article. */
final class PartQuotes {
  private final AnnotatedArticle article;
  private final Part part;
  private final String text;
  private final List<Sentence> sentences;
  private final ImmutableList<Quoted> marks;
  private final SpeechReader speeches;
  private final SourceReader sources;
  private final List<Reading> readings = new ArrayList<>();

  private Optional<Spoken> last = Optional.empty();

  /** Who spoke last, and up to where. */
  private record Spoken(Source source, Optional<String> cue, int end, String utterance) {}

  PartQuotes(AnnotatedArticle article, Part part, Readings earlier, SpeechReader speeches) {
    this.article = article;
    this.part = part;
    this.text = article.article().textOf(part);
    this.sentences =
        article.sentences().stream().filter(sentence -> sentence.part() == part).toList();
    this.marks = QuotationMarks.in(text, sentences, part);
    this.speeches = speeches;
    this.sources = new SourceReader(text, Cast.of(article.article().text(), earlier));
  }

  List<Reading> read() {
    List<Quoted> done = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Quoted> here = touching(sentence.span());
      for (Speech speech : speeches.in(sentence, here)) {
        add(sentence, speech, here, done);
      }
      for (Quoted quoted : here) {
        boolean ends = quoted.span().end() <= sentence.span().end();
        if (ends && !done.contains(quoted)) {
          alone(sentence, quoted);
          done.add(quoted);
        }
      }
    }
    readings.sort(Comparator.comparing(Reading::span));
    return readings;
  }

  private List<Quoted> touching(Span span) {
    return marks.stream().filter(mark -> mark.span().overlaps(span)).toList();
  }

  private void add(Sentence sentence, Speech speech, List<Quoted> here, List<Quoted> done) {
    Optional<Source> source =
        speech.source().flatMap(span -> sources.read(span, last.map(Spoken::source)));
    String utterance = part + ":" + speech.contents().get(0).start();
    int end = speech.cue().end();
    for (Span content : speech.contents()) {
      List<Quoted> inside = here.stream().filter(mark -> content.contains(mark.span())).toList();
      if (inside.stream().anyMatch(done::contains) && !inside.isEmpty()) {
        continue;
      }
      done.addAll(inside);
      quote(
          sentence,
          trimmed(content),
          inside,
          source,
          Optional.of(speech.words()),
          utterance,
          speech.rule());
      end = Math.max(end, content.end());
    }
    if (source.isPresent() && speech.spoken()) {
      last = Optional.of(new Spoken(source.get(), Optional.of(speech.words()), end, utterance));
    }
  }

  /** Words between marks that no cue of their own sentence takes. */
  private void alone(Sentence sentence, Quoted quoted) {
    if (last.isEmpty() || !isUtterance(quoted)) {
      return;
    }
    Spoken spoken = last.get();
    String between =
        spoken.end() <= quoted.span().start()
            ? text.substring(spoken.end(), quoted.span().start())
            : "";
    if (between.length() > 300) {
      return;
    }
    quote(
        sentence,
        quoted.span(),
        List.of(quoted),
        Optional.of(spoken.source()),
        spoken.cue(),
        spoken.utterance(),
        "quotation-goes-on");
    last =
        Optional.of(
            new Spoken(spoken.source(), spoken.cue(), quoted.span().end(), spoken.utterance()));
  }

  /**
   * A sentence of somebody's own rather than a term or a title: it ends with a stop, or is long.
   */
  private boolean isUtterance(Quoted quoted) {
    String words = quoted.content().in(text).strip();
    if (words.isEmpty()) {
      return false;
    }
    boolean stops = ".!?,…".indexOf(words.charAt(words.length() - 1)) >= 0;
    int count = words.split("\\s+").length;
    return stops && count >= 2 && Character.isUpperCase(words.charAt(0)) || count >= 6;
  }

  private void quote(
      Sentence sentence,
      Span span,
      List<Quoted> inside,
      Optional<Source> source,
      Optional<String> cue,
      String utterance,
      String rule) {
    if (span.isEmpty()) {
      return;
    }
    QuotationType type = type(span, inside);
    ClaimFrame frame = ClaimFrame.of(part + ":q" + span.start(), evidence(sentence, span));
    ClaimFrame attributed =
        frame.withAttribution(source.map(Attribution::to).orElse(Attribution.none()));
    String content = content(span, type, inside);
    if (content.isBlank()) {
      return;
    }
    QuoteClaim claim = new QuoteClaim(attributed, type, source, cue, utterance, content);
    readings.add(new Reading(claim, sentence, rule));
  }

  private QuotationType type(Span span, List<Quoted> inside) {
    if (inside.isEmpty()) {
      return QuotationType.INDIRECT;
    }
    boolean whole = inside.size() == 1 && inside.get(0).span().length() + 1 >= span.length();
    return whole ? QuotationType.DIRECT : QuotationType.MIXED;
  }

  private String content(Span span, QuotationType type, List<Quoted> inside) {
    String words = type == QuotationType.DIRECT ? inside.get(0).content().in(text) : span.in(text);
    return words.strip().replaceFirst("^that\\s", "").replaceAll("\\s+", " ");
  }

  /** The sentences that a quotation runs over count as one. */
  private Evidence evidence(Sentence sentence, Span span) {
    Span around = sentence.span();
    for (Sentence other : sentences) {
      if (other.span().overlaps(span)) {
        around = around.cover(other.span());
      }
    }
    return Evidence.in(article.article(), part, span, around.cover(span));
  }

  /** Without white space and stray marks at the ends; closing quotation marks stay. */
  private Span trimmed(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1)) && !isAcronymEnd(end)) {
      end--;
    }
    return Span.of(start, end);
  }

  /** The stop of "U.S." belongs to the word. */
  private boolean isAcronymEnd(int end) {
    return end > 3
        && text.charAt(end - 1) == '.'
        && Character.isUpperCase(text.charAt(end - 2))
        && text.charAt(end - 3) == '.';
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || ",;:–—-.".indexOf(c) >= 0;
  }
}
