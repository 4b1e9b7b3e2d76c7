package org.crosscheck.evaluation.groups;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.model.claim.QuantityClaim;

/**
 * The people whom one sentence counts, added up where they are others: "a man and two girls" are
 * three, "four people, among them two girls and a boy" four.
 */
final class SentenceToll {
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?i).*\\b(other|others|another|more|additional|second|third|fourth|fifth|sixth)\\b.*");

  private static final Pattern SELF =
      Pattern.compile("(?i).*\\b(himself|herself|self|own life)\\b.*");

  private static final Pattern JOINT =
      Pattern.compile("(?i)\\s*(,|and|, and|&|, then|and then)( (his|her|their|the))?\\s*");

  /** A clause ends between two people who are both new: "a girl was hurt, and a boy was hurt". */
  private static final Pattern CLAUSE = Pattern.compile("(?i).*\\b(was|were|is|has)\\b.*");

  /** "A boy was hurt after he shot himself", against "he shot a clerk before he shot himself". */
  private static final Pattern SAME_PERSON =
      Pattern.compile("(?i).*\\b(after|when|as|while|where|who)\\b.*");

  /** What is told of another time: "hours after two men were shot". */
  private static final Pattern OTHER_TIME =
      Pattern.compile("(?i).*\\b(after|before|when|where|who|which|as|by)\\b.*");

  /** "He and two others": somebody told of before is hurt as well. */
  private static final Pattern WITH_ONE = Pattern.compile("(?s).*(\\b[Hh]e|\\b[Ss]he) and\\s*");

  private static final String KILLER =
      "(gunman|shooter|suspect|attacker|assailant|killer|perpetrator)\\b";

  private static final Pattern INDEFINITE = Pattern.compile("(?i)an? .*");
  private static final Pattern DEFINITE = Pattern.compile("(?i)the .*");

  /** "Five dead, including the gunman", "the gunman was killed". */
  private static final Pattern WITH_KILLER =
      Pattern.compile(
          "(?is)[^.;]{0,12}\\bincluding (the |a )?(suspected |alleged )?" + KILLER + ".*");

  /** "In addition to the boy, a girl was hurt". */
  private static final Pattern IN_ADDITION = Pattern.compile("(?s)In addition to .*|Besides .*");

  private SentenceToll() {}

  /** Nothing where one of the people that count is only "several". */
  static Optional<Toll> of(List<QuantityClaim> sentence) {
    BigDecimal sum = null;
    boolean numbered = false;
    int selves = 0;
    QuantityClaim last = null;
    boolean counted = true;
    for (QuantityClaim claim : sentence) {
      Optional<BigDecimal> printed = printed(claim);
      counted = last == null || isAdded(last, claim, sum) || counted && isJoined(last, claim);
      if (counted) {
        if (printed.isEmpty()) {
          return Optional.empty();
        }
        BigDecimal people = printed.get().add(isWithOne(claim) ? BigDecimal.ONE : BigDecimal.ZERO);
        sum = sum == null ? people : sum.add(people);
        numbered |= !claim.amount().isUnnumbered();
        selves += isSelf(claim) || isWithKiller(claim) ? 1 : 0;
      }
      last = claim;
    }
    boolean others = isOfOthers(sentence.get(0)) && !isWithOne(sentence.get(0));
    return Optional.of(new Toll(sum, numbered, others, selves, Toll.place(sentence.get(0))));
  }

  /**
   * True where the people of a sentence are others than those of the one before: "another man", "a
   * third victim", "the driver was also hit".
   */
  static boolean addsTo(QuantityClaim before, QuantityClaim claim) {
    return before.evidence().part() == claim.evidence().part()
        && (isOfOthers(claim) || isAlso(before, claim) || isInAddition(claim))
        && !isOfOthers(before);
  }

  private static boolean isAlso(QuantityClaim before, QuantityClaim claim) {
    int end = claim.evidence().spanInSentence().end();
    String behind = claim.evidence().sentenceText().substring(end).toLowerCase(Locale.ROOT);
    return (behind.startsWith(" was also ") || behind.startsWith(" were also "))
        && !claim.evidence().words().equalsIgnoreCase(before.evidence().words());
  }

  private static boolean isOfOthers(QuantityClaim claim) {
    return OTHERS.matcher(claim.evidence().words().replace('\n', ' ')).matches();
  }

  private static boolean isInAddition(QuantityClaim claim) {
    return IN_ADDITION.matcher(claim.evidence().sentenceText()).matches();
  }

  /** One of the dead did it, and is none of those who were shot. */
  private static boolean isWithKiller(QuantityClaim claim) {
    int end = claim.evidence().spanInSentence().end();
    return WITH_KILLER.matcher(claim.evidence().sentenceText().substring(end)).matches();
  }

  private static boolean isSelf(QuantityClaim claim) {
    return SELF.matcher(claim.evidence().words()).matches();
  }

  private static boolean isWithOne(QuantityClaim claim) {
    String before =
        claim.evidence().sentenceText().substring(0, claim.evidence().spanInSentence().start());
    return isOfOthers(claim) && WITH_ONE.matcher(before).matches();
  }

  /** Who is joined to people that are among those counted before is among them too. */
  private static boolean isJoined(QuantityClaim last, QuantityClaim claim) {
    return JOINT.matcher(between(last, claim)).matches();
  }

  private static boolean isAdded(QuantityClaim last, QuantityClaim claim, BigDecimal sum) {
    String between = between(last, claim).replace('\n', ' ');
    boolean again = claim.evidence().words().equalsIgnoreCase(last.evidence().words());
    return !again
        && (isOfOthers(claim)
            || isSelf(claim) && !SAME_PERSON.matcher(between).matches()
            || isAnother(last, between, claim)
            || isTooMany(between, claim, sum)
            || between.toLowerCase(Locale.ROOT).contains(" also "));
  }

  private static String between(QuantityClaim last, QuantityClaim claim) {
    int from = last.evidence().spanInSentence().end();
    int to = claim.evidence().spanInSentence().start();
    return from < to ? claim.evidence().sentenceText().substring(from, to) : "";
  }

  /** "A girl was hurt and a boy was hurt", "the uncle was hurt and the child was hurt". */
  private static boolean isAnother(QuantityClaim last, String between, QuantityClaim claim) {
    return CLAUSE.matcher(between).matches()
        && !OTHER_TIME.matcher(between).matches()
        && (isBoth(INDEFINITE, last, claim) || isBoth(DEFINITE, last, claim));
  }

  private static boolean isBoth(Pattern opener, QuantityClaim last, QuantityClaim claim) {
    return opener.matcher(last.evidence().words()).matches()
        && opener.matcher(claim.evidence().words()).matches();
  }

  /** "A man was hurt, and two women were hurt": two are no part of one. */
  private static boolean isTooMany(String between, QuantityClaim claim, BigDecimal sum) {
    return CLAUSE.matcher(between).matches()
        && !OTHER_TIME.matcher(between).matches()
        && printed(claim).filter(people -> people.compareTo(sum) > 0).isPresent();
  }

  /** The number as printed, whatever hedge stands with it; empty for "several". */
  static Optional<BigDecimal> printed(QuantityClaim claim) {
    ImmutableList<BigDecimal> stated =
        claim.amount().stated().stream()
            .map(number -> number.value())
            .collect(ImmutableList.toImmutableList());
    return claim.amount().isUnnumbered()
        ? Optional.of(claim.amount().literal().lowerEndpoint())
        : stated.stream().reduce((one, other) -> other);
  }
}
