package org.crosscheck.extraction.attribution;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import org.crosscheck.extraction.name.Cast;
import org.crosscheck.extraction.name.CastMember;
import org.crosscheck.extraction.name.Gender;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.claim.SourceType;

/** Whom "he", "she", "it" and "they" beside a cue stand for. */
final class Pronouns {
  private static final ImmutableSet<String> PERSONAL = ImmutableSet.of("he", "she", "his", "her");
  private static final ImmutableSet<String> OTHERS =
      ImmutableSet.of("it", "they", "we", "i", "you", "their", "its", "who", "which", "that");
  private static final int REACH = 400;

  private final Cast cast;
  private final SentenceSubjects subjects;
  private final SentenceLeads leads;
  private final NamedSources named;

  Pronouns(String text, Cast cast, NamedSources named) {
    this.cast = cast;
    this.subjects = new SentenceSubjects(text, cast);
    this.leads = new SentenceLeads(text);
    this.named = named;
  }

  /** True for a pronoun, in lower case. */
  static boolean isPronoun(String word) {
    return PERSONAL.contains(word) || OTHERS.contains(word);
  }

  /**
   * Whom a pronoun stands for.
   *
   * @param pronoun in lower case
   * @param earlier the source that spoke last before
   * @param reader reads the words for a subject as a source
   */
  Optional<Source> meant(
      String pronoun,
      Span mention,
      Optional<Source> earlier,
      Function<Span, Optional<Source>> reader) {
    return PERSONAL.contains(pronoun)
        ? person(pronoun, mention, earlier)
        : body(pronoun, mention, earlier, reader);
  }

  /**
   * The last person of the pronoun's gender who opened a sentence after the last speaker spoke, or
   * else that speaker, or else the person named last.
   */
  private Optional<Source> person(String pronoun, Span mention, Optional<Source> earlier) {
    Gender gender = pronoun.equals("he") || pronoun.equals("his") ? Gender.MALE : Gender.FEMALE;
    Span before = Span.of(Math.max(0, mention.start() - REACH), mention.start());
    Optional<CastMember> speaker =
        earlier
            .filter(source -> source.type() == SourceType.PERSON)
            .flatMap(source -> cast.named(source.name()))
            .filter(member -> member.mayBe(gender));
    int spokeAt = earlier.flatMap(Source::mention).map(Span::end).orElse(0);
    Span since = Span.of(Math.min(Math.max(spokeAt, before.start()), before.end()), before.end());
    return cast.lastIn(since, member -> member.mayBe(gender), leads::opensSentence)
        .or(() -> speaker)
        .or(() -> cast.lastIn(before, member -> member.mayBe(gender), span -> true))
        .map(member -> named.member(member, mention))
        .or(() -> officer(mention, earlier));
  }

  /** "A spokesman said ... He added": one without a name who spoke last. */
  private static Optional<Source> officer(Span mention, Optional<Source> earlier) {
    return earlier
        .filter(source -> source.type() == SourceType.OFFICIAL && !isMany(source))
        .filter(source -> isNear(source, mention))
        .map(source -> at(source, mention));
  }

  /**
   * "It" for the body that spoke in the sentence before, is its subject or spoke last; "they" for
   * many.
   */
  private Optional<Source> body(
      String pronoun,
      Span mention,
      Optional<Source> earlier,
      Function<Span, Optional<Source>> reader) {
    boolean one = pronoun.startsWith("it");
    if (!one && !pronoun.startsWith("the")) {
      return Optional.empty();
    }
    Optional<Span> subject = subjects.before(mention.start());
    boolean spokeSince =
        subject.isPresent()
            && earlier
                .filter(Pronouns::isBody)
                .flatMap(Source::mention)
                .filter(spoke -> spoke.start() > subject.get().end())
                .isPresent();
    if (one && subject.isPresent() && !spokeSince) {
      return reader.apply(subject.get()).filter(Pronouns::isBody).map(s -> at(s, mention));
    }
    return earlier
        .filter(source -> one ? isBody(source) : isMany(source))
        .filter(source -> isNear(source, mention))
        .map(source -> at(source, mention));
  }

  private static boolean isNear(Source source, Span mention) {
    return source.mention().filter(spoke -> mention.start() - spoke.end() < REACH).isPresent();
  }

  private static boolean isBody(Source source) {
    return source.type() == SourceType.ORGANISATION || source.type() == SourceType.OUTLET;
  }

  private static boolean isMany(Source source) {
    boolean plural = source.name().endsWith("s") || source.name().equals("police");
    return plural && source.type() != SourceType.PERSON && source.type() != SourceType.DOCUMENT;
  }

  private static Source at(Source source, Span mention) {
    return new Source(source.name(), source.role(), source.type(), Optional.of(mention));
  }
}
