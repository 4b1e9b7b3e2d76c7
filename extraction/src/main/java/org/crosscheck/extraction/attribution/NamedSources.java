package org.crosscheck.extraction.attribution;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.extraction.name.Cast;
import org.crosscheck.extraction.name.CastMember;
import org.crosscheck.extraction.name.Countries;
import org.crosscheck.extraction.name.Gazetteer;
import org.crosscheck.extraction.name.OrganisationWords;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.NameType;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.claim.SourceType;

/** Those whom the article names as sources: of which type they are and for whom they speak. */
final class NamedSources {
  private static final Countries COUNTRIES = Countries.english();
  private static final int LONGEST_CALL = 24;
  private static final Pattern CALL =
      Pattern.compile("\\b(?:(?<agency>news\\sagency)|(?<noun>\\p{Ll}+))\\s$");

  private final Gazetteer gazetteer = Gazetteer.english();
  private final OrganisationWords bodies = OrganisationWords.english();
  private final String text;
  private final Cast cast;
  private final DefiniteBodies definite;

  NamedSources(String text, Cast cast, DefiniteBodies definite) {
    this.text = text;
    this.cast = cast;
    this.definite = definite;
  }

  /** A member as the source that the words at {@code mention} stand for. */
  Source member(CastMember member, Span mention) {
    SourceType type =
        isOutlet(member)
            ? SourceType.OUTLET
            : isPerson(member) ? SourceType.PERSON : SourceType.ORGANISATION;
    Optional<String> role = member.role().or(() -> government(member));
    return new Source(member.canonical(), role, type, Optional.of(mention));
  }

  /** As {@link #member}, of one that is called by a noun for a body. */
  Source body(CastMember member, Span mention) {
    Source source = member(member, mention);
    return source.type() == SourceType.PERSON && !member.isPerson()
        ? new Source(source.name(), source.role(), SourceType.ORGANISATION, source.mention())
        : source;
  }

  boolean isOutlet(CastMember member) {
    return gazetteer.isOutlet(member.canonical())
        || (!member.isPerson() || member.canonical().indexOf(' ') < 0)
            && member.mentions().stream().anyMatch(this::isCalledOutlet);
  }

  /** "The broadcaster YLE", "the news agency Tass": a noun for an outlet right before the name. */
  private boolean isCalledOutlet(Span name) {
    int from = Math.max(0, name.start() - LONGEST_CALL);
    Matcher call = CALL.matcher(cast.text().substring(from, name.start()));
    return call.find()
        && (call.group("agency") != null || SourceNouns.isOutletWord(call.group("noun")));
  }

  /** The member that a phrase ends in: "Mayor Lind", "the Herald newspaper", "the newspaper". */
  Optional<CastMember> namedBy(Span head) {
    return cast.endingAt(head, head.end())
        .filter(member -> !SourceNouns.isOutletWord(member.canonical().toLowerCase(Locale.ROOT)))
        .or(() -> outlet(head));
  }

  /** "Herald newspaper", or "the newspaper" for the outlet that was named last. */
  private Optional<CastMember> outlet(Span head) {
    String words = head.in(text);
    if (!SourceNouns.isOutletWord(SourceWords.last(words)) && !words.endsWith(" news agency")) {
      return Optional.empty();
    }
    Optional<CastMember> inside = cast.firstIn(head);
    boolean definitely = words.toLowerCase(Locale.ROOT).startsWith("the ");
    return inside.isPresent() || !definitely
        ? inside.filter(this::isOutlet)
        : cast.lastBefore(head.start(), this::isOutlet);
  }

  /** The outlet that the words begin with: "the BBC" of "the BBC's Today programme". */
  Optional<Source> outletOf(Span words) {
    return cast.firstIn(words)
        .filter(this::isOutlet)
        .filter(
            outlet ->
                outlet.mentions().stream()
                    .filter(words::contains)
                    .anyMatch(name -> isLead(text.substring(words.start(), name.start()))))
        .map(outlet -> member(outlet, words));
  }

  private static boolean isLead(String before) {
    return before.isBlank() || before.strip().equalsIgnoreCase("the");
  }

  /**
   * Of a name of no known kind: people have more than one name at first, or one that is listed; a
   * noun at its end or beside it tells bodies.
   */
  private boolean isPerson(CastMember member) {
    if (member.type() != NameType.OTHER) {
      return member.isPerson();
    }
    String name = member.canonical();
    boolean listed = gazetteer.isFirstName(name) || gazetteer.isFamilyName(name);
    return (listed || name.indexOf(' ') > 0)
        && !bodies.isBody(SourceWords.last(name))
        && !definite.isCalledABody(member);
  }

  /** "Government of Norway" for Oslo, where it is a capital that speaks and not a person's name. */
  private Optional<String> government(CastMember member) {
    return member.isPerson()
        ? Optional.empty()
        : gazetteer.governmentOf(member.canonical()).map(NamedSources::governmentOf);
  }

  private static String governmentOf(String country) {
    return "government of " + COUNTRIES.named(country);
  }
}
