package org.crosscheck.comparison.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
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

  static Spelling of(Article article, NameMention mention) {
    ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
    for (String word : Splitter.on(WORD_BREAK).omitEmptyStrings().split(written(mention))) {
      Folding.words(word).forEach(folded -> words.put(SpellingKey.of(folded), plain(word)));
    }
    return new Spelling(article, mention, words.buildKeepingLast());
  }

  /** As written but for case and the shape of apostrophes: Jörn is not Jorn. */
  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replace('ʼ', '\'');
  }

  /** The keys of the fullest form, which tell the person. */
  ImmutableList<String> person() {
    return SpellingKey.ofName(POSSESSIVE.matcher(mention.canonical()).replaceAll(""));
  }

  private static String written(NameMention mention) {
    return POSSESSIVE.matcher(mention.evidence().words().strip()).replaceAll("");
  }
}
