package org.crosscheck.reporting.terminal;

import org.crosscheck.model.report.Lane;

/** What a stretch of the summary looks like where colours are wanted. */
enum Ink {
  CONFLICT("1;31"),
  NUANCE("1;33"),
  QUIET("2"),
  STRONG("1"),
  PLAIN("0");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  /** The parameters of the escape sequence "select graphic rendition". */
  String code() {
    return code;
  }

  static Ink of(Lane lane) {
    return switch (lane) {
      case CONFLICT -> CONFLICT;
      case NUANCE -> NUANCE;
      case NOISE, NOT_COMPARABLE, AGREEMENT -> QUIET;
    };
  }
}
