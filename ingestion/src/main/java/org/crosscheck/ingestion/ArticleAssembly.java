package org.crosscheck.ingestion;

import java.util.Optional;
import java.util.function.Consumer;
import org.crosscheck.ingestion.date.GivenDate;
import org.crosscheck.ingestion.date.WrittenDate;
import org.crosscheck.ingestion.file.InputFile;
import org.crosscheck.ingestion.problem.Problem;
import org.crosscheck.ingestion.published.PublicationFinder;
import org.crosscheck.ingestion.reader.Field;
import org.crosscheck.ingestion.reader.Received;
import org.crosscheck.ingestion.reader.Stated;
import org.crosscheck.ingestion.region.Furnished;
import org.crosscheck.ingestion.region.RegionFinder;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Certainty;
import org.crosscheck.model.article.Outlet;
import org.crosscheck.model.article.Publication;

/** Puts an article together from what was stated of it and what its text shows. */
final class ArticleAssembly {
  private final RegionFinder regions;

  ArticleAssembly(RegionFinder regions) {
    this.regions = regions;
  }

  Article article(InputFile file, String sha256, Received received, Consumer<Problem> problems) {
    Stated stated = received.stated();
    Article bare =
        new Article(
            file.id() + behind(received),
            outlet(file, stated),
            stated.get(Field.TITLE),
            stated.get(Field.BYLINE),
            published(file, received, problems),
            modified(received),
            stated.get(Field.URL),
            stated.get(Field.LANGUAGE),
            shown(file, received),
            sha256,
            received.text(),
            received.marks(),
            Optional.empty());
    Article article = furnished(bare);
    if (article.published().isEmpty()) {
      problems.accept(undated(article.path()));
    }
    return article;
  }

  /** How messages name an article: its file and, where that holds many, its key. */
  static String shown(InputFile file, Received received) {
    return file.shown() + behind(received);
  }

  private static String behind(Received received) {
    return received.key().map(key -> "#" + key).orElse("");
  }

  private static Outlet outlet(InputFile file, Stated stated) {
    boolean guessed = stated.certainty(Field.OUTLET) == Certainty.GUESSED;
    return stated
        .get(Field.OUTLET)
        .map(name -> new Outlet(name, guessed))
        .orElseGet(() -> guessed(file));
  }

  /**
   * {@code bare} with its regions besides those that it has, and with the title, byline and date
   * that its text shows.
   */
  Article furnished(Article bare) {
    Furnished found = regions.find(bare.title(), bare.text());
    Article article =
        new Article(
            bare.id(),
            bare.outlet(),
            found.title(),
            bare.byline().or(found::byline),
            bare.published(),
            bare.modified(),
            bare.url(),
            bare.language(),
            bare.path(),
            bare.sha256(),
            bare.text(),
            Marks.over(found.regions(), bare.regions()),
            bare.origin());
    return bare.published().isPresent() ? article : dated(article);
  }

  private static Article dated(Article article) {
    return new Article(
        article.id(),
        article.outlet(),
        article.title(),
        article.byline(),
        PublicationFinder.find(article),
        article.modified(),
        article.url(),
        article.language(),
        article.path(),
        article.sha256(),
        article.text(),
        article.regions(),
        article.origin());
  }

  private static Outlet guessed(InputFile file) {
    return Outlet.guessed(file.stem().isBlank() ? file.name() : file.stem());
  }

  private static Optional<Publication> published(
      InputFile file, Received received, Consumer<Problem> problems) {
    Optional<String> value = received.stated().get(Field.PUBLISHED);
    Optional<WrittenDate> date = value.flatMap(words -> GivenDate.read(words, received.text()));
    if (value.isPresent() && date.isEmpty()) {
      problems.accept(noDate(file, value.get()));
    }
    if (date.isPresent() && date.get().ambiguous()) {
      problems.accept(twoReadings(file, value.orElseThrow(), date.get()));
    }
    Certainty certainty = received.stated().certainty(Field.PUBLISHED);
    return date.map(written -> written.as(certainty));
  }

  /** A page's word on its last change is a nicety: what cannot be read is passed over. */
  private static Optional<Publication> modified(Received received) {
    Certainty certainty = received.stated().certainty(Field.MODIFIED);
    return received
        .stated()
        .get(Field.MODIFIED)
        .flatMap(words -> GivenDate.read(words, received.text()))
        .map(written -> written.as(certainty));
  }

  private static Problem noDate(InputFile file, String value) {
    return Problem.noted(
        file.shown(),
        "its date '" + value + "' cannot be read",
        "dates are written as 2025-02-20 or 2025-02-20T17:53:00+01:00",
        "it was ignored; correct it");
  }

  private static Problem twoReadings(InputFile file, String value, WrittenDate date) {
    return Problem.noted(
        file.shown(),
        "its date '" + value + "' has two readings",
        "dates are written as 2025-02-20",
        "it was taken as " + date.date());
  }

  private static Problem undated(String shown) {
    return Problem.noted(
        shown,
        "it has no date of publication",
        "weekdays and \"yesterday\" are resolved against it",
        "add a line 'Published: 2025-02-20' at its top or a list with --sources");
  }
}
