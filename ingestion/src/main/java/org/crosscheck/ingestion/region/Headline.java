package org.crosscheck.ingestion.region;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;
import org.crosscheck.ingestion.lexicon.Tsv;

/** The shape of a headline: one line that is no sentence. Says nothing of what it heads. */
final class Headline {
  private static final int MAX_LENGTH = 200;
  private static final int MAX_SPACES = 30;
  private static final CharMatcher CLOSING = CharMatcher.anyOf("\"”’')]»");
  private static final CharMatcher STOPS = CharMatcher.anyOf(",;:.!…-–—([“");
  private static final CharMatcher OPENING = CharMatcher.anyOf("\"'“‘¿¡«$€£");

  /** "p.m.", "U.S.", "Inc.": a full stop that ends a word, not a sentence. */
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?:(?:\\p{L}\\.){2,4}|(?:Inc|Corp|Co|Ltd|Jr|Sr|Bros|St|Rd|Ave|etc)\\.)");

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
    return isShort(line) && !STOPS.matches(lastSign(line)) && isOnePiece(line);
  }

  /** As {@link #hasItsShape}, but a last "p.m." or "U.S." is allowed. */
  static boolean couldBeTitle(String line) {
    if (!isShort(line) || !isOnePiece(line) || CharMatcher.is(' ').countIn(line) < 2) {
      return false;
    }
    return !STOPS.matches(lastSign(line)) || ABBREVIATION.matcher(lastWord(line)).matches();
  }

  static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.contains(word);
  }

  private static boolean isShort(String line) {
    return line.length() <= MAX_LENGTH && line.length() >= 3 && starts(line);
  }

  private static boolean isOnePiece(String line) {
    return CharMatcher.is(' ').countIn(line) <= MAX_SPACES
        && !endsMidSentence(lastWord(line))
        && !isQuotation(line)
        && !hasInnerStop(line);
  }

  private static boolean starts(String line) {
    int first = line.codePointAt(0);
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || OPENING.matches(line.charAt(0))
        || (Character.isLetter(first) && !Character.isLowerCase(first));
  }

  /** The last character that is no closing quotation mark or bracket. */
  private static char lastSign(String line) {
    String open = CLOSING.trimTrailingFrom(line);
    return open.isEmpty() ? '.' : open.charAt(open.length() - 1);
  }

  private static String lastWord(String line) {
    return line.substring(line.lastIndexOf(' ') + 1);
  }

  private static boolean endsMidSentence(String word) {
    String lower = Ascii.toLowerCase(word);
    boolean capitals = word.equals(Ascii.toUpperCase(word));
    return CUES.contains(lower) || (isFunctionWord(lower) && !capitals);
  }

  /** A whole line of quoted words is something that somebody said. */
  private static boolean isQuotation(String line) {
    char first = line.charAt(0);
    char last = line.charAt(line.length() - 1);
    return (first == '"' && last == '"') || (first == '“' && last == '”');
  }

  /** A sentence ends inside the line: three small letters, a stop, and something new. */
  private static boolean hasInnerStop(String line) {
    for (int i = 3; i < line.length() - 2; i++) {
      char sign = line.charAt(i);
      if ((sign == '.' || sign == '!' || sign == '?') && endsWordAt(line, i)) {
        int next = i + 1;
        while (next < line.length() && CLOSING.matches(line.charAt(next))) {
          next++;
        }
        if (next + 1 < line.length()
            && line.charAt(next) == ' '
            && !Character.isLowerCase(line.charAt(next + 1))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean endsWordAt(String line, int stop) {
    return Character.isLowerCase(line.charAt(stop - 1))
        && Character.isLowerCase(line.charAt(stop - 2))
        && Character.isLowerCase(line.charAt(stop - 3));
  }
}
