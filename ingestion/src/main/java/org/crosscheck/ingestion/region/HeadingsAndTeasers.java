package org.crosscheck.ingestion.region;

import com.google.common.base.CharMatcher;
import java.util.BitSet;
import java.util.regex.Pattern;
import org.crosscheck.ingestion.region.StoryTerms.Overlap;
import org.crosscheck.model.article.RegionType;

/**
 * Marks lines inside the text that have the shape of a headline: headings of the article's own
 * sections, and teasers that stand in the middle of a page, a headline with the first words of the
 * piece under it.
 */
final class HeadingsAndTeasers implements PagePass {
  private static final CharMatcher SENTENCE_ENDS = CharMatcher.anyOf(".?!:\"”’')]…");

  private static final CharMatcher QUOTES =
      CharMatcher.anyOf("\"“”‘«»").or(CharMatcher.is('\u201e'));

  /** "Q: Who said so?", "MOSS: Did you?" */
  private static final Pattern INTERVIEW = Pattern.compile("(?:Q|[\\p{Lu} .'’-]{3,40}):");

  private static final int MAX_QUESTION = 110;

  /** More lines of this shape in a row are a list or a table, and that is body. */
  private static final int MAX_RUN = 3;

  /** A teaser's headline is a whole one; a section's heading is mostly shorter. */
  private static final int MIN_TEASER_WORDS = 6;

  @Override
  public void mark(Page page) {
    BitSet headlines = candidates(page);
    if (headlines.isEmpty()) {
      return;
    }
    StoryTerms terms = StoryTerms.of(page);
    for (int i = headlines.nextSetBit(0); i >= 0; i = headlines.nextSetBit(i + 1)) {
      if (isTeaserWithDeck(page, i)) {
        markTeaser(page, i, terms);
      } else if (isForeign(page, i, terms)) {
        page.mark(i, RegionType.OTHER_TEASER, "a headline that has nothing of this story");
      } else {
        page.mark(i, RegionType.HEADLINE, "a heading inside the text");
      }
    }
  }

  private static BitSet candidates(Page page) {
    BitSet found = new BitSet();
    for (int i = 0; i < page.size(); i++) {
      if (page.isBody(i) && isCandidate(page, i)) {
        found.set(i);
      }
    }
    int start = found.nextSetBit(0);
    while (start >= 0) {
      int stop = found.nextClearBit(start);
      if (stop - start > MAX_RUN) {
        found.clear(start, stop);
      }
      start = found.nextSetBit(stop);
    }
    return found;
  }

  private static boolean isCandidate(Page page, int index) {
    Unit unit = page.unit(index);
    if (Markup.isHeading(unit.words())) {
      return true;
    }
    boolean question = unit.plain().endsWith("?");
    return (question ? isQuestion(unit) : page.isSpaced() && unit.blankBefore())
        && Headline.hasItsShape(unit.plain())
        && endsSentence(page, index - 1)
        && headsSomething(page, index);
  }

  /** A question in a quotation or in an interview is no heading. */
  private static boolean isQuestion(Unit unit) {
    String plain = unit.plain();
    return plain.length() <= MAX_QUESTION
        && QUOTES.matchesNoneOf(plain)
        && plain.indexOf(' ') > 0
        && !INTERVIEW.matcher(plain).lookingAt();
  }

  private static boolean endsSentence(Page page, int index) {
    if (index < 0 || !page.isBody(index)) {
      return true;
    }
    String words = page.unit(index).words();
    return SENTENCE_ENDS.matches(words.charAt(words.length() - 1))
        || Headline.hasItsShape(page.unit(index).plain());
  }

  /** A last line may be a sentence that was cut; one that goes on in lower case is cut for sure. */
  private static boolean headsSomething(Page page, int index) {
    int next = page.nextBody(index);
    return next < page.size() && !Character.isLowerCase(page.unit(next).plain().codePointAt(0));
  }

  /** Blank line, headline, its deck at once under it, and then a label of the page. */
  private static boolean isTeaserWithDeck(Page page, int index) {
    return !page.unit(index).blankAfter()
        && index + 2 < page.size()
        && wordsOf(page, index) >= MIN_TEASER_WORDS
        && page.isBody(index + 1)
        && !page.isBody(index + 2);
  }

  private static void markTeaser(Page page, int index, StoryTerms terms) {
    Overlap headline = terms.overlap(page.text(index), 1);
    if (headline.isOwnStory()) {
      page.mark(index, RegionType.OWN_TEASER, "the headline of another piece on this story");
      page.mark(index + 1, RegionType.OWN_TEASER, "the first words of another piece on this story");
    } else if (headline.isOtherStory() && terms.overlap(page.text(index + 1), 1).isOtherStory()) {
      page.mark(index, RegionType.OTHER_TEASER, "the headline of a piece on another story");
      page.mark(index + 1, RegionType.OTHER_TEASER, "the first words of a piece on another story");
    } else {
      page.mark(index, RegionType.HEADLINE, "a heading inside the text");
    }
  }

  /** A lone headline is another story's only where furniture touches it and it shares no word. */
  private static boolean isForeign(Page page, int index, StoryTerms terms) {
    Overlap overlap = terms.overlap(page.text(index), 1);
    return wordsOf(page, index) >= MIN_TEASER_WORDS
        && overlap.shared() == 0
        && overlap.all() >= 4
        && (isFurniture(page, index - 1) || isFurniture(page, index + 1));
  }

  private static boolean isFurniture(Page page, int index) {
    return index >= 0
        && index < page.size()
        && (page.is(index, RegionType.NAVIGATION) || page.is(index, RegionType.OTHER_TEASER));
  }

  private static int wordsOf(Page page, int index) {
    return CharMatcher.is(' ').countIn(page.unit(index).plain()) + 1;
  }
}
