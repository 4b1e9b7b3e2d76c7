package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.Stem;
import org.crosscheck.comparison.words.WordList;
import org.crosscheck.model.claim.Leaning;
import org.crosscheck.model.claim.StatementClaim;
import org.crosscheck.model.claim.Topic;

/** Whether two positions are on one matter. */
public final class StatementMatch {
  /** How much of the shorter topic the longer one must hold: two of three things. */
  private static final double LEAST_SHARED = 0.6;

  private static final int LEAST_SHARED_REASONS = 2;
  private static final String REASON = "reason";
  private static final ImmutableSet<String> FUNCTION_WORDS =
      WordList.words("en/function-words.tsv");

  private StatementMatch() {}

  /** True where they share most of what they are about and no names speak against it. */
  public static boolean isOneMatter(StatementClaim a, StatementClaim b) {
    if (!way(a).equals(way(b))) {
      return false;
    }
    return switch (a.type()) {
      case REASON -> isOneReason(a, b);
      case DEED -> isOneDeed(a, b);
      case POSITION, INTENT -> shareMost(a, b);
    };
  }

  /** As {@link #isOneMatter}, whichever way the two lean. */
  public static boolean isAboutOneThing(StatementClaim a, StatementClaim b) {
    return shareMost(a, b);
  }

  private static boolean shareMost(StatementClaim a, StatementClaim b) {
    int least = Math.min(a.topic().things().size(), b.topic().things().size());
    ImmutableSet<String> ofA = others(a);
    ImmutableSet<String> ofB = others(b);
    boolean named = ofA.isEmpty() || ofB.isEmpty() || !Sets.intersection(ofA, ofB).isEmpty();
    return least > 0 && shared(a.topic(), b.topic()) >= LEAST_SHARED * least && named;
  }

  /** The same done to what bears one name and is of one class. */
  private static boolean isOneDeed(StatementClaim a, StatementClaim b) {
    return a.stance().equals(b.stance())
        && !Sets.intersection(a.topic().names(), b.topic().names()).isEmpty()
        && shareMost(a, b);
  }

  /** The names without whoever holds the position. */
  private static ImmutableSet<String> others(StatementClaim claim) {
    return claim.topic().names().stream()
        .filter(name -> !name.equals(claim.actor()))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Reasons for one doing; two articles must also agree on a part of what the reason was. */
  private static boolean isOneReason(StatementClaim a, StatementClaim b) {
    boolean inOneArticle = a.article().equals(b.article());
    return !Sets.intersection(stems(a), stems(b)).isEmpty()
        && (inOneArticle || shared(a.topic(), b.topic()) >= LEAST_SHARED_REASONS);
  }

  private static int shared(Topic a, Topic b) {
    return Sets.intersection(a.things(), b.things()).size();
  }

  /** The claim's own words without those that only hold a sentence together. */
  private static ImmutableSet<String> stems(StatementClaim claim) {
    return Folding.words(claim.evidence().words()).stream()
        .filter(word -> !FUNCTION_WORDS.contains(word))
        .map(Stem::of)
        .filter(stem -> !stem.equals(REASON))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** What one actor may say of one matter in one way: for, against, a reason, an intent, a deed. */
  public static String way(StatementClaim claim) {
    if (claim.leaning() != Leaning.NEUTRAL) {
      return claim.position().name();
    }
    return switch (claim.type()) {
      case REASON -> REASON;
      case DEED -> "deed";
      case POSITION, INTENT -> "intent";
    };
  }
}
