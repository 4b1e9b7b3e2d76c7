package org.crosscheck.comparison.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Certainty;
import org.crosscheck.model.article.Outlet;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.claim.ArticleDigest;
import org.junit.jupiter.api.Test;

/** What an outlet prints in other weeks too. Term 0 stands in every article, term 1 in one. */
final class FurnitureTest {
  private static final Offset<Double> EXACT = within(1e-12);
  private static final NumberedTerms USUAL = terms(0);
  private static final NumberedTerms NEW = terms(0, 1);

  private static NumberedTerms terms(int... numbers) {
    ImmutableIntArray ones = ImmutableIntArray.copyOf(new int[numbers.length]);
    return new NumberedTerms(ImmutableIntArray.copyOf(numbers), ones);
  }

  private static ArticleDigest article(Outlet outlet, String day) {
    Optional<Publication> published =
        day.isEmpty()
            ? Optional.empty()
            : Optional.of(Publication.on(LocalDate.parse(day), Certainty.GIVEN));
    Article article =
        new Article(
            outlet.name() + day,
            outlet,
            Optional.empty(),
            Optional.empty(),
            published,
            Optional.empty(),
            Optional.of("en"),
            outlet.name() + day,
            "0".repeat(64),
            "The ferry ran aground.",
            ImmutableList.of());
    return new ArticleDigest(article, ImmutableList.of(), ImmutableMultiset.of());
  }

  private static ArticleDigest ledger(String day) {
    return article(Outlet.given("Ledger"), day);
  }

  @Test
  void weighsLessWhatOtherWeeksHaveToo() {
    Furniture furniture =
        Furniture.of(
            List.of(ledger("2026-01-01"), ledger("2026-02-01"), ledger("2026-03-01")),
            List.of(USUAL, NEW, USUAL),
            2);

    assertThat(furniture.factor(1, 0)).isCloseTo(1 - 2 / 5.0, EXACT);
    assertThat(furniture.factor(1, 1)).isEqualTo(1);
  }

  @Test
  void doesNotCountWhatIsPrintedInTheSameDays() {
    Furniture furniture =
        Furniture.of(
            List.of(ledger("2026-01-01"), ledger("2026-01-11"), ledger("2026-01-22")),
            List.of(USUAL, USUAL, USUAL),
            2);

    assertThat(furniture.factor(0, 0)).isCloseTo(1 - 1 / 4.0, EXACT);
    assertThat(furniture.factor(1, 0)).isCloseTo(1 - 1 / 4.0, EXACT);
    assertThat(furniture.factor(2, 0)).isCloseTo(1 - 2 / 5.0, EXACT);
  }

  @Test
  void isToldOfEachOutletAlone() {
    Furniture furniture =
        Furniture.of(
            List.of(
                ledger("2026-01-01"),
                article(Outlet.given("Courier"), "2026-02-01"),
                ledger("2026-03-01")),
            List.of(USUAL, USUAL, USUAL),
            2);

    assertThat(furniture.factor(0, 0)).isCloseTo(1 - 1 / 4.0, EXACT);
    assertThat(furniture.factor(1, 0)).isEqualTo(1);
  }

  @Test
  void isUnknownWithoutADayOrWhereTheOutletIsGuessed() {
    Outlet guessed = new Outlet("Ledger", true);
    Furniture furniture =
        Furniture.of(
            List.of(ledger(""), article(guessed, "2026-02-01"), ledger("2026-03-01")),
            List.of(USUAL, USUAL, USUAL),
            2);

    assertThat(furniture.factor(0, 0)).isEqualTo(1);
    assertThat(furniture.factor(1, 0)).isEqualTo(1);
    assertThat(furniture.factor(2, 0)).isEqualTo(1);
  }
}
