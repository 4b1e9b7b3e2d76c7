package org.crosscheck.extraction.time;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.extraction.time.calendar.AnchoredLength;
import org.crosscheck.extraction.time.calendar.Grain;
import org.crosscheck.extraction.time.calendar.Length;
import org.crosscheck.extraction.time.calendar.Period;
import org.crosscheck.extraction.time.calendar.TimeValue;
import org.crosscheck.extraction.time.grammar.Captures;
import org.crosscheck.extraction.time.grammar.Group;
import org.crosscheck.extraction.time.grammar.Input;
import org.crosscheck.extraction.time.words.Category;

/** Lengths of time that end or begin today, or begin a period: "the past three years". */
final class AnchoredLengthRules {
  private static final ImmutableSet<String> WORKING = ImmutableSet.of("business", "working");

  private AnchoredLengthRules() {}

  static void addTo(RuleBook book) {
    book.section("LENGTHS")
        .rule(
            "the last units",
            "( the )? ( which:last|past|next|coming|previous|following|final|latest ) ( count:COUNT ( kind:business|trading|working | or most:NUMBER | to most:NUMBER | - most:NUMBER )? | few ) unit:UNIT",
            AnchoredLengthRules::beside)
        .rule(
            "the last units",
            "( the )? count:NUMBER which:last|past|next|previous|following unit:UNIT",
            AnchoredLengthRules::counted)
        .rule("the past decade", "( the | this )? past unit:UNIT", AnchoredLengthRules::past)
        .rule(
            "the first units",
            "( the )? first ( count:COUNT | few ) unit:UNIT",
            (c, in) -> startOf(c, in, book.group("CALENDAR")));
  }

  private static Optional<TimeValue> beside(Captures c, Input input) {
    Grain grain = c.get("unit", Grain.class);
    if (LengthContext.isLasting(input.words(), c.start())) {
      return Optional.empty();
    }
    if (!c.has("count")) {
      return Optional.of(Length.open(grain));
    }
    Length least = c.get("count", Count.class).of(grain);
    Length length =
        c.find("most", Count.class).flatMap(most -> least.upTo(most.of(grain))).orElse(least);
    int sign = Shift.of(c.text("which"));
    Optional<LocalDate> from = from(c, input);
    boolean working = c.find("kind", String.class).filter(WORKING::contains).isPresent();
    return Optional.of(
        from.filter(day -> sign != 0)
            .flatMap(
                day ->
                    working
                        ? AnchoredLength.workingDays(day, length, sign)
                        : AnchoredLength.beside(day, length, sign))
            .map(TimeValue.class::cast)
            .orElse(length));
  }

  /** "The 6 previous weeks", but not "$3 million last year". */
  private static Optional<TimeValue> counted(Captures c, Input input) {
    int unit = c.start();
    while (!input.words().is(unit, Category.UNIT)) {
      unit++;
    }
    return input.words().get(unit).lower().endsWith("s") ? beside(c, input) : Optional.empty();
  }

  /** "The past decade" is the ten years up to now, not the decade before this one. */
  private static Optional<TimeValue> past(Captures c, Input input) {
    Grain grain = c.get("unit", Grain.class);
    Length one = Length.of(BigDecimal.ONE, grain);
    if (grain.compareTo(Grain.YEAR) <= 0) {
      return Optional.empty();
    }
    Optional<LocalDate> today = input.situation().today();
    return Optional.of(
        today.isPresent()
            ? new AnchoredLength(one, grain.plus(today.get(), -1), today.get().minusDays(1))
            : one);
  }

  /** "The following two weeks" and "the previous year" count from what was spoken of. */
  private static Optional<LocalDate> from(Captures c, Input input) {
    boolean told = c.text("which").equals("following") || c.text("which").equals("previous");
    Optional<Period> spoken = input.situation().spoken().recent().filter(period -> told);
    return spoken.isPresent() ? spoken.get().first() : input.situation().today();
  }

  /** "The first two weeks of May": TIMEX3 has two times there, of which the second anchors. */
  private static Optional<TimeValue> startOf(Captures c, Input input, Group calendar) {
    Grain grain = c.get("unit", Grain.class);
    Length length = c.find("count", Count.class).map(n -> n.of(grain)).orElse(Length.open(grain));
    int of = c.start();
    while (input.words().has(of) && !input.words().is(of, Category.UNIT)) {
      of++;
    }
    Optional<Group.Parse> whole =
        input.words().is(of + 1, "of") && input.words().has(of + 2)
            ? calendar.parse(input, of + 2)
            : Optional.empty();
    return whole
        .flatMap(parse -> ((Period) parse.value()).first())
        .map(day -> length.grain() == Grain.WEEK ? firstMonday(day) : day)
        .flatMap(day -> AnchoredLength.startOf(day, length))
        .map(TimeValue.class::cast)
        .or(() -> Optional.of(length));
  }

  /** ISO 8601's first week has the first Thursday. */
  private static LocalDate firstMonday(LocalDate first) {
    return Grain.WEEK.first(first.plusDays(3));
  }
}
