package org.crosscheck.ingestion.region;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.article.Region;
import org.crosscheck.model.article.RegionType;
import org.crosscheck.model.article.Span;

/**
 * A line that ends in the credit of a picture: what stands before the credit is a caption. Only
 * credits that cannot be anything else count: an agency's name alone in brackets also ends
 * sentences of the body.
 */
final class PictureCredit implements UnitRule {
  private static final String CREDIT = "who made or owns the picture";

  /** How far from the end a credit may start. */
  private static final int REACH = 130;

  private static final Pattern BRACKETS =
      Pattern.compile("[(\\[](?<credit>[^()\\[\\]]{3,120})[)\\]](?:[.\\s]{0,2}| ?Buy Photo)$");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<=[.!?\"”)]|^)\\s{0,3}(?<credit>(?:(?i:photo(?:graph)?|picture|image|credit|photo credit)s?"
              + "(?: by\\b|:) ?|© ?)[^.!?]{2,100}|(?:AP|AFP|EPA|PA) Photo[^.!?]{0,80}"
              + "|\\| \\p{Lu}[^|.!?/]{2,60}/[^|.!?/]{2,40})$");
  private static final ImmutableList<String> HINTS =
      ImmutableList.of("hoto", "icture", "mage", "redit", "©", "|");
  private static final Pattern PICTURE_WORD =
      Pattern.compile(
          "(?i)\\b(?:photo(?:s|graph|grapher)?|images?|pictures?|handout|courtesy|file photo|pool photo"
              + "|screengrab|screenshot|illustration|credit)\\b");
  private static final Pattern PICTURE_DESK =
      Pattern.compile("\\b(?:Photos?|photo|Images|Pictures|Press|Staff)$");
  private static final Pattern SLASHED = Pattern.compile("\\S ?/ ?\\S");

  /** "(Photo: Ann Moss)", "(Courtesy of Tarn Police)"; not "(photos of the scene were shown)". */
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i:(?:file |pool |handout |undated )*(?:photo(?:graph)?s?|images?|picture|screengrab"
              + "|screenshot|illustration|credit|courtesy|source)(?: credit)?)"
              + "(?: ?[:/|] ?| by | of | from | courtesy(?: of)? | via )[\\p{Lu}@].{0,70}");

  /** What only after a whole sentence is a credit: "(Ann Moss for the Harbour Post)", "(KXYZ)". */
  private static final Pattern AFTER_SENTENCE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’. ,-]{3,40} ?/ ?(?:for )?\\p{Lu}.{2,40}|\\p{Lu}[\\p{L}'’. -]{3,40} for (?:the )?\\p{Lu}.{2,40}"
              + "|[WK][A-Z]{2,3}(?:[- ]?TV)?|[A-Z]{3,5} [Pp]hoto");

  @Override
  public String name() {
    return "picture credit at the end";
  }

  @Override
  public ImmutableList<Region> judge(Unit unit) {
    String words = unit.words();
    int from = Math.max(0, words.length() - REACH);
    int bracket = Math.max(words.lastIndexOf('('), words.lastIndexOf('['));
    if (bracket >= from) {
      Matcher brackets = BRACKETS.matcher(words).region(bracket, words.length());
      if (brackets.lookingAt() && isCredit(brackets.group("credit"), before(words, bracket))) {
        return parted(unit, bracket);
      }
    }
    if (unit.isLong() || !hintsAtCredit(words.substring(from))) {
      return ImmutableList.of();
    }
    Matcher label = LABEL.matcher(words).region(from, words.length());
    label.useTransparentBounds(true).useAnchoringBounds(false);
    return label.find() ? parted(unit, label.start("credit")) : ImmutableList.of();
  }

  /** Spares most lines the pattern. */
  private static boolean hintsAtCredit(String tail) {
    return HINTS.stream().anyMatch(tail::contains);
  }

  /** The last sign before the credit; a full stop where nothing stands there. */
  private static char before(String words, int end) {
    String head = CharMatcher.whitespace().trimTrailingFrom(words.substring(0, end));
    return head.isEmpty() ? '.' : head.charAt(head.length() - 1);
  }

  private static boolean isCredit(String credit, char before) {
    boolean agency = Agencies.isNamedIn(credit);
    boolean slashed = SLASHED.matcher(credit).find();
    return (slashed && PICTURE_DESK.matcher(credit).find())
        || (agency && (slashed || PICTURE_WORD.matcher(credit).find()))
        || LABELLED.matcher(credit).matches()
        || (".!?\"”’".indexOf(before) >= 0 && AFTER_SENTENCE.matcher(credit).matches());
  }

  /** The caption, if there is one, and the credit that starts at {@code start} of the words. */
  private static ImmutableList<Region> parted(Unit unit, int start) {
    String words = unit.words();
    String caption = CharMatcher.whitespace().trimTrailingFrom(words.substring(0, start));
    if (CharMatcher.javaLetter().matchesNoneOf(caption)) {
      return Regions.whole(unit, RegionType.PHOTO_CREDIT, CREDIT);
    }
    Span whole = unit.span();
    if (words.length() != whole.length()) {
      return Regions.whole(unit, RegionType.CAPTION, "a picture's credit ends it");
    }
    return ImmutableList.of(
        Regions.of(
            Span.of(whole.start(), whole.start() + caption.length()),
            RegionType.CAPTION,
            "a picture's credit follows it"),
        Regions.of(Span.of(whole.start() + start, whole.end()), RegionType.PHOTO_CREDIT, CREDIT));
  }

  @Override
  public ImmutableList<String> finds() {
    return ImmutableList.of(
        "Ana Petrova at the hearing in Tarn on May 3. (Ann Moss/Getty Images)",
        "Divers enter the river. (AP Photo/Ian Bell)",
        "The old bridge. Photo: Ian Bell",
        "(Courtesy of Tarn Police)",
        "The mayor at the town hall. [Ann Moss/Reuters]",
        "The bridge on Monday. (Source: Tarn Town Hall)",
        "Ana Petrova at the gate. (Ann Moss for the Harbour Post)");
  }

  @Override
  public ImmutableList<String> not() {
    return ImmutableList.of(
        "The ship sank off the coast (Reuters).",
        "He showed what he had found (photos of the scene were later deleted).",
        "The party (left/centre) won.",
        "He left with his brother. (Neither came back.)");
  }
}
