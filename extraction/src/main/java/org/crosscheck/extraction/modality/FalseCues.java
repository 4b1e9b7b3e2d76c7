package org.crosscheck.extraction.modality;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.annotation.Token;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Span;

/**
 * Words of one sentence that are spelled as a cue and say nothing of what is told: months, names,
 * short forms.
 */
final class FalseCues {
  private static final ImmutableSet<String> BEFORE_MONTHS =
      ImmutableSet.of(
          "in", "on", "of", "since", "until", "till", "by", "from", "to", "through", "before",
          "after", "during", "last", "next", "this", "early", "mid", "late", "every");

  private final Sentence sentence;
  private final List<Token> tokens;
  private final List<Span> names;

  FalseCues(Sentence sentence, List<Span> names) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.names = names;
  }

  /** True where the token is one of them. */
  boolean isAt(int i) {
    return isMonth(i) || isNumberSign(i) || isNamed(i);
  }

  /** "The Planned Giving Trust gave 12 million": a body's name and no plan. */
  private boolean isNamed(int i) {
    Token word = tokens.get(i);
    if (!Character.isUpperCase(word.text().charAt(0))) {
      return false;
    }
    for (Span name : names) {
      if (name.contains(word.span()) && name.length() > word.span().length()) {
        return true;
      }
    }
    return false;
  }

  /**
   * "in May", "May 5", "Theresa May": the month or the name, not the modal verb, which has a
   * capital only where a sentence opens or a headline gives one to each word.
   */
  private boolean isMonth(int i) {
    if (!tokens.get(i).text().equals("May")) {
      return false;
    }
    if (sentence.part() == Part.BODY && i > 0 && isWord(i - 1)) {
      return true;
    }
    String before = i > 0 ? tokens.get(i - 1).lower() : "";
    String after = i + 1 < tokens.size() ? tokens.get(i + 1).lower() : "";
    boolean dated =
        BEFORE_MONTHS.contains(before)
            || before.chars().anyMatch(Character::isDigit)
            || after.chars().anyMatch(Character::isDigit);
    return dated || after.isEmpty() || !Character.isLetterOrDigit(after.charAt(0));
  }

  private boolean isWord(int i) {
    return Character.isLetterOrDigit(tokens.get(i).text().charAt(0));
  }

  /** "Bus No 42": short for "number", and no negator as in "No 5-year-old". */
  private boolean isNumberSign(int i) {
    boolean number =
        tokens.get(i).text().equals("No")
            && i + 1 < tokens.size()
            && tokens.get(i + 1).text().chars().allMatch(Character::isDigit);
    boolean glued =
        i + 2 < tokens.size() && tokens.get(i + 2).start() == tokens.get(i + 1).span().end();
    return number && !(glued && tokens.get(i + 2).text().startsWith("-"));
  }
}
