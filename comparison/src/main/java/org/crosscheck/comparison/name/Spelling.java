package org.crosscheck.comparison.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.regex.Pattern;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.NameMention;

/**
 * How one mention spells a name.
 *
 * @param words the folded words as written, by their spelling keys
 */
public record Spelling(Article article, NameMention mention, ImmutableMap<String, String> words) {
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

  static Spelling of(Article article, NameMention mention) {
    ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
    for (String word : Folding.words(written(mention))) {
      words.put(SpellingKey.of(word), word);
    }
    return new Spelling(article, mention, words.buildKeepingLast());
  }

  /** The keys of the fullest form, which tell the person. */
  ImmutableList<String> person() {
    return SpellingKey.ofName(POSSESSIVE.matcher(mention.canonical()).replaceAll(""));
  }

  private static String written(NameMention mention) {
    return POSSESSIVE.matcher(mention.evidence().words().strip()).replaceAll("");
  }
}
