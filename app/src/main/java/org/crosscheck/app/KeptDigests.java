package org.crosscheck.app;

import java.util.Optional;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.reporting.json.DigestLines;

/**
 * Digests in a checkpoint. An article's key holds all of it, so that one that was changed since, or
 * that is read in another way, is extracted again.
 */
final class KeptDigests {
  private final Checkpoint checkpoint;
  private final DigestLines lines = new DigestLines();

  KeptDigests(Checkpoint checkpoint) {
    this.checkpoint = checkpoint;
  }

  /**
   * The digest of {@code article}: the one that was kept, or else a new one, which is then kept.
   */
  ArticleDigest of(Article article) {
    if (!checkpoint.isKept()) {
      return Extractions.ofThisThread().digest(article);
    }
    String key = lines.key(article);
    Optional<ArticleDigest> earlier = checkpoint.find(key).flatMap(line -> read(article, line));
    if (earlier.isPresent()) {
      return earlier.get();
    }
    ArticleDigest digest = Extractions.ofThisThread().digest(article);
    checkpoint.keep(key, lines.write(digest));
    return digest;
  }

  /** A line that cannot be read costs no more than an extraction. */
  private Optional<ArticleDigest> read(Article article, String line) {
    try {
      return Optional.of(lines.read(article, line));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
