package org.crosscheck.extraction.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.annotation.OneLine;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.attribution.SourceReader;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.extraction.claims.Readings;
import org.crosscheck.extraction.claims.Voices;
import org.crosscheck.extraction.name.Cast;
import org.crosscheck.extraction.name.NameTags;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.Attribution;
import org.crosscheck.model.claim.ClaimFrame;
import org.crosscheck.model.claim.Cue;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Leaning;
import org.crosscheck.model.claim.Negation;
import org.crosscheck.model.claim.Polarity;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.claim.SourceType;
import org.crosscheck.model.claim.StatementClaim;
import org.crosscheck.model.claim.StatementType;
import org.crosscheck.model.claim.Topic;

/**
 * The statements of one part of an article, in the order of the text: "this idea" takes up what the
 * last one was about.
 */
final class PartStatements {
  /** How far back, in characters, "this" and "the idea" reach. */
  private static final int REACH = 900;

  private static final ImmutableSet<String> SPEAKER_HIMSELF =
      ImmutableSet.of("it", "he", "she", "they", "we", "i");

  /** Determiners and pronouns of definite reference: Quirk et al., 5.14 and 6.40. */
  private static final ImmutableSet<String> POINTERS =
      ImmutableSet.of(
          "this", "that", "these", "those", "such", "the", "it", "they", "them", "its", "their",
          "his", "her");

  private final String text;
  private final Source outlet;
  private final SourceReader sources;
  private final Voices voices;
  private final NameTags tags;
  private final Topics topics;
  private final Actors actors;
  private Topic lastTopic = Topic.none();
  private String lastTarget = "";
  private int lastEnd;
  private Optional<String> lastGovernment = Optional.empty();

  PartStatements(
      Article article, Part part, Readings earlier, Cast cast, Topics topics, Actors actors) {
    this.text = article.textOf(part);
    this.outlet =
        new Source(article.outlet().name(), Optional.empty(), SourceType.OUTLET, Optional.empty());
    this.sources = new SourceReader(text, cast);
    this.voices = new Voices(part, quotes(earlier));
    this.tags = NameTags.of(earlier);
    this.topics = topics;
    this.actors = actors;
  }

  private static List<QuoteClaim> quotes(Readings earlier) {
    return earlier.all().stream()
        .map(Reading::claim)
        .filter(QuoteClaim.class::isInstance)
        .map(QuoteClaim.class::cast)
        .filter(quote -> quote.speaker().isPresent())
        .toList();
  }

  /** The claim; empty where nobody is known to hold the position. */
  Optional<Reading> of(Sentence sentence, Found found) {
    Line line = new Line(sentence, tags.in(sentence));
    Span words = line.span(found.words());
    Optional<Source> speaker = voices.innermost(words).flatMap(PartStatements::speaker);
    Optional<Source> named = found.holder().flatMap(range -> holder(line, range, speaker));
    Optional<Source> holder = found.holder().isPresent() ? named : speaker;
    if (found.type() == StatementType.DEED) {
      holder = speaker.or(() -> Optional.of(outlet));
    }
    return holder
        .filter(PartStatements::isSomebody)
        .map(who -> claim(line, found, words, who, named.isPresent() && speaker.isEmpty()))
        .map(claim -> new Reading(claim, sentence, found.rule()));
  }

  /** The farthest source that a quotation was given: whose words they are. */
  private static Optional<Source> speaker(QuoteClaim quote) {
    return quote.frame().attribution().origin().or(quote::speaker);
  }

  private Optional<Source> holder(Line line, Range<Integer> range, Optional<Source> speaker) {
    boolean himself =
        range.upperEndpoint() - range.lowerEndpoint() == 1
            && SPEAKER_HIMSELF.contains(line.word(range.lowerEndpoint()));
    if (himself && speaker.isPresent()) {
      return speaker;
    }
    Optional<Range<Integer>> subject = himself ? firstSubject(line, range) : Optional.empty();
    return sources.read(line.span(subject.orElse(range)), speaker);
  }

  /** "The town has often said it objects": whom a pronoun takes up in its own sentence. */
  private static Optional<Range<Integer>> firstSubject(Line line, Range<Integer> pronoun) {
    for (int i = 0; i < pronoun.lowerEndpoint(); i++) {
      if (line.is(i, Tag.VERB, Tag.AUX)) {
        return line.actorBefore(line.groupStart(i))
            .filter(
                range ->
                    range.upperEndpoint() - range.lowerEndpoint() > 1
                        || !SPEAKER_HIMSELF.contains(line.word(range.lowerEndpoint())));
      }
    }
    return Optional.empty();
  }

  private static boolean isSomebody(Source source) {
    return source.type() != SourceType.UNNAMED && source.type() != SourceType.DOCUMENT;
  }

  private StatementClaim claim(
      Line line, Found found, Span words, Source holder, boolean ownVoice) {
    ClaimFrame frame = Reading.frame(line.sentence(), words);
    if (ownVoice) {
      frame = frame.withAttribution(Attribution.to(holder));
    }
    frame = found.firmness().map(Firmness::modality).map(frame::withModality).orElse(frame);
    frame = found.negators().size() % 2 == 1 ? frame.withPolarity(Polarity.NEGATED) : frame;
    frame = frame.withGrounds(grounds(line, found));
    return new StatementClaim(
        frame,
        found.type(),
        holder.name(),
        found.stance(),
        target(line, found.target()),
        found.leaning(),
        actor(holder),
        topic(line, found.target(), found.leaning()));
  }

  private Grounds grounds(Line line, Found found) {
    Grounds grounds =
        Grounds.none()
            .withNegations(
                found.negators().stream()
                    .map(not -> new Negation(cue(line, not), scope(line, found, not)))
                    .collect(ImmutableList.toImmutableList()));
    return found
        .firmness()
        .map(firmness -> grounds.withModality(cue(line, firmness.words())))
        .orElse(grounds);
  }

  /** The position's words, or those of them behind the negation. */
  private static Span scope(Line line, Found found, Range<Integer> not) {
    int from = Math.max(found.words().lowerEndpoint(), not.upperEndpoint());
    return line.span(Range.closedOpen(from, found.words().upperEndpoint()));
  }

  private Cue cue(Line line, Range<Integer> words) {
    return Cue.in(text, line.span(words));
  }

  /** "Spokesman Jon Bru" speaks for the government that spoke last. */
  private String actor(Source holder) {
    String actor = actors.of(holder);
    if (Actors.isCountry(actor)) {
      lastGovernment = Optional.of(actor);
    } else if (actors.isOfficeOfSomebody(holder)) {
      return lastGovernment.orElse(actor);
    }
    return actor;
  }

  /** The words; where they only point back, what they point to as well. */
  private String target(Line line, Range<Integer> target) {
    String words = folded(line, target);
    boolean pointsBack = topics.of(line, target).isEmpty() && pointsBack(line, target);
    return pointsBack && !lastTarget.isEmpty() ? words + " [" + lastTarget + "]" : words;
  }

  private String folded(Line line, Range<Integer> target) {
    return OneLine.of(line.span(target).in(text));
  }

  /** "This", "such an idea": words that need what was said before, and are near it. */
  private boolean pointsBack(Line line, Range<Integer> target) {
    return POINTERS.contains(line.word(target.lowerEndpoint()))
        && line.span(target).start() - lastEnd < REACH;
  }

  /** What the words are about, or what the last statement was about where they only point back. */
  private Topic topic(Line line, Range<Integer> target, Leaning leaning) {
    Topic own = topics.of(line, target);
    Topic meant = own.isEmpty() && pointsBack(line, target) ? lastTopic : own;
    if (!meant.isEmpty() && leaning != Leaning.NEUTRAL) {
      lastTopic = meant;
      lastTarget = own.isEmpty() ? lastTarget : folded(line, target);
      lastEnd = line.span(target).end();
    }
    return meant;
  }
}
