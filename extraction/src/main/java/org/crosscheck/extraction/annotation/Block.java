package org.crosscheck.extraction.annotation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Region;
import org.crosscheck.model.article.RegionType;
import org.crosscheck.model.article.Span;

/**
 * A stretch of body or of one region in which sentences may run on over line breaks. A paragraph's
 * end closes a block, unless the sentence plainly goes on: after a comma, with or without a closing
 * quotation mark, as in a quotation that stands in a paragraph of its own before its cue; or where
 * the next line begins with a small letter.
 *
 * @param span without white space around it
 * @param region empty for body
 */
record Block(Span span, Optional<RegionType> region) {
  private static final String TERMINAL = ".!?…:;";
  private static final String CLOSING = "\"'”’»)]";

  Block {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(region, "region");
  }

  /** The blocks of an article's text that may hold claims, in order. */
  static ImmutableList<Block> of(Article article) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    int from = 0;
    for (Region region : article.regions()) {
      if (region.part() == Part.BODY) {
        blocks.addAll(join(article.text(), from, region.span().start(), Optional.empty()));
        if (region.type().yieldsClaims()) {
          Span span = region.span();
          blocks.addAll(join(article.text(), span.start(), span.end(), Optional.of(region.type())));
        }
        from = region.span().end();
      }
    }
    blocks.addAll(join(article.text(), from, article.text().length(), Optional.empty()));
    return blocks.build();
  }

  private static List<Block> join(String text, int from, int to, Optional<RegionType> region) {
    List<Block> blocks = new ArrayList<>();
    boolean blankBefore = false;
    for (int line = from; line < to; ) {
      int end = text.indexOf('\n', line);
      end = end < 0 || end > to ? to : end;
      Span span = trim(text, line, end);
      if (span.isEmpty()) {
        blankBefore = true;
      } else {
        Block last = Iterables.getLast(blocks, null);
        if (last != null && goesOn(text, last.span(), span, blankBefore)) {
          blocks.set(blocks.size() - 1, new Block(last.span().cover(span), region));
        } else {
          blocks.add(new Block(span, region));
        }
        blankBefore = false;
      }
      line = end + 1;
    }
    return blocks;
  }

  private static boolean goesOn(String text, Span before, Span after, boolean blankBetween) {
    int last = before.end() - 1;
    boolean quoteClosed = false;
    while (last > before.start() && CLOSING.indexOf(text.charAt(last)) >= 0) {
      quoteClosed = true;
      last--;
    }
    char end = text.charAt(last);
    char quoteBefore = text.charAt(before.end() - 1);
    boolean comma =
        end == ',' || (quoteBefore == ',' && last + 1 < before.end() && CLOSING.indexOf(end) >= 0);
    if (comma || Character.isLowerCase(text.charAt(after.start()))) {
      return true;
    }
    return !blankBetween && !quoteClosed && TERMINAL.indexOf(end) < 0;
  }

  static Span trim(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
