package org.crosscheck.comparison;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Range;
import com.google.common.hash.Hashing;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Certainty;
import org.crosscheck.model.article.Outlet;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.Attribution;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.ClaimFrame;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.claim.Evidence;
import org.crosscheck.model.claim.IdentifierClaim;
import org.crosscheck.model.claim.NameMention;
import org.crosscheck.model.claim.NameType;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.claim.QuotationType;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.claim.SourceType;
import org.crosscheck.model.value.Amount;
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

/**
 * Writes an article and its claims by hand: one sentence a call, the claim's words named in it.
 * Stands in for extraction in this module's tests.
 */
final class Draft {
  private final String id;
  private final String outlet;
  private final Optional<LocalDate> day;
  private String title = "";
  private String text = "";
  private final List<Consumer<List<Claim>>> later = new ArrayList<>();
  private Article article;
  private Optional<String> origin = Optional.empty();
  private Optional<LocalTime> hour = Optional.empty();
  private UnaryOperator<ClaimFrame> framing = UnaryOperator.identity();

  private Draft(String id, String outlet, Optional<LocalDate> day) {
    this.id = id;
    this.outlet = outlet;
    this.day = day;
  }

  static Draft of(String outlet, String day) {
    Optional<LocalDate> date = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    return new Draft(outlet + day, outlet, date);
  }

  /** The hour at which it went out, in Greenwich time. */
  Draft at(int published) {
    hour = Optional.of(LocalTime.of(published, 0));
    return this;
  }

  Draft title(String words) {
    title = words;
    return this;
  }

  /** A copy of a wire story, by the id of the first article that printed it. */
  Draft copyOf(String story) {
    origin = Optional.of(story);
    return this;
  }

  /** The framing of the claims that follow. */
  Draft framed(UnaryOperator<ClaimFrame> change) {
    framing = change;
    return this;
  }

  Draft saidBy(String name) {
    return framed(
        frame ->
            frame.withAttribution(
                Attribution.to(
                    new Source(
                        name, Optional.empty(), SourceType.ORGANISATION, Optional.empty()))));
  }

  Draft ownVoice() {
    return framed(UnaryOperator.identity());
  }

  Draft says(String sentence) {
    text = text.isEmpty() ? sentence : text + " " + sentence;
    return this;
  }

  Draft amount(Part part, String words, Amount amount, Measure measure) {
    return claim(part, words, f -> new QuantityClaim(f, shifted(amount, f), measure));
  }

  /** An amount in the last sentence said. */
  Draft amount(String words, Amount amount, Measure measure) {
    return amount(Part.BODY, words, amount, measure);
  }

  Draft person(String words, String canonical) {
    return claim(Part.BODY, words, f -> new NameMention(f, canonical, NameType.PERSON));
  }

  /** A place in the last sentence said, or in the title. */
  Draft place(Part part, String words) {
    return claim(part, words, f -> new NameMention(f, words, NameType.LOCATION));
  }

  /** A people, or what is theirs, in the last sentence said or in the title. */
  Draft people(Part part, String words) {
    return claim(part, words, f -> new NameMention(f, words, NameType.NATIONALITY));
  }

  /** An identifier in the last sentence said, such as "47th Brigade". */
  Draft identifier(String words, String type, String number) {
    return claim(Part.BODY, words, f -> new IdentifierClaim(f, type, number, type + " " + number));
  }

  Draft quote(String speaker, String words) {
    return quote(Optional.of(speaker), words, Optional.empty());
  }

  /** What somebody said, in words of the outlet. */
  Draft told(String speaker, String words) {
    return quote(Optional.of(speaker), words, Optional.empty(), QuotationType.INDIRECT);
  }

  /** A quotation, maybe a piece of an utterance, maybe without a speaker. */
  Draft quote(Optional<String> speaker, String words, Optional<String> utterance) {
    return quote(speaker, words, utterance, QuotationType.DIRECT);
  }

  private Draft quote(
      Optional<String> speaker, String words, Optional<String> utterance, QuotationType type) {
    Optional<Source> source =
        speaker.map(
            name -> new Source(name, Optional.empty(), SourceType.PERSON, Optional.empty()));
    return claim(
        Part.BODY,
        words,
        f ->
            new QuoteClaim(
                source.map(who -> f.withAttribution(Attribution.to(who))).orElse(f),
                type,
                source,
                source.map(who -> "said"),
                utterance.orElse(f.id()),
                words));
  }

  Draft date(String words, Optional<String> mod, String date, Optional<Measure> happening) {
    Timex timex =
        new Timex(
            TimexType.DATE, date, mod, Optional.of(TimeInterval.ofDay(LocalDate.parse(date))));
    return claim(Part.BODY, words, f -> new DateClaim(f, timex, happening));
  }

  /** A month of the calendar, such as 2025-03. */
  Draft month(String words, String month) {
    YearMonth days = YearMonth.parse(month);
    TimeInterval interval =
        TimeInterval.ofDays(days.atDay(1), days.atEndOfMonth(), TimePrecision.MONTH);
    Timex timex = new Timex(TimexType.DATE, month, Optional.empty(), Optional.of(interval));
    return claim(Part.BODY, words, f -> new DateClaim(f, timex, Optional.empty()));
  }

  /** A year of the calendar, such as 1968. */
  Draft year(String words) {
    int year = Integer.parseInt(words);
    TimeInterval interval =
        TimeInterval.ofDays(
            LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), TimePrecision.YEAR);
    Timex timex = new Timex(TimexType.DATE, words, Optional.empty(), Optional.of(interval));
    return claim(Part.BODY, words, f -> new DateClaim(f, timex, Optional.empty()));
  }

  /** A day that the calendar has not. */
  Draft impossibleDate(String words, String value) {
    Timex timex = new Timex(TimexType.DATE, value, Optional.of("NO_SUCH_DAY"), Optional.empty());
    return claim(Part.BODY, words, f -> new DateClaim(f, timex, Optional.empty()));
  }

  /** A length of time or a time of day, by its TIMEX3 value; "P2W to P3W" has two ends. */
  Draft time(String words, TimexType type, String value, String mod, Measure happening) {
    List<String> ends = Splitter.on(" to ").splitToList(value);
    Timex timex =
        new Timex(
            type,
            ends.get(0),
            ends.stream().skip(1).findFirst(),
            Optional.of(mod).filter(it -> !it.isEmpty()),
            Optional.empty());
    return claim(Part.BODY, words, f -> new DateClaim(f, timex, Optional.of(happening)));
  }

  private Draft claim(Part part, String words, Function<ClaimFrame, Claim> maker) {
    UnaryOperator<ClaimFrame> framed = framing;
    int sentenceEnd = text.length();
    later.add(
        claims -> {
          String where =
              article
                  .textOf(part)
                  .substring(0, part == Part.BODY ? sentenceEnd : article.textOf(part).length());
          int at = where.lastIndexOf(words);
          if (at < 0) {
            throw new IllegalArgumentException("not in the text so far: " + words);
          }
          int start = Math.max(where.lastIndexOf(". ", at) + 1, 0);
          Evidence evidence =
              Evidence.in(
                  article, part, Span.of(at, at + words.length()), Span.of(start, where.length()));
          ClaimFrame frame = ClaimFrame.of(id + "#" + claims.size(), evidence);
          claims.add(maker.apply(framed.apply(frame)));
        });
    return this;
  }

  /** Puts the number's span on the first digit or word of the claim. */
  private Publication published(LocalDate date) {
    return new Publication(date, hour, hour.map(at -> ZoneOffset.UTC), Certainty.GIVEN);
  }

  private static Amount shifted(Amount amount, ClaimFrame frame) {
    ImmutableList<StatedNumber> stated =
        amount.stated().stream()
            .map(number -> new StatedNumber(numberSpan(frame.evidence(), number), number.value()))
            .collect(ImmutableList.toImmutableList());
    return new Amount(
        amount.literal(),
        amount.plausible(),
        amount.qualifiers(),
        amount.form(),
        amount.unit(),
        amount.counted(),
        stated,
        amount.step());
  }

  private static Span numberSpan(Evidence evidence, StatedNumber number) {
    String digits = String.format(Locale.ROOT, "%,d", number.value().longValue());
    int at = evidence.words().indexOf(digits);
    int start = evidence.span().start() + Math.max(at, 0);
    return Span.of(start, at < 0 ? evidence.span().end() : start + digits.length());
  }

  ArticleDigest digest() {
    article =
        new Article(
            id,
            Outlet.given(outlet),
            title.isEmpty() ? Optional.empty() : Optional.of(title),
            Optional.empty(),
            day.map(this::published),
            Optional.empty(),
            Optional.of("en"),
            id,
            Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString(),
            text,
            ImmutableList.of());
    article = origin.map(article::withOrigin).orElse(article);
    List<Claim> claims = new ArrayList<>();
    later.forEach(step -> step.accept(claims));
    return new ArticleDigest(article, ImmutableList.copyOf(claims), terms());
  }

  private ImmutableMultiset<String> terms() {
    return ImmutableMultiset.copyOf(
        List.of((title + " " + text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
  }

  static Amount exactly(double value) {
    return amount(Range.singleton(number(value)), Range.singleton(number(value)), value);
  }

  static Amount atLeast(double value) {
    return amount(
        Range.atLeast(number(value)),
        Range.closed(number(value), number(value * 1.25)),
        value,
        QualifierType.AT_LEAST);
  }

  static Amount upTo(double value) {
    return amount(
        Range.atMost(number(value)),
        Range.closed(number(value * 0.7), number(value)),
        value,
        QualifierType.AT_MOST);
  }

  static Amount fewerThan(double value) {
    return amount(
        Range.lessThan(number(value)),
        Range.closedOpen(number(value * 0.7), number(value)),
        value,
        QualifierType.LESS_THAN);
  }

  static Amount about(double value) {
    return amount(
        Range.singleton(number(value)),
        Range.closed(number(value * 0.9), number(value * 1.1)),
        value,
        QualifierType.ABOUT);
  }

  static Amount dozens() {
    return new Amount(
        Range.atLeast(number(24)),
        Range.closed(number(24), number(99)),
        ImmutableList.of(new Qualifier(QualifierType.VAGUE, Span.of(0, 0))),
        Form.CARDINAL,
        Optional.empty(),
        Optional.empty(),
        ImmutableList.of(),
        BigDecimal.ONE);
  }

  static Amount in(Unit unit, Amount amount) {
    return new Amount(
        amount.literal(),
        amount.plausible(),
        amount.qualifiers(),
        amount.form(),
        Optional.of(unit),
        amount.counted(),
        amount.stated(),
        amount.step());
  }

  private static Amount amount(
      Range<BigDecimal> literal,
      Range<BigDecimal> plausible,
      double value,
      QualifierType... qualifiers) {
    BigDecimal stated = number(value).stripTrailingZeros();
    return new Amount(
        literal,
        plausible,
        Arrays.stream(qualifiers)
            .map(type -> new Qualifier(type, Span.of(0, 0)))
            .collect(ImmutableList.toImmutableList()),
        Form.CARDINAL,
        Optional.empty(),
        Optional.empty(),
        ImmutableList.of(new StatedNumber(Span.of(0, 0), stated)),
        BigDecimal.ONE.scaleByPowerOfTen(-stated.scale()));
  }

  static BigDecimal number(double value) {
    return BigDecimal.valueOf(value);
  }

  static Measure measure(String concept, String role) {
    return new Measure(concept, Optional.of(role), Optional.empty(), Optional.empty());
  }
}
