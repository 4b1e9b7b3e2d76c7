package org.crosscheck.evaluation.reading;

import static org.crosscheck.model.Require.that;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.crosscheck.extraction.Extraction;
import org.crosscheck.model.claim.ArticleDigest;

/**
 * Has texts read by Crosscheck on several threads, one {@link Extraction} each. The order of what
 * comes back is the order of what was given, whatever the number of threads.
 */
public final class Readers implements AutoCloseable {
  private static final Pattern ISO =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2})?)?");
  private static final int DAY = "2025-02-20".length();

  private final ExecutorService threads;
  private final ThreadLocal<Extraction> extraction = ThreadLocal.withInitial(Extraction::english);
  private final ClaimLines lines = new ClaimLines();

  private final Optional<Path> keep;

  /**
   * @param threads how many texts are read at once
   * @param keep a folder to write the claims of each set to; absent to keep none
   */
  public Readers(int threads, Optional<Path> keep) {
    this.keep = keep;
    that(threads > 0, "threads must be > 0", threads);
    this.threads =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "reader");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * The claims of every row, bare mentions too, by the row's id, as {@code crosscheck extract
   * --jsonl --all} writes them.
   *
   * @param set the name of the set
   * @param published the key that holds the publication date in these rows
   */
  public ImmutableListMultimap<String, JsonNode> claims(
      String set, List<JsonNode> rows, String published) throws IOException {
    ImmutableListMultimap.Builder<String, JsonNode> claims = ImmutableListMultimap.builder();
    List<List<JsonNode>> read =
        each(rows, (row, extraction) -> lines.read(articleLine(row, published), extraction));
    for (int i = 0; i < rows.size(); i++) {
      claims.putAll(rows.get(i).path("id").asText(), read.get(i));
    }
    if (keep.isPresent()) {
      ClaimLines.write(keep.get().resolve(set.replace('/', '-') + ".claims.jsonl"), rows, read);
    }
    return claims.build();
  }

  /** What comparison needs of every row. */
  public List<ArticleDigest> digests(List<JsonNode> rows, String published) throws IOException {
    return each(rows, (row, extraction) -> lines.digest(articleLine(row, published), extraction));
  }

  /** Applies {@code work} to every item, with the thread's own extraction. */
  public <T, R> List<R> each(List<T> items, Reading<T, R> work) throws IOException {
    List<Future<R>> running = new ArrayList<>(items.size());
    for (T item : items) {
      running.add(threads.submit(() -> work.read(item, extraction.get())));
    }
    List<R> results = new ArrayList<>(items.size());
    for (Future<R> result : running) {
      try {
        results.add(result.get());
      } catch (ExecutionException e) {
        throw new IOException("reading failed: " + e.getCause(), e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
    }
    return results;
  }

  /** The line that {@code crosscheck extract --jsonl} takes, out of a gold row. */
  static ObjectNode articleLine(JsonNode row, String published) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.set("id", row.path("id"));
    line.set("text", row.path("text"));
    for (String key : List.of("title", "outlet")) {
      GoldFile.text(row, key).ifPresent(value -> line.put(key, value));
    }
    // Some sets give a time without its offset, some a date in words, which no line form takes.
    GoldFile.text(row, published)
        .filter(date -> ISO.matcher(date).matches())
        .ifPresent(date -> line.put("published", date.length() == DAY ? date : date + "Z"));
    return line;
  }

  /**
   * The articles that could not be read so far, each with the error; they count as without claims.
   */
  public ImmutableList<String> failures() {
    return lines.failures();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  /** What a thread does with one item and its own extraction. */
  @FunctionalInterface
  public interface Reading<T, R> {
    R read(T item, Extraction extraction);
  }
}
