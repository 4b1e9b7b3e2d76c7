package org.crosscheck.ingestion.reader.pdf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A document's paragraphs without the line breaks of its layout. A word that was parted at the end
 * of a line is put together where the document has it whole elsewhere; else the hyphen stays, since
 * "twenty-five" has one anyway.
 */
final class PdfParagraphs {
  private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*\\n\\s*");
  private static final Pattern PARTED =
      Pattern.compile("(?<start>\\p{L}{2,40})(?<mark>[-\\u00ad])\\n\\s*(?<end>\\p{Ll}{2,40})");
  private static final Pattern BREAK = Pattern.compile("\\s*\\n\\s*");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

  private PdfParagraphs() {}

  static ImmutableList<String> of(String text) {
    ImmutableSet<String> words =
        NO_LETTER.splitAsStream(text).collect(ImmutableSet.toImmutableSet());
    return BLANK_LINES
        .splitAsStream(text)
        .flatMap(block -> block.isBlank() ? Stream.empty() : Stream.of(unbroken(block, words)))
        .collect(ImmutableList.toImmutableList());
  }

  private static String unbroken(String block, ImmutableSet<String> words) {
    String whole =
        PARTED
            .matcher(block)
            .replaceAll(match -> Matcher.quoteReplacement(joined(match.group(), words)));
    return BREAK.matcher(whole.strip()).replaceAll(" ");
  }

  private static String joined(String parted, ImmutableSet<String> words) {
    Matcher matcher = PARTED.matcher(parted);
    if (!matcher.matches()) {
      return parted;
    }
    String whole = matcher.group("start") + matcher.group("end");
    boolean soft = matcher.group("mark").equals("\u00ad");
    return soft || words.contains(whole)
        ? whole
        : matcher.group("start") + "-" + matcher.group("end");
  }
}
