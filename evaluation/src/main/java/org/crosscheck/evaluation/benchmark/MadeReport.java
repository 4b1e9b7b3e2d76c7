package org.crosscheck.evaluation.benchmark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.hash.Hashing;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Certainty;
import org.crosscheck.model.article.Outlet;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.Attribution;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.ClaimFrame;
import org.crosscheck.model.claim.Evidence;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.claim.SourceType;
import org.crosscheck.model.report.Cell;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Event;
import org.crosscheck.model.report.Fact;
import org.crosscheck.model.report.Judgement;
import org.crosscheck.model.report.Relation;
import org.crosscheck.model.report.Scope;
import org.crosscheck.model.report.Side;
import org.crosscheck.model.report.Verdict;
import org.crosscheck.model.value.Amount;
import org.crosscheck.model.value.Form;
import org.crosscheck.model.value.Measure;
import org.crosscheck.model.value.StatedNumber;

/**
 * A report of any size, without extraction and comparison: as many claims as findings, each with a
 * sentence of its own, fifty claims an article, ten articles an event. It is as regular as it is
 * large: what is measured with it is the speed of writing and nothing else.
 */
final class MadeReport {
  private static final int CLAIMS_AN_ARTICLE = 50;
  private static final int ARTICLES_AN_EVENT = 10;
  private static final int OUTLETS = 12;
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
  private static final Measure MEASURE = Measure.of("person");
  private static final Attribution POLICE =
      Attribution.to(
          new Source(
              "regional police", Optional.empty(), SourceType.ORGANISATION, Optional.empty()));

  private final List<Article> articles = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();

  private MadeReport() {}

  /** A report of so many findings; 100 at least. */
  static ConsistencyReport of(int findings) {
    MadeReport made = new MadeReport();
    int articles = findings / CLAIMS_AN_ARTICLE;
    for (int i = 0; i < articles; i++) {
      made.article(i);
    }
    made.events();
    return new ConsistencyReport(
        "benchmark",
        ImmutableList.copyOf(made.articles),
        ImmutableList.copyOf(made.claims),
        ImmutableList.copyOf(made.events),
        ImmutableList.copyOf(made.facts),
        made.discrepancies());
  }

  private void article(int number) {
    StringBuilder text = new StringBuilder();
    List<Span> sentences = new ArrayList<>();
    for (int i = 0; i < CLAIMS_AN_ARTICLE; i++) {
      String sentence =
          "At least %d people were seen at gate %d of the stadium before the match was called off, the regional police said."
              .formatted(10 + i, 1_000 * number + i);
      sentences.add(Span.of(text.length(), text.length() + sentence.length()));
      text.append(sentence).append('\n');
    }
    Article article =
        new Article(
            "article-%05d.txt".formatted(number),
            Outlet.given("Outlet " + (char) ('A' + number % OUTLETS)),
            Optional.of("What was seen at the stadium, part " + number),
            Optional.empty(),
            Optional.of(Publication.on(FIRST_DAY.plusDays(number % 300), Certainty.GIVEN)),
            Optional.of("https://outlet.example/" + number),
            Optional.of("en"),
            "coverage/article-%05d.txt".formatted(number),
            Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString(),
            text.toString(),
            ImmutableList.of());
    articles.add(article);
    for (int i = 0; i < CLAIMS_AN_ARTICLE; i++) {
      claims.add(claim(article, i, sentences.get(i)));
    }
  }

  private static Claim claim(Article article, int number, Span sentence) {
    Span words = Span.of(sentence.start(), sentence.start() + "At least 10 people".length());
    BigDecimal value = BigDecimal.valueOf(10L + number);
    Span digits = Span.of(words.start() + 9, words.start() + 11);
    return new QuantityClaim(
        ClaimFrame.of(article.id() + "#" + number, Evidence.in(article, Part.BODY, words, sentence))
            .withAttribution(POLICE),
        new Amount(
            Range.atLeast(value),
            Range.atLeast(value),
            ImmutableList.of(),
            Form.CARDINAL,
            Optional.empty(),
            Optional.of("people"),
            ImmutableList.of(new StatedNumber(digits, value)),
            BigDecimal.ONE),
        MEASURE);
  }

  private void events() {
    for (int first = 0; first < articles.size(); first += ARTICLES_AN_EVENT) {
      List<Article> group =
          articles.subList(first, Math.min(articles.size(), first + ARTICLES_AN_EVENT));
      String id = "event-" + first;
      events.add(
          new Event(
              id,
              "What was seen at the stadium, part " + first,
              Optional.empty(),
              group.stream().map(Article::id).collect(ImmutableList.toImmutableList())));
      for (int i = 0; i < CLAIMS_AN_ARTICLE; i++) {
        facts.add(fact(id, i, group));
      }
    }
  }

  private static Fact fact(String event, int number, List<Article> group) {
    return new Fact(
        event + "/" + number,
        event,
        "How many people were seen at gate " + number + "?",
        Optional.of(MEASURE),
        Judgement.of(Verdict.NUANCE),
        group.stream()
            .map(
                article ->
                    new Cell(
                        article.id(),
                        article.outlet().name(),
                        ImmutableList.of(article.id() + "#" + number)))
            .collect(ImmutableList.toImmutableList()));
  }

  /** A claim and the same of the next article. */
  private ImmutableList<Discrepancy> discrepancies() {
    ImmutableList.Builder<Discrepancy> found = ImmutableList.builder();
    DiscrepancyKind[] kinds = DiscrepancyKind.values();
    for (int i = 0; i < claims.size(); i++) {
      int article = i / CLAIMS_AN_ARTICLE;
      int event = article / ARTICLES_AN_EVENT * ARTICLES_AN_EVENT;
      DiscrepancyKind kind = kinds[i % kinds.length];
      found.add(
          new Discrepancy(
              Hashing.murmur3_128().hashInt(i).toString().substring(0, 16),
              kind,
              kind.lane(),
              kind.severity(),
              Scope.EVENT,
              Optional.of("event-" + event),
              Optional.of("event-" + event + "/" + i % CLAIMS_AN_ARTICLE),
              Optional.of(Relation.OVERLAP),
              ImmutableList.of(side(i), side((i + CLAIMS_AN_ARTICLE) % claims.size())),
              "One outlet has “at least” "
                  + i
                  + ", the other has it as well: made for a benchmark.",
              "made"));
    }
    return found.build();
  }

  private Side side(int claim) {
    Article article = articles.get(claim / CLAIMS_AN_ARTICLE);
    return new Side(
        article.id(), article.outlet().name(), ImmutableList.of(claims.get(claim).id()));
  }
}
