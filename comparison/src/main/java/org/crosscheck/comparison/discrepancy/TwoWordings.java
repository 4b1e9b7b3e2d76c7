package org.crosscheck.comparison.discrepancy;

import java.util.Optional;
import org.crosscheck.comparison.explain.Printed;
import org.crosscheck.comparison.quote.OwnWords;
import org.crosscheck.comparison.quote.WordingMatch;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.claim.SourceType;

/**
 * Says where two wordings of one statement part: the few words that differ, never the whole
 * quotation.
 *
 * @param speaker whose statement it is
 * @param one the outlet of the first wording
 * @param other the outlet of the second
 */
record TwoWordings(String speaker, String one, String other) {

  static TwoWordings of(ClaimPair pair) {
    String speaker =
        pair.a().first() instanceof QuoteClaim quote
            ? quote.speaker().map(TwoWordings::called).orElse("Somebody")
            : "Somebody";
    return new TwoWordings(
        speaker, pair.a().article().outlet().name(), pair.b().article().outlet().name());
  }

  /** "A spokesman" for one without a name. */
  private static String called(Source speaker) {
    String name = speaker.name();
    boolean one = speaker.type() == SourceType.OFFICIAL && !name.endsWith("s");
    boolean owned = name.matches("(?i)(?:its|his|her|their|the|an?)\\s.*");
    return one && !owned ? ("aeio".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name : name;
  }

  /** "Ana Vasko is quoted in two wordings: The Courier has “a wall”, The Observer “the wave”." */
  String reworded(WordingMatch match) {
    Optional<String> ofOne = OwnWords.of(match.a(), match.b()).map(Printed::quoted);
    Optional<String> ofOther = OwnWords.of(match.b(), match.a()).map(Printed::quoted);
    String parted =
        ofOne.isPresent() && ofOther.isPresent()
            ? one + " has " + ofOne.get() + ", " + other + " " + ofOther.get()
            : ofOne
                .map(words -> only(words, one))
                .or(() -> ofOther.map(words -> only(words, other)))
                .orElse("the same words stand in another order");
    return speaker + " is quoted in two wordings of one statement: " + parted + ".";
  }

  /** "Ana Vasko is quoted with “12” by The Courier and with “20” by The Observer." */
  String quotedWith(String ofOne, String ofOther) {
    return speaker
        + " is quoted with "
        + Printed.quoted(ofOne)
        + " by "
        + one
        + " and with "
        + Printed.quoted(ofOther)
        + " by "
        + other
        + ".";
  }

  /**
   * "“possibly” stands only in The Courier's wording of what Ana Vasko said: " and what follows.
   */
  String onlyInOne(String words, String consequence) {
    return lost(words, one, consequence);
  }

  String onlyInOther(String words, String consequence) {
    return lost(words, other, consequence);
  }

  private String lost(String words, String outlet, String consequence) {
    return "In what " + speaker + " said, " + only(Printed.quoted(words), outlet) + consequence;
  }

  private static String only(String quoted, String outlet) {
    return quoted + " stands only in " + outlet;
  }
}
