package org.crosscheck.extraction.quotation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Span;

/**
 * Finds what stands between quotation marks: curly, straight, single, guillemets, and two single
 * ones for a double one (``so'', ''so''). A quotation that is opened again at the head of the next
 * paragraph goes on; one that is not closed ends with its paragraph.
 */
final class QuotationMarks {
  private static final int NONE = -1;

  private final String text;
  private final ImmutableList.Builder<Quoted> found = ImmutableList.builder();
  private int open = NONE;
  private int width = 1;
  private char closer;

  private QuotationMarks(String text) {
    this.text = text;
  }

  /** The quoted stretches of one part, in order and without overlaps. */
  static ImmutableList<Quoted> in(String text, List<Sentence> sentences, Part part) {
    QuotationMarks marks = new QuotationMarks(text);
    Span before = null;
    for (Sentence sentence : sentences) {
      if (sentence.part() == part) {
        if (before != null) {
          marks.between(before, sentence.span());
        }
        marks.scan(sentence.span());
        before = sentence.span();
      }
    }
    if (before != null) {
      marks.endParagraph(before.end());
    }
    return marks.found.build();
  }

  private void between(Span before, Span after) {
    boolean newParagraph = text.substring(before.end(), after.start()).indexOf('\n') >= 0;
    if (newParagraph && open != NONE && !reopens(after.start())) {
      endParagraph(before.end());
    }
  }

  /** The same mark again at the head of a paragraph, as news sets long quotations. */
  private boolean reopens(int start) {
    return text.startsWith(text.substring(open, open + width), start);
  }

  private void endParagraph(int end) {
    boolean single = open != NONE && width == 1 && isSingle(text.charAt(open));
    if (open != NONE && !single && end - open > width + 1) {
      found.add(new Quoted(new Span(open, end), new Span(open + width, end)));
    }
    open = NONE;
  }

  private void scan(Span sentence) {
    for (int i = sentence.start(); i < sentence.end(); i++) {
      int marks = isDoubled(i) ? 2 : 1;
      char c = marks == 2 ? '"' : text.charAt(i);
      if (open != NONE) {
        if (marks == width && closes(c, i, sentence)) {
          found.add(new Quoted(new Span(open, i + marks), new Span(open + width, i)));
          open = NONE;
        }
      } else if (opens(c, i, sentence)) {
        open = i;
        width = marks;
        closer = closerOf(c);
      }
      i += marks - 1;
    }
  }

  /** Two single marks of one kind that stand for a double one. */
  private boolean isDoubled(int i) {
    return i + 1 < text.length()
        && text.charAt(i) == text.charAt(i + 1)
        && "'`‘’".indexOf(text.charAt(i)) >= 0;
  }

  private boolean opens(char c, int i, Span sentence) {
    return switch (c) {
      case '“', '«', '„' -> true;
      case '"' -> {
        int behind = isDoubled(i) ? i + 2 : i + 1;
        yield isFreeBefore(i) && behind < sentence.end() && !isBlank(behind);
      }
      case '‘', '\'' -> opensSingle(i, sentence);
      default -> false;
    };
  }

  /** A single mark opens only when one that can close it stands in the same sentence. */
  private boolean opensSingle(int i, Span sentence) {
    if (!isFreeBefore(i) || i + 1 >= sentence.end() || !Character.isLetter(text.charAt(i + 1))) {
      return false;
    }
    for (int j = i + 2; j < sentence.end(); j++) {
      if (isClosingSingle(j, sentence)) {
        return true;
      }
    }
    return false;
  }

  private boolean closes(char c, int i, Span sentence) {
    if (closer == '’') {
      return isClosingSingle(i, sentence);
    }
    if (closer == '"') {
      return c == '"' && (i > sentence.start() || open < i - width) && !(reopensHere(i, sentence));
    }
    boolean low = text.charAt(open) == '„' && c == '“';
    return c == closer || low || c == '"' && !isFreeBefore(i);
  }

  private boolean reopensHere(int i, Span sentence) {
    return i == sentence.start() && i + width < sentence.end() && !isBlank(i + width);
  }

  /** An apostrophe after a plural is taken for one, where another mark can close the words. */
  private boolean isClosingSingle(int i, Span sentence) {
    char c = text.charAt(i);
    if (c != '’' && c != '\'' || i == sentence.start() || isBlank(i - 1)) {
      return false;
    }
    boolean wordGoesOn = i + 1 < sentence.end() && Character.isLetterOrDigit(text.charAt(i + 1));
    boolean plural =
        text.charAt(i - 1) == 's'
            && i + 2 < sentence.end()
            && text.charAt(i + 1) == ' '
            && Character.isLowerCase(text.charAt(i + 2))
            && text.substring(i + 1, sentence.end()).matches("(?s).*[\\p{L},.!?][’'](?!\\p{L}).*");
    return !wordGoesOn && !plural;
  }

  private boolean isFreeBefore(int i) {
    return i == 0 || isBlank(i - 1) || "([{—–-/“‘\"".indexOf(text.charAt(i - 1)) >= 0;
  }

  private boolean isBlank(int i) {
    return Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i));
  }

  private static boolean isSingle(char c) {
    return c == '‘' || c == '\'';
  }

  private static char closerOf(char opener) {
    return switch (opener) {
      case '“', '„' -> '”';
      case '«' -> '»';
      case '‘', '\'' -> '’';
      default -> opener;
    };
  }
}
