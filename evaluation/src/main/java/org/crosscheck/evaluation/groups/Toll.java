package org.crosscheck.evaluation.groups;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.Modality;
import org.crosscheck.model.claim.Polarity;
import org.crosscheck.model.claim.QuantityClaim;

/**
 * How many people an article says were killed, wounded or shot in its main event: the counts of the
 * headline and the lead, sentence by sentence. What comes later is background; what is said of
 * several happenings or of a longer time is no count of one; "one of the victims" and "two
 * critically hurt" are parts.
 *
 * @param value the number that the words print, with people joined to it added
 * @param numbered true where a number counts them, so that nobody is left out
 */
record Toll(BigDecimal value, boolean numbered) {
  /** So many characters of a text are its lead; counts behind it are mostly of other events. */
  private static final int LEAD = 1_000;

  /**
   * People named without a number leave room for others, so the sentence that names most counts.
   */
  private static final Comparator<Toll> MOST_NAMED = Comparator.comparing(Toll::value);

  private static final ImmutableSet<String> PEOPLE =
      ImmutableSet.of(
          "person",
          "child",
          "woman",
          "man",
          "police officer",
          "officer",
          "soldier",
          "fighter",
          "peacekeeper",
          "hostage",
          "prisoner",
          "employee",
          "refugee",
          "migrant",
          "crew member");

  private static final Pattern SEVERAL_HAPPENINGS =
      Pattern.compile(
          "(?i)\\b(shootings|attacks|incidents|homicides|killings|murders|crashes|weekend"
              + "|so far|this (year|month)|last (year|month)|since)\\b");

  private static final Pattern PART =
      Pattern.compile(
          "(?i)^.{0,20}\\b\\w+ of (the|those|them|these|whom|his|her|our|victims)\\b.*");

  private static final Pattern OTHERS =
      Pattern.compile(
          "(?i).*\\b(other|others|another|more|additional|second|third|fourth|fifth|sixth)\\b.*");

  private static final Pattern SELF =
      Pattern.compile("(?i).*\\b(himself|herself|self|own life)\\b.*");

  private static final Pattern JOINT =
      Pattern.compile("(?i)\\s*(,|and|, and|&|, then|and then)( (his|her|their|the))?\\s*");

  /** A clause ends between two people who are both new: "a girl was hurt, and a boy was hurt". */
  private static final Pattern CLAUSE = Pattern.compile("(?i).*\\b(was|were|is|has)\\b.*");

  private static final Pattern INDEFINITE = Pattern.compile("(?i)an? .*");

  private static final Pattern NARROWER =
      Pattern.compile("(?i).*\\b(other|serious|seriously|life|major|additional)\\b.*");

  /**
   * The number of people with a role; empty where headline and lead give none.
   *
   * @param role {@code kill}, {@code wound} or {@code shoot}
   */
  static Optional<Toll> of(ArticleDigest digest, String role) {
    List<QuantityClaim> counts =
        digest.claims(QuantityClaim.class).stream().filter(claim -> isCount(claim, role)).toList();
    List<Toll> tolls = bySentence(counts.stream().filter(claim -> !isZero(claim)).toList());
    if (tolls.isEmpty()) {
      boolean some = counts.stream().anyMatch(claim -> !isZero(claim));
      return counts.stream()
          .filter(claim -> !some && isNobody(claim))
          .findFirst()
          .map(zero -> new Toll(BigDecimal.ZERO, true));
    }
    Toll first = tolls.get(0);
    return tolls.stream()
        .filter(toll -> toll.numbered && toll.value.compareTo(first.value) >= 0)
        .findFirst()
        .or(() -> tolls.stream().max(MOST_NAMED));
  }

  private static boolean isCount(QuantityClaim claim, String role) {
    boolean lead = claim.evidence().part() == Part.TITLE || claim.evidence().span().start() < LEAD;
    boolean fact =
        claim.frame().polarity() == Polarity.AFFIRMED
            && (claim.frame().modality() == Modality.REPORTED_FACT
                || claim.frame().modality() == Modality.ESTIMATE);
    return lead
        && fact
        && claim.amount().unit().isEmpty()
        && claim.measure().role().equals(Optional.of(role))
        && PEOPLE.contains(claim.measure().concept())
        && claim.measure().participants().filter(who -> who.endsWith(" injured")).isEmpty()
        && !PART.matcher(claim.evidence().words()).matches()
        && !SEVERAL_HAPPENINGS.matcher(claim.evidence().sentenceText()).find();
  }

  private static boolean isZero(QuantityClaim claim) {
    Range<BigDecimal> literal = claim.amount().literal();
    return literal.hasUpperBound() && literal.upperEndpoint().signum() == 0;
  }

  /** "No one was hurt", against "no one was seriously hurt" and "no other injuries". */
  private static boolean isNobody(QuantityClaim claim) {
    String behind =
        claim.evidence().sentenceText().substring(claim.evidence().spanInSentence().start());
    return claim.measure().participants().isEmpty()
        && claim.measure().concept().equals("person")
        && !NARROWER.matcher(behind.replace('\n', ' ')).matches();
  }

  private static List<Toll> bySentence(List<QuantityClaim> counts) {
    List<Toll> tolls = new ArrayList<>();
    for (int i = 0; i < counts.size(); ) {
      int end = i + 1;
      while (end < counts.size() && isOneSentence(counts.get(i), counts.get(end))) {
        end++;
      }
      List<QuantityClaim> sentence = counts.subList(i, end);
      Optional<Toll> before =
          i > 0 && !tolls.isEmpty() && addsTo(counts.get(i - 1), sentence.get(0))
              ? Optional.of(tolls.get(tolls.size() - 1)).filter(toll -> !toll.numbered)
              : Optional.empty();
      sum(sentence).map(toll -> before.map(toll::plus).orElse(toll)).ifPresent(tolls::add);
      i = end;
    }
    return tolls;
  }

  private static boolean addsTo(QuantityClaim before, QuantityClaim claim) {
    return before.evidence().part() == claim.evidence().part()
        && isOfOthers(claim)
        && !isOfOthers(before);
  }

  private Toll plus(Toll other) {
    return new Toll(value.add(other.value), numbered);
  }

  /**
   * "Another man", "a third victim", "two others": others than those whom a sentence before has.
   */
  private static boolean isOfOthers(QuantityClaim claim) {
    return OTHERS.matcher(claim.evidence().words().replace('\n', ' ')).matches();
  }

  private static boolean isOneSentence(QuantityClaim one, QuantityClaim other) {
    return one.evidence().part() == other.evidence().part()
        && one.evidence().sentence().equals(other.evidence().sentence());
  }

  /** "A man and two girls": three; "four people, among them two girls and a boy": four. */
  private static Optional<Toll> sum(List<QuantityClaim> sentence) {
    BigDecimal sum = null;
    boolean numbered = false;
    QuantityClaim last = null;
    boolean counted = true;
    for (QuantityClaim claim : sentence) {
      Optional<BigDecimal> printed = printed(claim);
      counted = last == null || isAdded(last, claim) || counted && isJoined(last, claim);
      if (counted) {
        if (printed.isEmpty()) {
          return Optional.empty();
        }
        sum = sum == null ? printed.get() : sum.add(printed.get());
        numbered |= !claim.amount().isUnnumbered();
      }
      last = claim;
    }
    return Optional.of(new Toll(sum, numbered));
  }

  /** Who is joined to people that are among those counted before is among them too. */
  private static boolean isJoined(QuantityClaim last, QuantityClaim claim) {
    return JOINT.matcher(between(last, claim)).matches();
  }

  private static boolean isAdded(QuantityClaim last, QuantityClaim claim) {
    String between = between(last, claim);
    return isOfOthers(claim)
        || SELF.matcher(claim.evidence().words()).matches()
        || isAnother(last, between.replace('\n', ' '), claim)
        || between.toLowerCase(Locale.ROOT).contains(" also ");
  }

  private static String between(QuantityClaim last, QuantityClaim claim) {
    int from = last.evidence().spanInSentence().end();
    int to = claim.evidence().spanInSentence().start();
    return from < to ? claim.evidence().sentenceText().substring(from, to) : "";
  }

  private static boolean isAnother(QuantityClaim last, String between, QuantityClaim claim) {
    return CLAUSE.matcher(between).matches()
        && INDEFINITE.matcher(last.evidence().words()).matches()
        && INDEFINITE.matcher(claim.evidence().words()).matches();
  }

  /** The number as printed, whatever hedge stands with it; empty for "several". */
  private static Optional<BigDecimal> printed(QuantityClaim claim) {
    ImmutableList<BigDecimal> stated =
        claim.amount().stated().stream()
            .map(number -> number.value())
            .collect(ImmutableList.toImmutableList());
    return claim.amount().isUnnumbered()
        ? Optional.of(claim.amount().literal().lowerEndpoint())
        : stated.stream().reduce((one, other) -> other);
  }
}
