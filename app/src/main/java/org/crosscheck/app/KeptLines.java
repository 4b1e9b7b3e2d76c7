package org.crosscheck.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.util.Optional;
import org.crosscheck.model.article.Article;
import org.crosscheck.reporting.json.DigestLines;

/** Lines of output in a checkpoint, each by all of what it was made of. */
record KeptLines(Checkpoint checkpoint) {
  /** What makes a line of output. */
  interface Making<E extends Exception> {
    String line() throws E;
  }

  /** The line that was kept for a line of input, or else a new one, which is then kept. */
  <E extends Exception> String of(String input, Making<E> making) throws E {
    return checkpoint.isKept()
        ? kept(Hashing.sha256().hashString(input, UTF_8).toString(), making)
        : making.line();
  }

  /** As {@link #of(String, Making)}, of an article. */
  <E extends Exception> String of(Article article, Making<E> making) throws E {
    return checkpoint.isKept() ? kept(new DigestLines().key(article), making) : making.line();
  }

  private <E extends Exception> String kept(String key, Making<E> making) throws E {
    Optional<String> earlier = checkpoint.find(key);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    String line = making.line();
    checkpoint.keep(key, line);
    return line;
  }
}
