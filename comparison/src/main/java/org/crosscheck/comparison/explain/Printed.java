package org.crosscheck.comparison.explain;

import java.util.regex.Pattern;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.model.claim.Claim;

/** Words of an article in one kind of quotation marks, in one line and not too long. */
public final class Printed {
  private static final int LONGEST = 60;
  private static final Pattern OUTER_MARKS =
      Pattern.compile("^([\\s\"“”„«»‘`]|'')+(?=\\S)|([\\s\"“”„«»]|'')+$");
  private static final Pattern INNER_MARKS = Pattern.compile("[\"“”„«»]|``|''");

  private Printed() {}

  /** The claim's own words. */
  public static String quoted(Claim claim) {
    return quoted(claim.evidence().words());
  }

  /** {@code words} between “ and ”, whatever marks stood there. */
  public static String quoted(String words) {
    String bare = OUTER_MARKS.matcher(Folding.oneLine(words)).replaceAll("");
    return "“" + shorten(INNER_MARKS.matcher(bare).replaceAll("'")) + "”";
  }

  private static String shorten(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int cut = words.lastIndexOf(' ', LONGEST);
    return words.substring(0, cut > 0 ? cut : LONGEST) + " …";
  }
}
