package org.crosscheck.evaluation.corpus;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.SplittableRandom;

/** One invented event: what its articles share. */
record Happening(
    String theme,
    String place,
    String region,
    String given,
    String last,
    String office,
    String body,
    String thing,
    LocalDate day,
    int killed,
    int hurt,
    int large,
    int percent,
    int millions) {
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 700;
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

  static Happening of(TemplateTable table, SplittableRandom random) {
    Words words = new Words(table, random);
    return new Happening(
        words.oneOf(table.themes().asList()),
        words.name(),
        words.name(),
        words.word("given"),
        words.name(),
        words.word("office"),
        words.word("body"),
        words.word("thing"),
        FIRST_DAY.plusDays(random.nextInt(DAYS)),
        random.nextInt(2, 60),
        random.nextInt(60, 200),
        random.nextInt(3, 600) * 100,
        random.nextInt(3, 80),
        random.nextInt(2, 900));
  }

  /** What stands in a slot that all articles fill alike. */
  String slot(String name) {
    return switch (name) {
      case "place" -> place;
      case "region" -> region;
      case "person" -> given + " " + last;
      case "last" -> last;
      case "office" -> office;
      case "body" -> body;
      case "thing" -> thing;
      case "day" -> day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
      case "date" -> DATE.format(day.plusDays(millions % 40 - 10));
      case "count" -> String.valueOf(killed);
      case "count2" -> String.valueOf(hurt);
      case "large" -> String.format(Locale.UK, "%,d", large);
      case "people" -> String.format(Locale.UK, "%,d", 1000 * hurt + large);
      case "few" -> String.valueOf(2 + percent % 9);
      case "percent" -> percent + " percent";
      case "money" -> "$" + millions + " million";
      default -> throw new IllegalArgumentException("a slot must be a known one, was " + name);
    };
  }
}
