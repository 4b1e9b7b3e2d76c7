package org.crosscheck.ingestion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.crosscheck.model.Require.that;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.ingestion.date.GivenDate;
import org.crosscheck.ingestion.date.WrittenDate;
import org.crosscheck.ingestion.file.FileBytes;
import org.crosscheck.ingestion.file.InputFile;
import org.crosscheck.ingestion.file.InputFiles;
import org.crosscheck.ingestion.file.Listing;
import org.crosscheck.ingestion.problem.Problem;
import org.crosscheck.ingestion.problem.Unreadable;
import org.crosscheck.ingestion.reader.Readers;
import org.crosscheck.ingestion.reader.Reading;
import org.crosscheck.ingestion.reader.Received;
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
  private final ArticleAssembly assembly = new ArticleAssembly(new RegionFinder());

  /**
   * Reads files and folders of them, sub-folders too.
   *
   * @param inputs as the user named them
   * @param sources a CSV table {@code file,outlet,published} that wins over what the files say
   */
  public IngestionResult read(List<Path> inputs, Optional<Path> sources) {
    List<Problem> problems = new ArrayList<>();
    SourceList list =
        sources.map(path -> SourceTable.read(path, problems::add)).orElse(SourceList.none());
    Listing listing = InputFiles.list(inputs, Readers.extensions());
    problems.addAll(list.unused(listing.files()));
    problems.addAll(listing.problems());
    List<Article> articles = new ArrayList<>();
    Copies copies = new Copies();
    for (InputFile file : listing.files()) {
      for (Article article : articles(file, list, problems)) {
        if (copies.isNew(article, problems::add)) {
          articles.add(article);
        }
      }
    }
    return new IngestionResult(ImmutableList.copyOf(articles), ImmutableList.copyOf(problems));
  }

  private ImmutableList<Article> articles(InputFile file, SourceList list, List<Problem> problems) {
    try {
      byte[] bytes = FileBytes.of(file);
      String sha256 = FileBytes.sha256(bytes);
      Reading reading = Readers.forExtension(file.extension()).read(file, bytes);
      problems.addAll(reading.problems());
      ImmutableList.Builder<Article> articles = ImmutableList.builder();
      for (Received received : reading.articles()) {
        Received known =
            new Received(received.stated().overriddenBy(list.of(file)), received.text());
        articles.add(assembly.article(file, sha256, known, problems::add));
      }
      return articles.build();
    } catch (Unreadable e) {
      problems.add(e.problem());
      return ImmutableList.of();
    }
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
