package org.crosscheck.extraction.vote;

import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.value.Measure;

/**
 * How many of those who may vote did: "turnout was 61 percent", "on a turnout of 61 percent", "64
 * percent of voters went to the polls". What was counted by an hour of the day is no turnout yet.
 */
final class Turnout {
  static final String CONCEPT = "turnout";

  private static final Pattern NOUN_BEFORE = Pattern.compile("\\b[Tt]urnout\\b[^.;:,()\\d]{0,40}$");
  private static final Pattern NOUN_BEHIND = Pattern.compile("^\\s+turnout\\b");
  private static final Pattern VOTERS =
      Pattern.compile(
          "^\\s*(?:of\\s+)?(?:all\\s+|the\\s+|its\\s+|those\\s+|\\p{Ll}+\\s+)?(?:voters|electorate|citizens|entitled|eligible)\\b");
  private static final Pattern VOTED =
      Pattern.compile(
          "\\b(?:went to the polls|cast (?:their |a |his |her )?(?:ballots?|votes?)|turned out|took"
              + " part|participated|(?:had |have )?voted(?! (?:for|against|to|in favou?r)\\b))");
  private static final Pattern SO_FAR =
      Pattern.compile("\\b(?:[Bb]y (?:noon|midday|\\d)|[Aa]t (?:noon|midday)|so far)\\b");

  /** Where the percentage is a turnout, what it measures. */
  Optional<Measure> of(Sentence sentence, QuantityClaim claim) {
    int start = claim.evidence().spanInSentence().start();
    int number =
        claim.amount().stated().stream()
            .mapToInt(stated -> stated.span().end() - sentence.span().start())
            .max()
            .orElse(claim.evidence().spanInSentence().end());
    String before = sentence.text().substring(0, start);
    String behind = sentence.text().substring(claim.evidence().spanInSentence().end());
    String counted = PerCent.without(sentence.text().substring(number));
    boolean turnout =
        NOUN_BEFORE.matcher(before).find()
            || NOUN_BEHIND.matcher(behind).find()
            || VOTERS.matcher(counted).find() && VOTED.matcher(behind).find();
    return turnout
            && !SO_FAR.matcher(sentence.text()).find()
            && !ShareReader.isEarlier(sentence.text(), claim.evidence().spanInSentence())
        ? Optional.of(
            new Measure(
                CONCEPT,
                Optional.empty(),
                Optional.empty(),
                VotePlaces.of(sentence.text(), claim.evidence().spanInSentence())))
        : Optional.empty();
  }
}
