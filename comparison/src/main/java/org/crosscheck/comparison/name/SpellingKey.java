package org.crosscheck.comparison.name;

import com.google.common.collect.ImmutableList;
import org.crosscheck.comparison.memo.Memo;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.WordList;

/**
 * One key for the spellings of one name that differ only as romanisations differ: Zelensky,
 * Zelenskyy, Zelenskiy; Volodimir, Volodymyr; Mirela, Mirella. Names of two people (Maria, Mario;
 * Vitali, Vladimir) keep different keys, which edit distance would not promise.
 */
public final class SpellingKey {
  private static final int KEPT = 16_384;

  private static final ImmutableList<ImmutableList<String>> RULES =
      WordList.rows("transliteration.tsv");

  /** Names are few and stand in many articles. */
  private static final Memo<String, String> KNOWN = Memo.byEquality(KEPT, SpellingKey::read);

  private SpellingKey() {}

  /** The key of one folded word. */
  static String of(String word) {
    return KNOWN.of(word);
  }

  private static String read(String word) {
    String key = word;
    for (ImmutableList<String> rule : RULES) {
      key = key.replace(rule.get(0), rule.get(1));
    }
    return withoutRuns(key);
  }

  /** The keys of the words of a name. */
  public static ImmutableList<String> ofName(String name) {
    return Folding.words(name).stream()
        .map(SpellingKey::of)
        .collect(ImmutableList.toImmutableList());
  }

  /** "Mirella" → "mirela". */
  private static String withoutRuns(String key) {
    StringBuilder without = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      if (i == 0 || key.charAt(i) != key.charAt(i - 1)) {
        without.append(key.charAt(i));
      }
    }
    return without.toString();
  }
}
