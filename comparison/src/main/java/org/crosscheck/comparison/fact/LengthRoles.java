package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.comparison.memo.Memo;
import org.crosscheck.comparison.name.LikeNames;
import org.crosscheck.comparison.words.Stem;
import org.crosscheck.comparison.words.WordFamilies;
import org.crosscheck.comparison.words.WordList;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.report.IncomparableReason;

/**
 * What the roles of two lengths of time say of their being one: how long a thing lasted, how long a
 * person is sentenced to, how long something was done or in which time it is to be. Only the first
 * two name a thing of which there is one.
 */
final class LengthRoles {
  /** The role of a length that lies between two happenings of one kind; an event has one. */
  private static final String FOLLOW = "follow";

  private static final String LAST = "last";
  private static final String SENTENCE = "sentence";
  private static final ImmutableSet<String> LASTING = ImmutableSet.of(LAST, "go on");

  /** Stems of verbs that every length may have beside it. */
  private static final ImmutableSet<String> VERBS =
      Stream.of("en/lasting-verbs.tsv", "en/light-verbs.tsv")
          .flatMap(file -> WordList.words(file).stream())
          .map(Stem::of)
          .collect(ImmutableSet.toImmutableSet());

  /**
   * What stands around a length.
   *
   * @param words without those that name what lasted
   * @param families those of these words
   * @param measured the stem of what lasted
   */
  private record Around(Context words, ImmutableSet<Integer> families, String measured) {}

  /** A claim is held against many others. */
  private static final Memo<QuantityClaim, Around> AROUND =
      Memo.byIdentity(16_384, LengthRoles::around);

  private LengthRoles() {}

  /** Whether two lengths of one concept are surely of one thing. */
  static boolean areOne(QuantityClaim a, QuantityClaim b) {
    if (MeasureMatch.isSameFigure(a, b)) {
      return true;
    }
    return switch (a.measure().role().orElse("")) {
      case FOLLOW -> true;
      case LAST -> touch(a, b);
      case SENTENCE -> isOnePerson(a, b);
      default -> false;
    };
  }

  /**
   * The sentences have more in common than the thing that lasted and that it did: a ban may be one
   * of two.
   */
  private static boolean touch(QuantityClaim a, QuantityClaim b) {
    return AROUND.of(a).words.touches(AROUND.of(b).words);
  }

  /**
   * True where the two have a word in common beside what lasted; one of its family will do:
   * "deliberated", "deliberation".
   */
  static boolean mayTouch(QuantityClaim a, QuantityClaim b) {
    Around one = AROUND.of(a);
    Around other = AROUND.of(b);
    return touch(a, b)
        || share(one.families, other.families)
        || !WordFamilies.areKin(one.measured, other.measured)
            && (share(one.families, WordFamilies.of(other.measured))
                || share(other.families, WordFamilies.of(one.measured)));
  }

  private static boolean share(ImmutableSet<Integer> one, ImmutableSet<Integer> other) {
    return !Collections.disjoint(one, other);
  }

  private static Around around(QuantityClaim claim) {
    Context words = Context.ofSentence(claim).without(claim.measure()).without(VERBS);
    return new Around(
        words,
        words.common().stream()
            .flatMap(stem -> WordFamilies.of(stem).stream())
            .collect(ImmutableSet.toImmutableSet()),
        Stem.of(claim.measure().concept()));
  }

  private static boolean isOnePerson(QuantityClaim a, QuantityClaim b) {
    Optional<String> one = a.measure().participants();
    Optional<String> other = b.measure().participants();
    return one.isPresent() && other.isPresent() && LikeNames.areOne(one.get(), other.get());
  }

  /**
   * Whether a reason for which the measures of two lengths are apart leaves room for their being of
   * one thing: another verb does, another role or person does not.
   */
  static boolean leaveOpen(IncomparableReason reason, QuantityClaim a, QuantityClaim b) {
    return switch (reason) {
      case UNCERTAIN_MEASURE, DIFFERENT_CONCEPT -> mayBeOneRole(a, b) && !areTwoPersons(a, b);
      case DIFFERENT_MODALITY -> mayBeOneRole(a, b) && !areTwoPersons(a, b);
      case DIFFERENT_ROLE -> mayBeOneRole(a, b);
      case DIFFERENT_PARTICIPANTS -> !areTwoPersons(a, b);
      default -> false;
    };
  }

  private static boolean mayBeOneRole(QuantityClaim a, QuantityClaim b) {
    Optional<String> one = a.measure().role();
    Optional<String> other = b.measure().role();
    return one.equals(other)
        || one.filter(LASTING::contains).isPresent() && other.filter(LASTING::contains).isPresent();
  }

  private static boolean areTwoPersons(QuantityClaim a, QuantityClaim b) {
    return a.measure().participants().isPresent()
        && b.measure().participants().isPresent()
        && !isOnePerson(a, b);
  }
}
