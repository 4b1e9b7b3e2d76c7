package org.crosscheck.comparison.discrepancy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.comparison.discrepancy.Retelling.Told;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.memo.Memo;
import org.crosscheck.comparison.quote.Meaning;
import org.crosscheck.comparison.quote.Wording;
import org.crosscheck.model.claim.Modality;

/**
 * What two articles of one day say that was said, the one that a thing is so and the other that it
 * is not. No pair where one article tells both sides: it differs from nobody.
 */
final class ContraryReports {
  /** Some more than are judged at a time. */
  private static final int EVENTS = 64;

  /** Two rules ask the same of an event. */
  private static final Memo<EventGroup, ImmutableList<Retelling>> READ =
      Memo.byIdentity(EVENTS, ContraryReports::read);

  private ContraryReports() {}

  static Stream<Retelling> in(EventGroup group) {
    return READ.of(group).stream();
  }

  private static ImmutableList<Retelling> read(EventGroup group) {
    List<Retelling> contrary =
        Retellings.of(group, ContraryReports::denies)
            .filter(told -> told.a().denies(told.match().a()) && told.isContrary())
            .filter(
                told -> !Meaning.of(told.match().a()).otherNumbers(Meaning.of(told.match().b())))
            .toList();
    ImmutableSet<Told> settled =
        contrary.stream()
            .filter(Retelling::inOneArticle)
            .flatMap(told -> Stream.of(told.a(), told.b()))
            .collect(ImmutableSet.toImmutableSet());
    return contrary.stream()
        .filter(told -> !told.inOneArticle() && told.isOfOneDay())
        .filter(told -> !settled.contains(told.a()) && !settled.contains(told.b()))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean denies(Told told) {
    return told.quote().frame().modality() == Modality.DENIAL
        || Wording.sentences(told.quote().content()).stream()
            .anyMatch(wording -> !Meaning.of(wording).negations().isEmpty());
  }
}
