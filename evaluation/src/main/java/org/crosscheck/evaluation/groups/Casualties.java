package org.crosscheck.evaluation.groups;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crosscheck.evaluation.reading.GoldFile;
import org.crosscheck.evaluation.scoring.Figure;
import org.crosscheck.evaluation.scoring.Rates;
import org.crosscheck.model.claim.ArticleDigest;

/**
 * Whether the number of killed and of injured that an article gives is the gold's. The injured are
 * those whom it calls wounded, or else those who were shot and not killed. Articles without such a
 * count state none.
 */
final class Casualties {
  private static final ImmutableSet<String> KILLED = ImmutableSet.of("kill");
  private static final ImmutableSet<String> WOUNDED = ImmutableSet.of("wound");
  private static final ImmutableSet<String> SHOT = ImmutableSet.of("shoot");

  /** Where nobody died, who was shot or taken to hospital is hurt. */
  private static final ImmutableSet<String> HURT = ImmutableSet.of("wound", "shoot", "hospitalise");

  /** Where a text has such words and no count of the killed, who was shot may be dead. */
  private static final ImmutableSet<String> DEATH =
      ImmutableSet.of(
          "dead",
          "died",
          "dies",
          "death",
          "fatal",
          "fatally",
          "deadly",
          "killed",
          "kills",
          "killing",
          "homicide",
          "murder",
          "murdered",
          "manslaughter",
          "slain",
          "slaying");

  private Casualties() {}

  /** Nothing for gold without these facts. */
  static ImmutableList<Figure> figures(
      String set, List<JsonNode> rows, List<ArticleDigest> digests) {
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    if (rows.stream().anyMatch(row -> row.path("facts").has("killed"))) {
      figures.addAll(figures(set, "killed", Casualties::killed, rows, digests));
      figures.addAll(figures(set, "injured", Casualties::injured, rows, digests));
    }
    return figures.build();
  }

  private static ImmutableList<Figure> figures(
      String set,
      String fact,
      Function<ArticleDigest, Optional<BigDecimal>> number,
      List<JsonNode> rows,
      List<ArticleDigest> digests) {
    int stated = 0;
    int right = 0;
    for (int i = 0; i < rows.size(); i++) {
      JsonNode gold = rows.get(i).path("facts").path(fact);
      Optional<BigDecimal> given = number.apply(digests.get(i));
      if (gold.isNumber() && given.isPresent()) {
        stated++;
        right += given.get().compareTo(gold.decimalValue()) == 0 ? 1 : 0;
      }
    }
    return ImmutableList.of(
        new Figure(set, fact + ": right where stated", Rates.percent(right, stated), stated),
        new Figure(set, fact + ": stated", Rates.percent(stated, rows.size()), rows.size()));
  }

  /** The articles whose number is not the gold's. */
  static ImmutableList<String> misses(List<JsonNode> rows, List<ArticleDigest> digests) {
    ImmutableList.Builder<String> misses = ImmutableList.builder();
    for (int i = 0; i < rows.size(); i++) {
      miss(rows.get(i), "killed", killed(digests.get(i))).ifPresent(misses::add);
      miss(rows.get(i), "injured", injured(digests.get(i))).ifPresent(misses::add);
    }
    return misses.build();
  }

  private static Optional<String> miss(JsonNode row, String fact, Optional<BigDecimal> given) {
    JsonNode gold = row.path("facts").path(fact);
    return given
        .filter(number -> gold.isNumber() && number.compareTo(gold.decimalValue()) != 0)
        .map(
            number ->
                "COUNT    %s is %s, not %s: %s"
                    .formatted(fact, gold, number, GoldFile.text(row, "title").orElse("no title")));
  }

  static Optional<BigDecimal> killed(ArticleDigest digest) {
    return Toll.of(digest, KILLED).map(Toll::value);
  }

  static Optional<BigDecimal> injured(ArticleDigest digest) {
    Optional<Toll> killed = Toll.of(digest, KILLED);
    boolean survived = killed.isEmpty() && Collections.disjoint(digest.terms().elementSet(), DEATH);
    if (survived) {
      return Toll.of(digest, HURT).map(Toll::value);
    }
    Optional<Toll> wounded = Toll.of(digest, WOUNDED);
    Optional<Toll> shot = Toll.of(digest, SHOT);
    if (wounded.filter(Toll::numbered).isPresent()) {
      return shot.filter(Toll::numbered)
          .filter(toll -> toll.place() < wounded.get().place())
          .filter(toll -> killed.filter(dead -> dead.numbered() && !dead.others()).isPresent())
          .flatMap(toll -> less(toll, killed))
          .or(() -> wounded.map(Toll::value));
    }
    if (wounded.isPresent()) {
      return shot.filter(Toll::numbered)
          .flatMap(toll -> less(toll, killed))
          .filter(number -> number.compareTo(wounded.get().value()) >= 0)
          .or(
              () ->
                  killed.or(() -> shot).isPresent() ? Optional.empty() : wounded.map(Toll::value));
    }
    return shot.filter(toll -> toll.numbered() || killed.isEmpty())
        .flatMap(toll -> less(toll, killed));
  }

  /** Those shot who are not said to be dead; empty where it is open how many are. */
  private static Optional<BigDecimal> less(Toll shot, Optional<Toll> killed) {
    if (killed.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal victims = killed.get().value().subtract(BigDecimal.valueOf(killed.get().selves()));
    BigDecimal dead = shot.others() ? BigDecimal.ZERO : victims;
    return Optional.of(shot.value().subtract(dead)).filter(number -> number.signum() > 0);
  }
}
