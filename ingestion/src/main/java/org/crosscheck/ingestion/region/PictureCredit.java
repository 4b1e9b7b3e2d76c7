package org.crosscheck.ingestion.region;

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
  private static final Pattern BRACKETS =
      Pattern.compile("[(\\[](?<credit>[^()\\[\\]]{3,120})[)\\]][.\\s]{0,2}$");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<=[.!?\"”)]|^)\\s{0,3}(?<credit>(?:(?i:photo(?:graph)?|picture|image|credit|photo credit)s?"
              + "(?: by\\b|:) ?|© ?)[^.!?]{2,100}|(?:AP|AFP|EPA|PA) Photo[^.!?]{0,80})$");
  private static final Pattern PICTURE_WORD =
      Pattern.compile(
          "(?i)\\b(?:photo(?:s|graph|grapher)?|images?|pictures?|handout|courtesy|file photo|pool photo"
              + "|screengrab|screenshot|illustration|credit)\\b");
  private static final Pattern PICTURE_DESK =
      Pattern.compile("\\b(?:Photos?|Images|Pictures|Press)$");
  private static final Pattern SLASHED = Pattern.compile("\\S ?/ ?\\S");

  @Override
  public String name() {
    return "picture credit at the end";
  }

  @Override
  public ImmutableList<Region> judge(Unit unit) {
    if (unit.isLong()) {
      return ImmutableList.of();
    }
    String words = unit.words();
    Matcher brackets = BRACKETS.matcher(words);
    brackets.region(Math.max(0, words.length() - 130), words.length());
    if (brackets.find() && isCredit(brackets.group("credit"))) {
      return parted(unit, words.length() - brackets.start());
    }
    Matcher label = LABEL.matcher(words);
    label.region(Math.max(0, words.length() - 130), words.length());
    label.useTransparentBounds(true).useAnchoringBounds(false);
    return label.find() ? parted(unit, words.length() - label.start("credit")) : ImmutableList.of();
  }

  private static boolean isCredit(String credit) {
    boolean agency = Agencies.isNamedIn(credit);
    boolean slashed = SLASHED.matcher(credit).find();
    return (slashed && PICTURE_DESK.matcher(credit).find())
        || (agency && slashed)
        || (agency && PICTURE_WORD.matcher(credit).find())
        || (PICTURE_WORD.matcher(credit).find() && looksLikeCredit(credit));
  }

  /** "(Photo: Ann Moss)", "(Courtesy of Tarn Police)"; not "(photos of the scene were shown)". */
  private static boolean looksLikeCredit(String credit) {
    return credit.length() <= 80
        && credit.matches(
            "(?i:(?:file |pool |handout |undated )*(?:photo(?:graph)?s?|images?|picture|screengrab|"
                + "screenshot|illustration|credit|courtesy)(?: credit)?)"
                + "(?: ?[:/|] ?| by | of | from | courtesy(?: of)? | via )[\\p{Lu}@].*+");
  }

  /** The caption, if there is one, and the credit of {@code length} characters at the end. */
  private static ImmutableList<Region> parted(Unit unit, int length) {
    int end = unit.span().end();
    int start = Math.max(unit.span().start(), end - length);
    int captionEnd = start;
    ImmutableList.Builder<Region> regions = ImmutableList.builder();
    int trailing = trailingSpace(unit, length);
    captionEnd -= trailing;
    if (captionEnd > unit.span().start()) {
      regions.add(
          Regions.of(
              Span.of(unit.span().start(), captionEnd),
              RegionType.CAPTION,
              "a picture's credit follows it"));
    }
    return regions
        .add(
            Regions.of(
                Span.of(start, end), RegionType.PHOTO_CREDIT, "who made or owns the picture"))
        .build();
  }

  private static int trailingSpace(Unit unit, int length) {
    int at = unit.words().length() - length;
    int spaces = 0;
    while (at - spaces > 0 && Character.isWhitespace(unit.words().charAt(at - spaces - 1))) {
      spaces++;
    }
    return spaces;
  }

  @Override
  public ImmutableList<String> finds() {
    return ImmutableList.of(
        "Ana Petrova at the hearing in Tarn on May 3. (Ann Moss/Getty Images)",
        "Divers enter the river. (AP Photo/Ian Bell)",
        "The old bridge. Photo: Ian Bell",
        "(Courtesy of Tarn Police)",
        "The mayor at the town hall. [Ann Moss/Reuters]");
  }

  @Override
  public ImmutableList<String> not() {
    return ImmutableList.of(
        "The ship sank off the coast (Reuters).",
        "He showed what he had found (photos of the scene were later deleted).",
        "The party (left/centre) won.");
  }
}
