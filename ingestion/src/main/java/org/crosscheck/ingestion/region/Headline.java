package org.crosscheck.ingestion.region;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.regex.Pattern;
import org.crosscheck.ingestion.lexicon.Tsv;

/**
 * The shape of a headline: one line that is no sentence. Says nothing of what it is a headline of.
 */
final class Headline {
  private static final int MAX_LENGTH = 200;
  private static final int MAX_WORDS = 30;
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** "p.m.", "U.S.", "Inc.": a full stop that ends a word, not a sentence. */
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          ".*(?:\\b(?:\\p{L}\\.){2,4}|\\b(?:Inc|Corp|Co|Ltd|Jr|Sr|Bros|St|Rd|Ave|Gov|Sen|Rep|Gen"
              + "|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|etc|vs|No)\\.)[\"”’')]?");

  private static final Pattern TWO_SENTENCES =
      Pattern.compile(".*\\p{Ll}{3}[.!?][\"”’)]? \\p{Lu}.*");
  private static final Pattern ENDS_OPEN =
      Pattern.compile(".*(?:[,;:.!…][\"”’')\\]»]{0,3}|[\\-–—(\\[“])");

  /** A verb of saying at the end: the cue of a quotation, cut from it. */
  private static final ImmutableSet<String> CUES =
      ImmutableSet.of(
          "said",
          "says",
          "stated",
          "added",
          "told",
          "reported",
          "wrote",
          "explained",
          "noted",
          "continued",
          "concluded",
          "insisted",
          "warned",
          "replied",
          "asked",
          "tweeted",
          "posted");

  private static final ImmutableSet<String> FUNCTION_WORDS =
      Tsv.rows("en/function-words.tsv", 1).stream()
          .map(row -> row.get(0))
          .collect(ImmutableSet.toImmutableSet());

  private Headline() {}

  /** True where {@code line} could be a headline: short, one piece, without a final full stop. */
  static boolean hasItsShape(String line) {
    if (line.length() > MAX_LENGTH || line.length() < 3 || !starts(line)) {
      return false;
    }
    List<String> words = WORDS.splitToList(line);
    boolean open = ENDS_OPEN.matcher(line).matches() && !ABBREVIATION.matcher(line).matches();
    return words.size() <= MAX_WORDS
        && !open
        && !TWO_SENTENCES.matcher(line).matches()
        && !endsMidSentence(Iterables.getLast(words))
        && !isQuotation(line);
  }

  static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.contains(word);
  }

  private static boolean starts(String line) {
    int first = line.codePointAt(0);
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || "\"'“‘¿¡«$€£".indexOf(first) >= 0
        || (Character.isLetter(first) && !Character.isLowerCase(first));
  }

  private static boolean endsMidSentence(String word) {
    String lower = Ascii.toLowerCase(word);
    return CUES.contains(lower)
        || (FUNCTION_WORDS.contains(lower) && !word.equals(Ascii.toUpperCase(word)));
  }

  /** A whole line of quoted words is something that somebody said. */
  private static boolean isQuotation(String line) {
    char first = line.charAt(0);
    char last = line.charAt(line.length() - 1);
    return (first == '"' && last == '"') || (first == '“' && last == '”');
  }
}
