package org.crosscheck.ingestion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.crosscheck.model.Require.that;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.ingestion.copies.Copies;
import org.crosscheck.ingestion.copies.Syndication;
import org.crosscheck.ingestion.date.GivenDate;
import org.crosscheck.ingestion.date.WrittenDate;
import org.crosscheck.ingestion.file.FileBytes;
import org.crosscheck.ingestion.file.InputFile;
import org.crosscheck.ingestion.file.InputFiles;
import org.crosscheck.ingestion.file.Listing;
import org.crosscheck.ingestion.file.StandardInput;
import org.crosscheck.ingestion.problem.Problem;
import org.crosscheck.ingestion.reader.ArticleKinds;
import org.crosscheck.ingestion.region.RegionFinder;
import org.crosscheck.ingestion.sources.SourceList;
import org.crosscheck.ingestion.sources.SourceTable;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Certainty;
import org.crosscheck.model.article.Outlet;
import org.crosscheck.model.article.Publication;

/**
 * Reads every kind of input and makes articles of it. A bad input becomes one line for the user and
 * never stops the others. Safe to use from many threads.
 */
public final class Ingestion {
  private static final Path STANDARD_INPUT = Path.of("-");

  private final ArticleAssembly assembly = new ArticleAssembly(new RegionFinder());

  /**
   * Reads files and folders of them, sub-folders too.
   *
   * @param inputs as the user named them
   * @param sources a CSV table {@code file,outlet,published} that wins over what the files say
   */
  public IngestionResult read(List<Path> inputs, Optional<Path> sources) {
    return read(inputs, sources, Optional.empty());
  }

  /**
   * As {@link #read(List, Optional)}, where {@code -} among the inputs stands for {@code
   * standardInput}.
   *
   * @throws IOException when standard input cannot be read
   */
  public IngestionResult read(List<Path> inputs, Optional<Path> sources, InputStream standardInput)
      throws IOException {
    if (!inputs.contains(STANDARD_INPUT)) {
      return read(inputs, sources);
    }
    try (StandardInput spooled = StandardInput.of(standardInput)) {
      return read(inputs, sources, Optional.of(spooled.file()));
    }
  }

  private IngestionResult read(
      List<Path> inputs, Optional<Path> sources, Optional<Path> standardInput) {
    List<Problem> ofList = new ArrayList<>();
    SourceList list =
        sources.map(path -> SourceTable.read(path, ofList::add)).orElse(SourceList.none());
    Listing listing = InputFiles.list(inputs, new ArticleKinds(), standardInput);
    List<Problem> problems = new ArrayList<>(listing.problems());
    List<Article> articles = new ArrayList<>();
    Copies copies = new Copies();
    FileReading reading = new FileReading(assembly, list, problems::add);
    for (InputFile file : listing.files()) {
      reading.read(
          file,
          article -> {
            if (copies.isNew(article, problems::add)) {
              articles.add(article);
            }
          });
    }
    ImmutableList<Article> settled = Syndication.settle(articles, problems::add);
    ofList.addAll(
        list.unused(Stream.concat(listing.files().stream(), reading.inner().stream()).toList()));
    return new IngestionResult(
        settled, ImmutableList.<Problem>builder().addAll(ofList).addAll(problems).build());
  }

  /**
   * Makes an article of the fields of a JSON line.
   *
   * @throws IllegalArgumentException when {@code published} is no date; the message says what it
   *     should be
   */
  public Article article(ArticleFields fields, TextKind kind) {
    Optional<Publication> published = fields.published().map(value -> date(value, fields.text()));
    Outlet outlet =
        fields
            .outlet()
            .filter(name -> !name.isBlank())
            .map(Outlet::given)
            .orElseGet(() -> Outlet.guessed(fields.id()));
    Article bare =
        new Article(
            fields.id(),
            outlet,
            fields.title().filter(title -> !title.isBlank()),
            Optional.empty(),
            published,
            fields.url(),
            fields.language(),
            fields.id(),
            FileBytes.sha256(fields.text().getBytes(UTF_8)),
            fields.text(),
            ImmutableList.of());
    return kind == TextKind.ALL_BODY ? bare : assembly.furnished(bare);
  }

  private static Publication date(String value, String text) {
    Optional<WrittenDate> date = GivenDate.read(value, text);
    that(
        date.isPresent(),
        "published must be a date such as 2025-02-20 or 2025-02-20T17:53:00+01:00",
        value);
    return date.get().as(Certainty.GIVEN);
  }
}
