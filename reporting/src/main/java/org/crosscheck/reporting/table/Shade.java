package org.crosscheck.reporting.table;

import org.crosscheck.model.report.Lane;
import org.crosscheck.model.report.Severity;
import org.crosscheck.model.report.Verdict;
import org.crosscheck.reporting.audit.Change;

/**
 * The colours of a report: each stands beside its word, and none tells anything alone. Fills differ
 * in lightness as well as in hue (after Okabe and Ito), so that they stay apart for every kind of
 * colour vision and in grey; text on them has a contrast of at least 4.5 to 1.
 */
public enum Shade {
  HEADER(0x1F3044, 0xFFFFFF),
  /** As {@link #HEADER}, over numbers. */
  HEADER_AT_RIGHT(0x1F3044, 0xFFFFFF),
  HEADING(0xFFFFFF, 0x1F3044),
  PLAIN(0xFFFFFF, 0x000000),

  CONFLICT(0xA63603, 0xFFFFFF),
  NUANCE(0xF6D55C, 0x000000),
  NOISE(0xD9D9D9, 0x000000),
  NOT_COMPARABLE(0xE4DBEE, 0x000000),
  AGREEMENT(0xB5E0CF, 0x000000),

  HIGH(0x0B3C6F, 0xFFFFFF),
  MEDIUM(0x7FB2DC, 0x000000),
  LOW(0xCFE2F3, 0x000000),
  INFO(0xF1F5F9, 0x000000),

  CONFLICT_TINT(0xF7C9B0, 0x000000),
  NUANCE_TINT(0xFCF0C0, 0x000000),
  AGREE_TINT(0xD8F0E6, 0x000000),
  COMPATIBLE_TINT(0xE6F1FA, 0x000000),
  NOT_COMPARABLE_TINT(0xF0EBF6, 0x000000);

  private final int fill;
  private final int ink;

  Shade(int fill, int ink) {
    this.fill = fill;
    this.ink = ink;
  }

  public boolean isHeader() {
    return this == HEADER || this == HEADER_AT_RIGHT;
  }

  /** The fill as 0xRRGGBB. */
  public int fill() {
    return fill;
  }

  /** The text's colour as 0xRRGGBB. */
  public int ink() {
    return ink;
  }

  public static Shade of(Lane lane) {
    return switch (lane) {
      case CONFLICT -> CONFLICT;
      case NUANCE -> NUANCE;
      case NOISE -> NOISE;
      case NOT_COMPARABLE -> NOT_COMPARABLE;
      case AGREEMENT -> AGREEMENT;
    };
  }

  public static Shade of(Severity severity) {
    return switch (severity) {
      case HIGH -> HIGH;
      case MEDIUM -> MEDIUM;
      case LOW -> LOW;
      case INFO -> INFO;
    };
  }

  public static Shade of(Change change) {
    return switch (change) {
      case NEW -> COMPATIBLE_TINT;
      case UNCHANGED -> PLAIN;
      case CHANGED -> NUANCE_TINT;
      case GONE -> NOISE;
    };
  }

  /** The lane's colour that a verdict belongs to. */
  public static Shade of(Verdict verdict) {
    return switch (verdict) {
      case AGREE -> AGREEMENT;
      case COMPATIBLE -> LOW;
      case NUANCE -> NUANCE;
      case CONFLICT -> CONFLICT;
      case NOT_COMPARABLE -> NOT_COMPARABLE;
    };
  }

  /** A light form of the verdict's colour, for cells full of words. */
  public static Shade tint(Verdict verdict) {
    return switch (verdict) {
      case AGREE -> AGREE_TINT;
      case COMPATIBLE -> COMPATIBLE_TINT;
      case NUANCE -> NUANCE_TINT;
      case CONFLICT -> CONFLICT_TINT;
      case NOT_COMPARABLE -> NOT_COMPARABLE_TINT;
    };
  }
}
