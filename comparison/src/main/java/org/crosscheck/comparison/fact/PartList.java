package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.WordList;
import org.crosscheck.model.claim.QuantityClaim;

/**
 * The amounts that follow another in one sentence as its parts. The words tell that they are all of
 * them: a colon or a dash opens the list, or the parts are of classes that leave nobody out (adults
 * and children).
 *
 * @param total the amount before them
 * @param parts the run of amounts that the list consists of
 * @param opening the words between the total and the first part
 * @param ending the words behind the last part that may belong to it
 */
record PartList(
    QuantityClaim total, ImmutableList<QuantityClaim> parts, String opening, String ending) {
  private static final Pattern OPENS_LIST = Pattern.compile("^[^,;]*(:|\\s[–—-]{1,2}|—)\\s*$");
  private static final Pattern LINK =
      Pattern.compile("[^.:;–—]*(,|;|\\band\\b|\\bas well as\\b|\\bplus\\b)[^.:–—]*");

  /** Where no more of the list can follow. */
  private static final Pattern END = Pattern.compile("[.;(](?!\\d)|,(?!\\d| and \\d)");

  private static final Pattern NUMERAL = Pattern.compile("\\d");
  private static final int LONGEST_OPENING = 60;
  private static final List<String> INCLUDING =
      WordList.rows("en/list-openings.tsv").stream().map(row -> " " + row.get(0) + " ").toList();

  /** The list behind the claim at {@code at}; empty where none follows. */
  static PartList of(ImmutableList<QuantityClaim> claims, int at) {
    QuantityClaim total = claims.get(at);
    List<QuantityClaim> parts = new ArrayList<>();
    for (QuantityClaim claim : claims.subList(at + 1, claims.size())) {
      QuantityClaim last = parts.isEmpty() ? total : parts.get(parts.size() - 1);
      boolean goesOn = parts.isEmpty() || LINK.matcher(between(last, claim)).matches();
      if (start(claim) < end(last) || !goesOn || !isAlike(total, claim)) {
        break;
      }
      parts.add(claim);
    }
    String sentence = total.evidence().sentenceText();
    return parts.isEmpty()
        ? new PartList(total, ImmutableList.of(), "", "")
        : new PartList(
            total,
            ImmutableList.copyOf(parts),
            sentence.substring(end(total), start(parts.get(0))),
            tail(sentence.substring(end(parts.get(parts.size() - 1)))));
  }

  private static String tail(String behind) {
    Matcher end = END.matcher(behind);
    return end.find() ? behind.substring(0, end.start()) : behind;
  }

  private static String between(QuantityClaim last, QuantityClaim next) {
    return next.evidence().sentenceText().substring(end(last), Math.max(end(last), start(next)));
  }

  private static boolean isAlike(QuantityClaim total, QuantityClaim part) {
    boolean sameUnit = total.amount().unit().equals(part.amount().unit());
    boolean sameThing = total.measure().concept().equals(part.measure().concept());
    boolean fits =
        total.measure().role().isEmpty()
            || part.measure().role().isEmpty()
            || total.measure().role().equals(part.measure().role());
    return sameUnit && fits && (sameThing || Partition.isMember(part));
  }

  /** True when the parts are all there are, and every number of the list is one of them. */
  boolean isWhole() {
    if (parts.size() < 2 || opening.length() > LONGEST_OPENING || hasOtherNumbers()) {
      return false;
    }
    boolean listed = OPENS_LIST.matcher(opening).matches();
    return listed
        ? parts.stream().allMatch(part -> isOneThing(part) || Partition.isMember(part))
        : opensByWords() && Partition.isWhole(parts);
  }

  private boolean isOneThing(QuantityClaim part) {
    return total.measure().concept().equals(part.measure().concept());
  }

  private boolean opensByWords() {
    String words = " " + Folding.fold(opening) + " ";
    return INCLUDING.stream().anyMatch(words::endsWith);
  }

  private boolean hasOtherNumbers() {
    String sentence = total.evidence().sentenceText();
    StringBuilder rest = new StringBuilder(opening);
    for (int i = 0; i + 1 < parts.size(); i++) {
      int from = end(parts.get(i));
      int to = start(parts.get(i + 1));
      rest.append(sentence, from, to);
    }
    return NUMERAL.matcher(rest.append(ending)).find();
  }

  private static int start(QuantityClaim claim) {
    return claim.evidence().spanInSentence().start();
  }

  private static int end(QuantityClaim claim) {
    return claim.evidence().spanInSentence().end();
  }
}
