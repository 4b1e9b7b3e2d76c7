package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.judge.Origins;
import org.crosscheck.comparison.name.SpellingKey;
import org.crosscheck.comparison.quote.WordingMatch;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.Keys;
import org.crosscheck.model.claim.QuotationType;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.claim.SourceType;

/**
 * Aligns quotations of one speaker that seem to be one statement. A quotation that only one article
 * has is no fact of its own: its place is the list of claims.
 */
final class QuoteAligner implements Aligner {
  private static final Pattern FOR_WHOM = Pattern.compile("\\s(?:for|of|at|from|with)\\s.*$");

  @Override
  public ImmutableList<AlignedFact> align(EventGroup group) {
    List<Sourced<QuoteClaim>> quoted =
        Sourced.of(group, QuoteClaim.class).stream()
            .filter(member -> member.claim().quotation() != QuotationType.INDIRECT)
            .toList();
    List<Sourced<QuoteClaim>> known =
        NamelessQuotes.named(quoted).stream()
            .filter(member -> member.claim().speaker().filter(s -> isKnown(s, member)).isPresent())
            .toList();
    LikeSpeakers speakers = LikeSpeakers.of(known);
    return known.stream()
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(
                member -> speakers.one(speaker(member.claim())), member -> member))
        .asMap()
        .values()
        .stream()
        .map(QuoteAligner::statements)
        .flatMap(List::stream)
        .map(members -> fact(group, members))
        .collect(ImmutableList.toImmutableList());
  }

  /** Not "they" or "we" that nobody could be made out behind: such a speaker heads no chain. */
  private static boolean isKnown(Source speaker, Sourced<QuoteClaim> quote) {
    return speaker.type() != SourceType.UNNAMED || !quote.claim().frame().attribution().isEmpty();
  }

  /**
   * The family name, which is what articles share: "Dmitry Peskov", "Dmitri Peskov"; the office of
   * who has no name: "a spokesman", "a spokesman for the firm".
   */
  static String speaker(QuoteClaim quote) {
    Source speaker = quote.speaker().orElseThrow();
    String name =
        speaker.type() == SourceType.OFFICIAL
            ? FOR_WHOM.matcher(speaker.name()).replaceFirst("")
            : speaker.name();
    return Iterables.getLast(SpellingKey.ofName(name), name);
  }

  private static List<List<Sourced<QuoteClaim>>> statements(
      Collection<Sourced<QuoteClaim>> quotes) {
    List<List<Sourced<QuoteClaim>>> statements = new ArrayList<>();
    for (Sourced<QuoteClaim> quote : quotes) {
      statements.stream()
          .filter(statement -> statement.stream().anyMatch(member -> alike(member, quote)))
          .findFirst()
          .ifPresentOrElse(
              statement -> statement.add(quote),
              () -> statements.add(new ArrayList<>(List.of(quote))));
    }
    List<List<Sourced<QuoteClaim>>> shared =
        statements.stream().filter(QuoteAligner::isShared).toList();
    return Utterances.joined(shared, quotes).stream().filter(QuoteAligner::isShared).toList();
  }

  private static boolean alike(Sourced<QuoteClaim> a, Sourced<QuoteClaim> b) {
    return mayBeOneSpeaker(a, b)
        && WordingMatch.best(a.claim().content(), b.claim().content()).isPresent();
  }

  /** Not a police spokesman and one for the union. */
  static boolean mayBeOneSpeaker(Sourced<QuoteClaim> a, Sourced<QuoteClaim> b) {
    Source one = a.claim().speaker().orElseThrow();
    Source other = b.claim().speaker().orElseThrow();
    boolean nameless = one.type() == SourceType.OFFICIAL && other.type() == SourceType.OFFICIAL;
    return !nameless || Origins.isOne(one, other);
  }

  private static boolean isShared(List<Sourced<QuoteClaim>> statement) {
    return statement.stream().map(member -> member.article().id()).distinct().count() > 1;
  }

  private static AlignedFact fact(EventGroup group, List<Sourced<QuoteClaim>> members) {
    Sourced<QuoteClaim> first = members.get(0);
    return new AlignedFact(
        "fact-" + Keys.hash(group.event().id(), "quote", Keys.of(first.claim(), first.article())),
        group.event().id(),
        FactLabels.said(first.claim()),
        Optional.empty(),
        Sourced.positions(members, member -> Folding.fold(member.claim().content())));
  }
}
