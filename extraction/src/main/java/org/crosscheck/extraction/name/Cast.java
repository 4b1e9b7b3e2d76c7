package org.crosscheck.extraction.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.extraction.claims.Readings;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.NameMention;
import org.crosscheck.model.claim.NameType;

/** Who appears in the body of one article. */
public final class Cast {
  private static final RoleReader ROLES = new RoleReader();
  private static final Genders GENDERS = new Genders();
  private static final Splitter WORDS = Splitter.onPattern("[^\\p{L}-]+").omitEmptyStrings();

  private final String text;
  private final ImmutableList<CastMember> members;

  private Cast(String text, ImmutableList<CastMember> members) {
    this.text = text;
    this.members = members;
  }

  /** The cast of the body {@code text}, from the names that were read in it. */
  public static Cast of(String text, Readings readings) {
    Map<String, List<NameMention>> byName = new LinkedHashMap<>();
    for (Reading reading : readings.all()) {
      if (reading.claim() instanceof NameMention name && name.evidence().part() == Part.BODY) {
        byName.computeIfAbsent(name.canonical(), key -> new ArrayList<>()).add(name);
      }
    }
    ImmutableList.Builder<CastMember> members = ImmutableList.builder();
    byName.forEach((canonical, mentions) -> members.add(member(text, canonical, mentions)));
    return new Cast(text, members.build());
  }

  private static CastMember member(String text, String canonical, List<NameMention> mentions) {
    ImmutableList<Span> spans =
        mentions.stream()
            .map(mention -> mention.evidence().span())
            .collect(ImmutableList.toImmutableList());
    NameType type = mentions.get(0).type();
    if (type != NameType.PERSON) {
      return new CastMember(canonical, type, Optional.empty(), Optional.empty(), spans);
    }
    Optional<String> role =
        spans.stream().map(span -> ROLES.role(text, span)).flatMap(Optional::stream).findFirst();
    return new CastMember(canonical, type, role, GENDERS.of(text, canonical, role, spans), spans);
  }

  /** The body, in whose offsets the mentions are. */
  public String text() {
    return text;
  }

  /** All members, in the order of their first mentions. */
  public ImmutableList<CastMember> members() {
    return members;
  }

  public Optional<CastMember> named(String canonical) {
    return members.stream().filter(member -> member.canonical().equals(canonical)).findFirst();
  }

  /**
   * The member whose name ends exactly at {@code end} and begins within {@code stretch}, or has the
   * whole of it inside: "Safety Executive" of "Harbour and Safety Executive".
   */
  public Optional<CastMember> endingAt(Span stretch, int end) {
    return members.stream()
        .filter(
            member ->
                member.mentions().stream()
                    .anyMatch(span -> span.end() == end && isAt(span, stretch)))
        .findFirst();
  }

  private static boolean isAt(Span name, Span stretch) {
    return name.start() >= stretch.start() || name.contains(stretch);
  }

  /** The first named in {@code stretch}. */
  public Optional<CastMember> firstIn(Span stretch) {
    CastMember first = null;
    int start = Integer.MAX_VALUE;
    for (CastMember member : members) {
      for (Span span : member.mentions()) {
        if (stretch.contains(span) && span.start() < start) {
          first = member;
          start = span.start();
        }
      }
    }
    return Optional.ofNullable(first);
  }

  /** The fitting member that is named last before {@code offset}. */
  public Optional<CastMember> lastBefore(int offset, Predicate<CastMember> fits) {
    return lastIn(Span.of(0, offset), fits, span -> true);
  }

  /** The fitting member with the last fitting mention in {@code stretch}. */
  public Optional<CastMember> lastIn(
      Span stretch, Predicate<CastMember> fits, Predicate<Span> mention) {
    CastMember last = null;
    int end = -1;
    for (CastMember member : members) {
      for (Span span : fits.test(member) ? member.mentions() : ImmutableList.<Span>of()) {
        if (stretch.contains(span) && span.end() > end && mention.test(span)) {
          last = member;
          end = span.end();
        }
      }
    }
    return Optional.ofNullable(last);
  }

  /**
   * The one person named before {@code offset} whose role has all the words, or else the one whose
   * role has the last of them; empty where two people fit.
   */
  public Optional<CastMember> personWithRole(String words, int offset) {
    ImmutableList<String> role = ImmutableList.copyOf(WORDS.split(neutral(words)));
    List<CastMember> fitting = peopleWith(role, offset);
    if (fitting.isEmpty() && !role.isEmpty()) {
      fitting = peopleWith(role.subList(role.size() - 1, role.size()), offset);
    }
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private List<CastMember> peopleWith(List<String> role, int offset) {
    return members.stream()
        .filter(CastMember::isPerson)
        .filter(member -> member.mentions().get(0).start() < offset)
        .filter(member -> member.role().filter(known -> hasWords(known, role)).isPresent())
        .toList();
  }

  private static boolean hasWords(String known, List<String> role) {
    return !role.isEmpty() && WORDS.splitToList(neutral(known)).containsAll(role);
  }

  /** "Spokesman", "spokeswoman" and "spokesperson" are one role, and so are their like. */
  private static String neutral(String role) {
    return role.toLowerCase(Locale.ROOT).replaceAll("(?<=\\p{L}{3})(?:woman|person|man)\\b", "-");
  }
}
