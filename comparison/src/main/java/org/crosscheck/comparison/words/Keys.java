package org.crosscheck.comparison.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.comparison.memo.Memo;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Evidence;

/**
 * Names for articles, claims and what is made of them that survive new runs and new articles: made
 * of what was printed, not of file names or places in a list.
 */
public final class Keys {
  private static final int HEX_DIGITS = 16;

  /** Each claim's key begins with its article's. */
  private static final Memo<Article, String> OF_TEXTS =
      Memo.byIdentity(1024, article -> hash(article.text()));

  private Keys() {}

  /** The article's URL, or else its text's hash. */
  public static String of(Article article) {
    return article.url().orElseGet(() -> OF_TEXTS.of(article));
  }

  /**
   * Article, part, folded sentence, the how-manieth such sentence it is and where in it the claim
   * stands.
   */
  public static String of(Claim claim, Article article) {
    Evidence evidence = claim.evidence();
    String occurrence = occurrence(evidence, article) + ":" + evidence.spanInSentence().start();
    return String.join(
        "\u001f",
        of(article),
        evidence.part().name(),
        Folding.fold(evidence.sentenceText()),
        occurrence);
  }

  /** The first 16 hexadecimal digits of the SHA-256 of {@code parts}. */
  public static String hash(String... parts) {
    String joined = Stream.of(parts).collect(Collectors.joining("\u001e"));
    return Hashing.sha256().hashString(joined, UTF_8).toString().substring(0, HEX_DIGITS);
  }

  private static int occurrence(Evidence evidence, Article article) {
    String text = article.textOf(evidence.part());
    int count = 0;
    int at = text.indexOf(evidence.sentenceText());
    while (at >= 0 && at < evidence.sentence().start()) {
      count++;
      at = text.indexOf(evidence.sentenceText(), at + 1);
    }
    return count;
  }
}
