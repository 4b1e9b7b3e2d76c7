package org.crosscheck.extraction.quotation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Span;

/**
 * Finds what stands between quotation marks: curly, straight, single and guillemets. A quotation
 * that is opened again at the head of the next paragraph goes on; one that is not closed ends with
 * its paragraph.
 */
final class QuotationMarks {
  private static final int NONE = -1;

  private final String text;
  private final ImmutableList.Builder<Quoted> found = ImmutableList.builder();
  private int open = NONE;
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
    return text.charAt(start) == text.charAt(open);
  }

  private void endParagraph(int end) {
    if (open != NONE && !isSingle(text.charAt(open)) && end - open > 2) {
      found.add(new Quoted(new Span(open, end), new Span(open + 1, end)));
    }
    open = NONE;
  }

  private void scan(Span sentence) {
    for (int i = sentence.start(); i < sentence.end(); i++) {
      char c = text.charAt(i);
      if (open != NONE) {
        if (closes(c, i, sentence)) {
          found.add(new Quoted(new Span(open, i + 1), new Span(open + 1, i)));
          open = NONE;
        }
      } else if (opens(c, i, sentence)) {
        open = i;
        closer = closerOf(c);
      }
    }
  }

  private boolean opens(char c, int i, Span sentence) {
    return switch (c) {
      case '“', '«', '„' -> true;
      case '"' -> isFreeBefore(i) && i + 1 < sentence.end() && !isBlank(i + 1);
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
      return c == '"' && (i > sentence.start() || open < i - 1) && !(reopensHere(i, sentence));
    }
    boolean low = text.charAt(open) == '„' && c == '“';
    return c == closer || low || c == '"' && !isFreeBefore(i);
  }

  private boolean reopensHere(int i, Span sentence) {
    return i == sentence.start() && i + 1 < sentence.end() && !isBlank(i + 1);
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
