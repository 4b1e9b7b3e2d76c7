package org.crosscheck.reporting.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Outlet;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.Attribution;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.ClaimFrame;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.claim.Evidence;
import org.crosscheck.model.claim.IdentifierClaim;
import org.crosscheck.model.claim.Leaning;
import org.crosscheck.model.claim.Modality;
import org.crosscheck.model.claim.NameMention;
import org.crosscheck.model.claim.NameType;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.claim.QuotationType;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.claim.SourceType;
import org.crosscheck.model.claim.StatementClaim;
import org.crosscheck.model.claim.StatementType;
import org.crosscheck.model.claim.Topic;
import org.crosscheck.model.value.Amount;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Form;
import org.crosscheck.model.value.Measure;
import org.crosscheck.model.value.Qualifier;
import org.crosscheck.model.value.QualifierType;
import org.crosscheck.model.value.StatedNumber;
import org.crosscheck.model.value.TimeInterval;
import org.crosscheck.model.value.TimePrecision;
import org.crosscheck.model.value.Timex;
import org.crosscheck.model.value.TimexType;
import org.crosscheck.model.value.Unit;
import org.junit.jupiter.api.Test;

class DigestLinesTest {
  /** Half a character, a zero and another script: what a damaged page may hold. */
  private static final String TEXT =
      "Kovač said “nearly 1.50 km” on 3 March\uD83D, Flight 370\u0000 landed.\nДа.";

  private static final Article ARTICLE = article(TEXT);

  private final DigestLines lines = new DigestLines();

  private static Article article(String text) {
    return new Article(
        "a.txt",
        Outlet.given("Lantern"),
        Optional.of("Flight 370"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "in/a.txt",
        "0".repeat(64),
        text,
        ImmutableList.of());
  }

  private static ClaimFrame frame(int number) {
    Evidence evidence =
        Evidence.in(ARTICLE, Part.BODY, Span.of(0, 5), Span.of(0, TEXT.indexOf('\n')));
    return ClaimFrame.of("a.txt#" + number, evidence)
        .withAttribution(
            Attribution.to(
                new Source(
                    "Kovač", Optional.of("pilot"), SourceType.PERSON, Optional.of(Span.of(0, 5))),
                new Source("police", Optional.empty(), SourceType.OFFICIAL, Optional.empty())))
        .withModality(Modality.PLAN)
        .withValidTime(
            Optional.of(
                new TimeInterval(
                    Range.atLeast(LocalDateTime.of(2025, 3, 3, 7, 30, 0, 1)), TimePrecision.DAY)))
        .withSaidAt(Optional.of(TimeInterval.ofDay(LocalDate.of(2025, 3, 3))));
  }

  private static Amount amount() {
    return new Amount(
        Range.lessThan(new BigDecimal("1.50")),
        Range.openClosed(new BigDecimal("1E+3"), new BigDecimal("15E+2")),
        ImmutableList.of(new Qualifier(QualifierType.NEARLY, Span.of(12, 18))),
        Form.CARDINAL,
        Optional.of(new Unit("km", "kilometre", Dimension.LENGTH)),
        Optional.empty(),
        ImmutableList.of(new StatedNumber(Span.of(19, 23), new BigDecimal("1.50"))),
        new BigDecimal("0.01"));
  }

  private static ImmutableList<Claim> oneOfEachKind() {
    Measure measure =
        new Measure("distance", Optional.of("fly"), Optional.empty(), Optional.of("X"));
    return ImmutableList.of(
        new QuantityClaim(frame(1), amount(), measure),
        new DateClaim(
            frame(2),
            new Timex(
                TimexType.DURATION,
                "P2W",
                Optional.of("P3W"),
                Optional.of("APPROX"),
                Optional.empty()),
            Optional.of(measure)),
        new QuoteClaim(
            frame(3), QuotationType.MIXED, Optional.empty(), Optional.of("said"), "u1", "1.50 km"),
        new StatementClaim(
            frame(4),
            StatementType.POSITION,
            "Kovač",
            "support",
            "landing",
            Leaning.FOR,
            "kovač",
            new Topic(ImmutableSet.of("land", "flight"), ImmutableSet.of("NO"))),
        new IdentifierClaim(frame(5), "flight", "370", "Flight 370"),
        new NameMention(frame(6), "Ana Kovač", NameType.PERSON));
  }

  private static ArticleDigest digest() {
    return new ArticleDigest(
        ARTICLE, oneOfEachKind(), ImmutableMultiset.of("landed", "kovač", "landed", "да"));
  }

  @Test
  void everyKindOfClaimIsTried() {
    assertThat(oneOfEachKind().stream().<Class<?>>map(Object::getClass))
        .as("a kind of claim that is not tried here may be lost when a run is resumed")
        .containsExactlyInAnyOrder(Claim.class.getPermittedSubclasses());
  }

  @Test
  void whatIsReadIsEqualToWhatWasWritten() {
    ArticleDigest read = lines.read(ARTICLE, lines.write(digest()));

    assertThat(read).isEqualTo(digest());
    assertThat(read.terms().entrySet().toString())
        .isEqualTo(digest().terms().entrySet().toString());
    assertThat(lines.write(read)).isEqualTo(lines.write(digest()));
  }

  @Test
  void aLineIsAsciiWithoutABreak() {
    assertThat(lines.write(digest())).matches("\\p{ASCII}+").doesNotContain("\n", "\r");
  }

  @Test
  void aKeyHoldsAllOfAnArticle() {
    assertThat(lines.key(ARTICLE)).matches("[0-9a-f]{64}").isEqualTo(lines.key(article(TEXT)));
    assertThat(lines.key(article(TEXT + " "))).isNotEqualTo(lines.key(ARTICLE));
    assertThat(lines.key(article(TEXT.replace('\uD83D', '\uD83C'))))
        .isNotEqualTo(lines.key(ARTICLE));
    assertThat(lines.key(ARTICLE.withOrigin("b.txt"))).isNotEqualTo(lines.key(ARTICLE));
  }

  @Test
  void aLineThatIsNoDigestIsAnError() {
    Stream.of(
            "",
            "{}",
            "[]",
            "{\"claims\":[{}],\"terms\":{}}",
            "{\"claims\":[{\"record\":\"Article\"}],\"terms\":{}}",
            lines.write(digest()).replace("\"PLAN\"", "\"PLANT\""),
            lines.write(digest()).replace("\"start\":0", "\"start\":9"))
        .forEach(
            line ->
                assertThatThrownBy(() -> lines.read(ARTICLE, line))
                    .as(line)
                    .isInstanceOf(IllegalArgumentException.class));
  }
}
