package org.crosscheck.evaluation.groups;

import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.Modality;
import org.crosscheck.model.claim.Polarity;
import org.crosscheck.model.claim.QuantityClaim;

/**
 * Which claims count the people of an article's main event: no parts ("one of the victims", "two
 * critically hurt"), and not what is said of several happenings or of a longer time.
 */
final class TollClaims {
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

  private static final String SEVERAL =
      "shootings|attacks|incidents|homicides|killings|murders|crashes";

  private static final Pattern SEVERAL_HAPPENINGS = Pattern.compile("(?i)\\b(" + SEVERAL + ")\\b");

  private static final Pattern LONGER =
      Pattern.compile(
          "(?i)\\b("
              + SEVERAL
              + "|weekend|so far|this (year|month)|last (year|month)|since|across the city)\\b");

  private static final Pattern PART =
      Pattern.compile(
          "(?i)^.{0,20}\\b\\w+ of (the|those|them|these|whom|his|her|our|victims)\\b.*");

  private static final Pattern NARROWER =
      Pattern.compile("(?i).*\\b(other|serious|seriously|life|major|additional)\\b.*");

  private TollClaims() {}

  /** True where the headline tells of several happenings: "two shot in three incidents". */
  static boolean isOfSeveral(ArticleDigest digest) {
    return SEVERAL_HAPPENINGS.matcher(digest.article().textOf(Part.TITLE)).find();
  }

  /** True for a count of people to whom one of the things happened. */
  static boolean isCount(QuantityClaim claim, ImmutableSet<String> roles) {
    boolean fact =
        claim.frame().polarity() == Polarity.AFFIRMED
            && (claim.frame().modality() == Modality.REPORTED_FACT
                || claim.frame().modality() == Modality.ESTIMATE);
    return fact
        && claim.amount().unit().isEmpty()
        && claim.measure().role().filter(roles::contains).isPresent()
        && PEOPLE.contains(claim.measure().concept())
        && claim.measure().participants().filter(who -> who.endsWith(" injured")).isEmpty()
        && !PART.matcher(claim.evidence().words()).matches()
        && !LONGER.matcher(claim.evidence().sentenceText()).find();
  }

  /** "No one was hurt", against "no one was seriously hurt" and "no other injuries". */
  static boolean isNobody(QuantityClaim claim) {
    String behind =
        claim.evidence().sentenceText().substring(claim.evidence().spanInSentence().start());
    return claim.measure().participants().isEmpty()
        && claim.measure().concept().equals("person")
        && !NARROWER.matcher(behind.replace('\n', ' ')).matches();
  }
}
