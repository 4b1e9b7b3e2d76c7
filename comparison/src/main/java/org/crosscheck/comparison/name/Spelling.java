package org.crosscheck.comparison.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.crosscheck.comparison.memo.Memo;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.NameMention;

/**
 * How one mention spells a name.
 *
 * @param words the words as written, in lower case, by their spelling keys
 */
public record Spelling(Article article, NameMention mention, ImmutableMap<String, String> words) {
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’ʼ]+");

  /** Names are few and stand in many articles. */
  private static final int NAMES = 16_384;

  private static final Memo<String, String> WRITTEN =
      Memo.byEquality(NAMES, words -> POSSESSIVE.matcher(words.strip()).replaceAll(""));
  private static final Memo<String, ImmutableMap<String, String>> WORDS =
      Memo.byEquality(NAMES, Spelling::words);
  private static final Memo<String, ImmutableList<String>> KEYS =
      Memo.byEquality(NAMES, SpellingKey::ofName);
  private static final Memo<String, ImmutableList<String>> PERSONS =
      Memo.byEquality(NAMES, Spelling::person);

  static Spelling of(Article article, NameMention mention) {
    return new Spelling(article, mention, WORDS.of(written(mention)));
  }

  private static ImmutableMap<String, String> words(String written) {
    ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
    for (String word : Splitter.on(WORD_BREAK).omitEmptyStrings().split(written)) {
      Folding.words(word).forEach(folded -> words.put(SpellingKey.of(folded), plain(word)));
    }
    return words.buildKeepingLast();
  }

  /** As written but for case and the shape of apostrophes: Jörn is not Jorn. */
  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replace('ʼ', '\'');
  }

  /** The keys of the fullest form without middle initials, which tell the person. */
  public ImmutableList<String> person() {
    return PERSONS.of(mention.canonical());
  }

  private static ImmutableList<String> person(String canonical) {
    return withoutInitials(SpellingKey.ofName(POSSESSIVE.matcher(canonical).replaceAll("")));
  }

  /**
   * The keys of the words in the order in which they are written, middle initials among them; empty
   * where the mention is not the whole name.
   */
  ImmutableList<String> arrangement() {
    ImmutableList<String> keys = KEYS.of(written(mention));
    boolean whole =
        keys.size() > 1
            && ImmutableMultiset.copyOf(withoutInitials(keys))
                .equals(ImmutableMultiset.copyOf(person()));
    return whole ? keys : ImmutableList.of();
  }

  private static ImmutableList<String> withoutInitials(ImmutableList<String> keys) {
    return IntStream.range(0, keys.size())
        .filter(i -> i == 0 || i == keys.size() - 1 || keys.get(i).length() > 1)
        .mapToObj(keys::get)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * True where one word is spelled otherwise, or where another article gives the same words in
   * another order, or with an initial more or less.
   */
  public boolean isUnlike(Spelling other) {
    return differsInAWord(other)
        || !article.id().equals(other.article.id())
            && !arrangement().isEmpty()
            && !other.arrangement().isEmpty()
            && !arrangement().equals(other.arrangement())
            && (arrangement().size() == person().size()
                || other.arrangement().size() == person().size()
                || initials().equals(other.initials()));
  }

  /** The middle initials of a whole name: those of two people differ. */
  ImmutableList<String> initials() {
    ImmutableList<String> keys = arrangement();
    return IntStream.range(1, Math.max(1, keys.size() - 1))
        .mapToObj(keys::get)
        .filter(key -> key.length() == 1)
        .collect(ImmutableList.toImmutableList());
  }

  private boolean differsInAWord(Spelling other) {
    return words.entrySet().stream()
        .anyMatch(
            word ->
                other.words.containsKey(word.getKey())
                    && !other.words.get(word.getKey()).equals(word.getValue()));
  }

  private static String written(NameMention mention) {
    return WRITTEN.of(mention.evidence().words());
  }
}
