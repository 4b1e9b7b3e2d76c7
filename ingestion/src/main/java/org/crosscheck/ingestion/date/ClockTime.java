package org.crosscheck.ingestion.date;

import com.google.common.base.Ascii;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.article.Span;

/**
 * A time of day beside a date: "at 5:53 p.m.", "T17:53:00+01:00", "17:53 GMT". Only offsets that
 * are written out, UTC and GMT are read: "EST" and "IST" mean different offsets in different
 * countries.
 */
record ClockTime(LocalTime time, Optional<ZoneOffset> offset, Span span) {
  private static final String CLOCK =
      "(?<hour>\\d{1,2})[:.h](?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d{1,9})?+)?+"
          + "(?:\\s?(?<half>[AaPp])\\.?\\s?[Mm]\\b\\.?+)?+"
          + "(?:\\s?\\(?(?<zone>UTC|GMT|Z\\b|[A-Z]{2,4}T\\b|ET\\b|CET\\b|MSK\\b)?+\\)?+"
          + "(?<shift>[+-]\\d{2}:?\\d{2})?+)?+";
  private static final Pattern AFTER =
      Pattern.compile("(?:T|,?\\s{1,3}(?:(?:at|@|[-–—|•·])\\s{1,3})?)" + CLOCK);
  private static final Pattern BEFORE =
      Pattern.compile(
          CLOCK + ",?\\s{0,3}(?:on\\s{1,3}|[-–—|•·]\\s{1,3})?(?:\\p{L}{3,9},?\\s{1,3})?$");

  /** How far before a date its time may start. */
  private static final int REACH = 40;

  static Optional<ClockTime> after(CharSequence text, int end) {
    Matcher matcher = AFTER.matcher(text).region(end, Math.min(text.length(), end + REACH));
    return matcher.lookingAt() ? read(matcher) : Optional.empty();
  }

  static Optional<ClockTime> before(CharSequence text, int start) {
    Matcher matcher = BEFORE.matcher(text).region(Math.max(0, start - REACH), start);
    return matcher.find() ? read(matcher) : Optional.empty();
  }

  private static Optional<ClockTime> read(Matcher matcher) {
    int hour = Integer.parseInt(matcher.group("hour"));
    int minute = Integer.parseInt(matcher.group("minute"));
    int second = matcher.group("second") == null ? 0 : Integer.parseInt(matcher.group("second"));
    String half = matcher.group("half");
    if (half != null && hour >= 1 && hour <= 12) {
      hour = hour % 12 + (Ascii.equalsIgnoreCase(half, "p") ? 12 : 0);
    }
    if (hour > 23 || minute > 59 || second > 59) {
      return Optional.empty();
    }
    return Optional.of(
        new ClockTime(
            LocalTime.of(hour, minute, second),
            offset(matcher),
            Span.of(matcher.start(), matcher.end())));
  }

  private static Optional<ZoneOffset> offset(Matcher matcher) {
    String zone = matcher.group("zone");
    String shift = matcher.group("shift");
    boolean universal = zone != null && (zone.equals("UTC") || zone.equals("GMT"));
    if (shift != null && (zone == null || universal)) {
      String digits = shift.replace(":", "");
      int minutes =
          Integer.parseInt(digits.substring(1, 3)) * 60 + Integer.parseInt(digits.substring(3));
      return minutes <= 18 * 60
          ? Optional.of(ZoneOffset.ofTotalSeconds((digits.charAt(0) == '-' ? -60 : 60) * minutes))
          : Optional.empty();
    }
    return universal || "Z".equals(zone) ? Optional.of(ZoneOffset.UTC) : Optional.empty();
  }
}
