package org.crosscheck.extraction;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Certainty;
import org.crosscheck.model.article.Outlet;
import org.crosscheck.model.article.Publication;

/** Articles for tests: a text, and where it matters its day of publication. */
public final class Articles {
  private static final String NO_HASH = "0".repeat(64);

  private Articles() {}

  /** An article of Thursday, 20 February 2025 without a title. */
  public static Article of(String text) {
    return of(text, LocalDate.of(2025, 2, 20));
  }

  public static Article of(String text, LocalDate published) {
    return make(Optional.empty(), text, Optional.of(published));
  }

  public static Article titled(String title, String text) {
    return make(Optional.of(title), text, Optional.of(LocalDate.of(2025, 2, 20)));
  }

  public static Article undated(String text) {
    return make(Optional.empty(), text, Optional.empty());
  }

  /** Published at a minute that is known. */
  public static Article of(String text, OffsetDateTime published) {
    return published(
        Optional.empty(), text, Optional.of(Publication.at(published, Certainty.GIVEN)));
  }

  private static Article make(Optional<String> title, String text, Optional<LocalDate> published) {
    return published(title, text, published.map(day -> Publication.on(day, Certainty.GIVEN)));
  }

  private static Article published(
      Optional<String> title, String text, Optional<Publication> published) {
    return new Article(
        "a",
        Outlet.given("The Daily Test"),
        title,
        Optional.empty(),
        published,
        Optional.empty(),
        Optional.empty(),
        "a.txt",
        NO_HASH,
        text,
        ImmutableList.of());
  }
}
