package org.crosscheck.extraction.name;

import static org.crosscheck.model.Require.that;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import org.crosscheck.extraction.annotation.Sentence;

/**
 * A sentence as the name finder sees it.
 *
 * @param sentence where it stands
 * @param words in order, marks among them
 * @param lowers the words in lower case, which every feature looks at
 * @param runs for each word the stretch of capitalised words that it stands in; an empty run for a
 *     word that can be no part of a name
 */
record NameSentence(
    Sentence sentence,
    ImmutableList<Word> words,
    ImmutableList<String> lowers,
    ImmutableList<CapitalRun> runs) {
  private static final int LONGEST_LINK = 4;
  private static final ImmutableSet<String> LINKS =
      ImmutableSet.of(
          "of", "for", "the", "de", "von", "van", "der", "den", "bin", "ibn", "al", "el", "la",
          "le", "du", "da", "di", "dos", "ter", "ul", "y");

  NameSentence {
    that(words.size() == lowers.size(), "every word needs its lower case", lowers.size());
    that(words.size() == runs.size(), "every word needs a run", runs.size());
  }

  static NameSentence of(Sentence sentence, WordSplitter splitter, WordClasses classes) {
    String text = sentence.article().textOf(sentence.part());
    ImmutableList<Word> words = ImmutableList.copyOf(splitter.split(text, sentence.span()));
    ImmutableList.Builder<String> lowers = ImmutableList.builderWithExpectedSize(words.size());
    ImmutableList.Builder<CapitalRun> runs = ImmutableList.builderWithExpectedSize(words.size());
    for (int i = 0; i < words.size(); i++) {
      lowers.add(words.get(i).text().toLowerCase(Locale.ROOT));
      runs.add(runAt(words, i, classes));
    }
    return new NameSentence(sentence, words, lowers.build(), runs.build());
  }

  private static CapitalRun runAt(List<Word> words, int i, WordClasses classes) {
    if (mayBeNamed(words, i)) {
      return run(words, i);
    }
    boolean small = classes.isNameInSmallLetters(words.get(i).text());
    return small ? new CapitalRun(i, i + 1) : CapitalRun.NONE;
  }

  /** A word with a capital; beside one, a number, a short word, a particle, a possessive ending. */
  private static boolean mayBeNamed(List<Word> words, int i) {
    Word word = words.get(i);
    if (word.isContractedPronoun()) {
      return false;
    }
    if (word.hasCapital()) {
      return true;
    }
    boolean left = hasCapital(words, i - 1) || hasCapital(words, i - 2);
    boolean right = hasCapital(words, i + 1) || hasCapital(words, i + 2);
    if (left && word.isPossessive() || right && LINKS.contains(word.text())) {
      return true;
    }
    return Character.isDigit(word.text().charAt(0))
        ? left || right
        : left && right && word.text().length() <= LONGEST_LINK;
  }

  private static boolean hasCapital(List<Word> words, int i) {
    return i >= 0 && i < words.size() && words.get(i).hasCapital();
  }

  private static CapitalRun run(List<Word> words, int i) {
    int first = i;
    int end = i + 1;
    while (isNamed(words, first - 1) || isLinked(words, first - 1) && isNamed(words, first - 2)) {
      first -= isNamed(words, first - 1) ? 1 : 2;
    }
    while (isNamed(words, end) || isLinked(words, end) && isNamed(words, end + 1)) {
      end += isNamed(words, end) ? 1 : 2;
    }
    return new CapitalRun(first, end);
  }

  private static boolean isNamed(List<Word> words, int i) {
    return hasCapital(words, i) || i >= 0 && i < words.size() && words.get(i).text().equals("&");
  }

  private static boolean isLinked(List<Word> words, int i) {
    return i >= 0 && i < words.size() && LINKS.contains(words.get(i).text());
  }

  boolean mayBeNamed(int i) {
    return !runs.get(i).isEmpty();
  }

  /** The word, or a mark for the sentence's beginning or end. */
  String word(int i) {
    return i < 0 ? "^" : i >= words.size() ? "$" : words.get(i).text();
  }

  String lower(int i) {
    return i < 0 || i >= words.size() ? word(i) : lowers.get(i);
  }

  int size() {
    return words.size();
  }

  /** A headline or a shout: two words of three in capitals throughout. */
  boolean isShouted() {
    long letters = words.stream().filter(word -> Character.isLetter(word.text().charAt(0))).count();
    long shouted =
        words.stream()
            .map(Word::text)
            .filter(word -> Character.isLetter(word.charAt(0)))
            .filter(word -> word.equals(word.toUpperCase(Locale.ROOT)))
            .count();
    return shouted > 3 && 3 * shouted > 2 * letters;
  }
}
