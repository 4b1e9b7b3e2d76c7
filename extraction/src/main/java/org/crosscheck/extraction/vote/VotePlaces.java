package org.crosscheck.extraction.vote;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.article.Span;

/**
 * The part of a country that a share or a turnout is of: "in the south, Anton took 59 percent", "in
 * the capital, where 68 percent voted for her", "61 percent in Port Arlen".
 */
final class VotePlaces {
  private static final String PLACE =
      "(?:[Ii]n|[Aa]cross|[Oo]utside)\\s+(?<place>(?:the|her|his|its|their)\\s+(?!first\\b|second\\b|vote|election|run|last|final)\\p{L}[\\p{L}-]+|\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){0,2})";

  private static final Pattern OPENING = Pattern.compile("^(?:\\p{L}+\\s+)?" + PLACE + ",");

  private static final Pattern RELATIVE = Pattern.compile(PLACE + ",?\\s+where\\s[^,;]{0,60}$");
  private static final Pattern BEHIND =
      Pattern.compile("^(?:\\s+of\\s+(?:the\\s+|all\\s+)?(?:votes?|voters|ballots))?\\s+" + PLACE);

  private VotePlaces() {}

  /**
   * The place that the words beside a percentage narrow it to.
   *
   * @param own the percentage, in the sentence's offsets
   */
  static Optional<String> of(String sentence, Span own) {
    return found(BEHIND, sentence.substring(own.end()))
        .or(() -> found(RELATIVE, sentence.substring(0, own.start())))
        .or(() -> found(OPENING, sentence.substring(0, own.start())));
  }

  private static Optional<String> found(Pattern pattern, String words) {
    Matcher place = pattern.matcher(words);
    return place.find() ? Optional.of(place.group("place")) : Optional.empty();
  }
}
