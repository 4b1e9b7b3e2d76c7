package org.crosscheck.extraction.quotation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.attribution.SourceChains;
import org.crosscheck.extraction.claims.Readings;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.Attribution;
import org.crosscheck.model.claim.ClaimFrame;
import org.crosscheck.model.claim.Cue;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.claim.Evidence;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Negation;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.value.TimeInterval;
import org.crosscheck.model.value.TimePrecision;
import org.crosscheck.model.value.TimexType;

/** What the words beside a cue say of a whole speech: its chain of sources and when it was made. */
final class QuoteFrames {
  /** How far from its cue a date of speaking stands, in characters. */
  private static final int REACH = 60;

  /** "12, down from 28 a day earlier": the time of what something is compared with. */
  private static final Pattern COMPARED =
      Pattern.compile(
          "\\b(?:(?:up|down) from|compared (?:with|to)|against)\\s[^,;]*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern RELATIVE =
      Pattern.compile(
          "\\b(?:after|following|since|until|till|before|from|by|ahead of|of)\\s+(?:the\\s+)?$");
  private static final Pattern POSSESSIVE = Pattern.compile("^['’]");

  private final String text;
  private final Readings earlier;
  private final SourceChains chains;

  QuoteFrames(String text, Readings earlier, SourceChains chains) {
    this.text = text;
    this.earlier = earlier;
    this.chains = chains;
  }

  /** Completes the frame of a speech's piece. */
  ClaimFrame of(
      ClaimFrame frame,
      Sentence sentence,
      Speech speech,
      Optional<Source> source,
      List<Quoted> marks) {
    List<Span> said = new ArrayList<>();
    speech.contents().forEach(content -> said.add(RepeatedWords.said(text, content)));
    marks.forEach(mark -> said.add(mark.span()));
    said.sort(Comparator.naturalOrder());
    List<Span> around = outside(sentence.span(), said);
    Attribution attribution =
        speech.spoken()
            ? source.map(speaker -> chains.around(speaker, around)).orElse(Attribution.none())
            : Attribution.none();
    return frame
        .withAttribution(attribution)
        .withModality(speech.modality().orElse(frame.modality()))
        .withPolarity(speech.polarity())
        .withGrounds(grounds(speech, frame.evidence().span()))
        .withSaidAt(speech.spoken() ? saidAt(sentence, speech, around) : Optional.empty());
  }

  /** What the cue says beside who speaks, each with the words that say it. */
  private Grounds grounds(Speech speech, Span content) {
    Cue cue = Cue.in(text, speech.cue());
    Grounds grounds =
        Grounds.none()
            .withSpeech(cue)
            .withNegations(
                speech.negators().stream()
                    .map(negator -> new Negation(Cue.in(text, negator), content))
                    .collect(ImmutableList.toImmutableList()));
    return speech.modality().isPresent() ? grounds.withModality(cue) : grounds;
  }

  /** The narrator's own words in a sentence: what lies outside what is said. */
  private static List<Span> outside(Span sentence, List<Span> contents) {
    List<Span> outside = new ArrayList<>();
    int from = sentence.start();
    for (Span content : contents) {
      if (content.start() > from && from < sentence.end()) {
        outside.add(Span.of(from, Math.min(content.start(), sentence.end())));
      }
      from = Math.max(from, content.end());
    }
    if (from < sentence.end()) {
      outside.add(Span.of(from, sentence.end()));
    }
    return outside;
  }

  /** The date nearest to the cue in the narrator's own words. */
  private Optional<TimeInterval> saidAt(Sentence sentence, Speech speech, List<Span> around) {
    DateClaim nearest = null;
    int distance = Integer.MAX_VALUE;
    for (DateClaim date : earlier.in(sentence, DateClaim.class)) {
      Span span = date.evidence().span();
      boolean beside = around.stream().anyMatch(words -> words.contains(span));
      int gap = Math.max(span.start() - speech.cue().end(), speech.cue().start() - span.end());
      if (beside && isMoment(date) && gap < distance && gap < REACH) {
        nearest = date;
        distance = gap;
      }
    }
    return Optional.ofNullable(nearest).flatMap(date -> date.timex().interval());
  }

  /** A date or time with both ends known that is not what something else came after or before. */
  private static boolean isMoment(DateClaim date) {
    Evidence evidence = date.evidence();
    String sentence = evidence.sentenceText();
    Span words = evidence.spanInSentence();
    if (RELATIVE.matcher(sentence.substring(0, words.start())).find()
        || COMPARED.matcher(sentence.substring(0, words.start())).find()
        || POSSESSIVE.matcher(sentence.substring(words.end())).find()) {
      return false;
    }
    boolean moment = date.timex().type() == TimexType.DATE || date.timex().type() == TimexType.TIME;
    Optional<Range<LocalDateTime>> range = date.timex().interval().map(TimeInterval::range);
    boolean fine =
        date.timex()
            .interval()
            .filter(interval -> interval.precision().compareTo(TimePrecision.YEAR) <= 0)
            .isPresent();
    return moment && fine && range.filter(r -> r.hasLowerBound() && r.hasUpperBound()).isPresent();
  }
}
