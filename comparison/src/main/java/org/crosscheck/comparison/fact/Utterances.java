package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.comparison.quote.WordingMatch;
import org.crosscheck.model.claim.QuoteClaim;

/**
 * Whole utterances of one speaker, for those of which no sentence is another article's: a
 * translator makes one sentence of two. An utterance in pieces is seen as one claim under the id of
 * its first piece.
 */
final class Utterances {
  private Utterances() {}

  /**
   * The statements with what of {@code quotes} tells one of them, or tells one with another, taken
   * as a whole.
   *
   * @param statements groups of quotations that are alike sentence by sentence
   */
  static List<List<Sourced<QuoteClaim>>> joined(
      List<List<Sourced<QuoteClaim>>> statements, Collection<Sourced<QuoteClaim>> quotes) {
    Set<String> told = new HashSet<>();
    statements.forEach(statement -> statement.forEach(quote -> told.add(key(quote))));
    List<List<Sourced<QuoteClaim>>> joined = new ArrayList<>();
    statements.forEach(statement -> joined.add(new ArrayList<>(statement)));
    for (Sourced<QuoteClaim> utterance : wholes(quotes)) {
      if (!told.contains(key(utterance))) {
        joined.stream()
            .filter(statement -> isApart(utterance, statement))
            .filter(statement -> statement.stream().anyMatch(it -> isOne(it, utterance)))
            .findFirst()
            .ifPresentOrElse(
                statement -> statement.add(utterance),
                () -> joined.add(new ArrayList<>(List.of(utterance))));
      }
    }
    return joined;
  }

  /** An article tells a remark once. */
  private static boolean isApart(
      Sourced<QuoteClaim> utterance, List<Sourced<QuoteClaim>> statement) {
    return statement.stream()
        .noneMatch(other -> other.article().id().equals(utterance.article().id()));
  }

  private static boolean isOne(Sourced<QuoteClaim> a, Sourced<QuoteClaim> b) {
    return QuoteAligner.mayBeOneSpeaker(a, b)
        && WordingMatch.whole(a.claim().content(), b.claim().content()).isPresent();
  }

  private static String key(Sourced<QuoteClaim> quote) {
    return quote.article().id() + " " + quote.claim().utterance();
  }

  private static ImmutableList<Sourced<QuoteClaim>> wholes(Collection<Sourced<QuoteClaim>> quotes) {
    ImmutableListMultimap<String, Sourced<QuoteClaim>> pieces =
        Multimaps.index(quotes, Utterances::key);
    return pieces.asMap().values().stream()
        .map(Utterances::whole)
        .collect(ImmutableList.toImmutableList());
  }

  private static Sourced<QuoteClaim> whole(Collection<Sourced<QuoteClaim>> pieces) {
    Sourced<QuoteClaim> first = pieces.iterator().next();
    QuoteClaim claim = first.claim();
    String words =
        pieces.stream().map(piece -> piece.claim().content()).collect(Collectors.joining(" "));
    Optional<String> all = Optional.of(words).filter(it -> pieces.size() > 1);
    return all.map(
            content ->
                new Sourced<>(
                    new QuoteClaim(
                        claim.frame(),
                        claim.quotation(),
                        claim.speaker(),
                        claim.cue(),
                        claim.utterance(),
                        content),
                    first.article()))
        .orElse(first);
  }
}
