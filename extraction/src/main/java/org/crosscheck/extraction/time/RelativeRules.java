package org.crosscheck.extraction.time;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.extraction.time.calendar.Grain;
import org.crosscheck.extraction.time.calendar.Length;
import org.crosscheck.extraction.time.calendar.Period;
import org.crosscheck.extraction.time.calendar.Tense;
import org.crosscheck.extraction.time.calendar.TimeValue;
import org.crosscheck.extraction.time.calendar.Unanchored;
import org.crosscheck.extraction.time.grammar.Captures;
import org.crosscheck.extraction.time.grammar.Input;
import org.crosscheck.extraction.time.words.Category;
import org.crosscheck.extraction.time.words.Words;

/** Units counted from today, or from the time that was spoken of last. */
final class RelativeRules {
  private RelativeRules() {}

  static void addTo(RuleBook book) {
    book.section("AGO").rule("ago", "count:COUNT -? unit:UNIT ( or so )? ago", RelativeRules::ago);
    book.section("AGO")
        .rule(
            "ago on a weekday", "count:COUNT unit:UNIT ago weekday:WEEKDAY", RelativeRules::agoOn);
    book.section("RELATIVE")
        .rule("day from today", "days:DEICTIC", RelativeRules::deictic)
        .rule(
            "day from today",
            "the day after tomorrow",
            (c, in) -> Optional.of(in.situation().shifted(Grain.DAY, 2)))
        .rule(
            "day from today",
            "the day before yesterday",
            (c, in) -> Optional.of(in.situation().shifted(Grain.DAY, -2)))
        .rule(
            "unit from today",
            "( the | this )? which:last|past|next|coming|this|current|previous|upcoming calendar? unit:UNIT",
            RelativeRules::unit)
        .rule(
            "season from today",
            "( the )? which:last|this|next|past season:SEASON",
            RelativeRules::season)
        .rule("that unit", "that|same unit:UNIT", RelativeRules::spoken)
        .rule("that unit", "( that | the ) same unit:UNIT", RelativeRules::spoken)
        .rule(
            "unit after that",
            "the which:following|next|previous|preceding unit:UNIT",
            RelativeRules::besideSpoken)
        .rule("ago", "unit:UNIT ago", (c, in) -> Optional.of(Unanchored.reference("PAST_REF")))
        .rule(
            "earlier",
            "count:COUNT unit:UNIT which:earlier|later|afterwards|afterward",
            RelativeRules::fromSpoken)
        .rule("earlier", "count:COUNT unit:UNIT before", RelativeRules::before)
        .rule("from now", "count:COUNT unit:UNIT from now|today", RelativeRules::fromNow);
  }

  static Optional<Period> unit(Captures c, Input input) {
    Grain grain = c.get("unit", Grain.class);
    boolean told = input.situation().spoken().recent().isPresent();
    if (grain == Grain.DAY && told && input.words().is(c.start(), "the")) {
      return besideSpoken(c, input);
    }
    boolean stretch = c.text("which").equals("past") && grain.compareTo(Grain.YEAR) > 0;
    return grain.isClock()
            || grain == Grain.NIGHT
            || stretch
            || isTitle(input.words(), c.start())
            || isPlural(c, input)
        ? Optional.empty()
        : Optional.of(input.situation().shifted(plain(grain), Shift.of(c.text("which"))));
  }

  /** Not the newspaper or programme whose name ends in "Today". */
  private static Optional<Period> deictic(Captures c, Input input) {
    Words words = input.words();
    int index = c.start();
    boolean name =
        index > 0 && words.get(index).isCapitalised() && words.get(index - 1).isCapitalised();
    return name
        ? Optional.empty()
        : Optional.of(input.situation().shifted(Grain.DAY, c.integer("days")));
  }

  /** "The past weeks" are not the past week. */
  private static boolean isPlural(Captures c, Input input) {
    int i = c.start();
    while (!input.words().is(i, Category.UNIT)) {
      i++;
    }
    return input.words().get(i).lower().endsWith("s");
  }

  /** A programme's name: "This Week". */
  private static boolean isTitle(Words words, int index) {
    int which = words.is(index, "the") ? index + 1 : index;
    int unit = words.is(which + 1, "calendar") ? which + 2 : which + 1;
    return words.has(unit)
        && words.get(unit).isCapitalised()
        && !words.get(unit).text().equals(words.get(unit).text().toUpperCase(Locale.ROOT));
  }

  private static Grain plain(Grain grain) {
    return grain == Grain.FORTNIGHT ? Grain.WEEK : grain;
  }

  private static Optional<Period> season(Captures c, Input input) {
    return Seasons.near(c, input.situation(), Shift.of(c.text("which")));
  }

  private static Optional<Period> spoken(Captures c, Input input) {
    Grain grain = c.get("unit", Grain.class);
    return grain.isClock() || grain == Grain.NIGHT
        ? Optional.empty()
        : input.situation().reference().flatMap(period -> period.in(plain(grain)));
  }

  private static Optional<Period> besideSpoken(Captures c, Input input) {
    return spoken(c, input).flatMap(period -> period.shift(Shift.of(c.text("which"))));
  }

  /** Days are counted to the day; of weeks, months and years the words give no day. */
  private static Optional<TimeValue> ago(Captures c, Input input) {
    return shifted(length(c), -1, input.situation().today().map(Period::day));
  }

  /** "A year ago Thursday": as many units before that day of this week (AP Stylebook). */
  private static Optional<Period> agoOn(Captures c, Input input) {
    Length length = length(c);
    return length
        .whole()
        .filter(count -> !length.grain().isClock() && length.grain() != Grain.DAY)
        .flatMap(
            count ->
                Dates.weekday(c.integer("weekday"), input.situation(), Tense.PAST)
                    .first()
                    .map(day -> length.grain().plus(day, -count)))
        .filter(day -> day.getYear() > 0)
        .map(Period::day);
  }

  /** "Two days before, ...": before what was spoken of, where nothing follows to count from. */
  private static Optional<TimeValue> before(Captures c, Input input) {
    Words words = input.words();
    int i = c.start();
    while (words.has(i) && !words.is(i, "before")) {
      i++;
    }
    boolean ends = !words.has(i + 1) || ",.;:)".contains(words.get(i + 1).text());
    Optional<Period> day = input.situation().spoken().recent().filter(Period::isDay);
    Length length = length(c);
    return ends && day.isPresent() && length.whole().isPresent()
        ? shifted(length, -1, day)
        : Optional.empty();
  }

  private static Optional<TimeValue> fromNow(Captures c, Input input) {
    return shifted(length(c), 1, input.situation().today().map(Period::day));
  }

  /** Counted from a day; from a week or month the words give no day to count from. */
  private static Optional<TimeValue> fromSpoken(Captures c, Input input) {
    String which = c.text("which");
    int sign = which.equals("earlier") ? -1 : 1;
    Length length = length(c);
    Optional<Period> from =
        input
            .situation()
            .spoken()
            .recent()
            .filter(period -> period.isDay() || length.grain().compareTo(period.grain()) >= 0);
    return from.isPresent() ? shifted(length, sign, from) : Optional.of(length);
  }

  private static Length length(Captures c) {
    return c.get("count", Count.class).of(c.get("unit", Grain.class));
  }

  /** So many units from a day, as fine as the unit: of weeks and months the words give no day. */
  static Optional<TimeValue> shifted(Length length, int sign, Optional<Period> from) {
    Grain grain = length.grain() == Grain.NIGHT ? Grain.DAY : length.grain();
    if (grain.isClock()) {
      return Optional.of(length);
    }
    if (length.whole().isEmpty()) {
      return Optional.of(Unanchored.reference(sign < 0 ? "PAST_REF" : "FUTURE_REF"));
    }
    int count = sign * length.whole().get();
    Grain coarse =
        grain == Grain.FORTNIGHT
            ? Grain.WEEK
            : grain.compareTo(Grain.YEAR) > 0 ? Grain.YEAR : grain;
    Optional<Period> there =
        from.flatMap(Period::first)
            .map(day -> grain.plus(day, count))
            .filter(day -> day.getYear() > 0 && day.getYear() < 9999)
            .map(day -> Period.containing(day, coarse));
    return there.isPresent() ? there.map(period -> period) : Optional.of(length);
  }

  static Length one(Grain grain) {
    return Length.of(BigDecimal.ONE, grain);
  }
}
