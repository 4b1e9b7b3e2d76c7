package org.crosscheck.model.report;

import static org.crosscheck.model.report.Lane.AGREEMENT;
import static org.crosscheck.model.report.Lane.CONFLICT;
import static org.crosscheck.model.report.Lane.NOISE;
import static org.crosscheck.model.report.Lane.NUANCE;
import static org.crosscheck.model.report.Severity.HIGH;
import static org.crosscheck.model.report.Severity.INFO;
import static org.crosscheck.model.report.Severity.LOW;
import static org.crosscheck.model.report.Severity.MEDIUM;

import java.util.Locale;

/**
 * What can differ, with the lane and severity that it has where nothing about the case says
 * otherwise.
 */
public enum DiscrepancyKind {
  /** One fact, one moment, one source or none: two values that cannot both hold. */
  VALUE_CONFLICT(CONFLICT, HIGH),
  /** Each outlet relays another source. */
  SOURCES_DIFFER(NUANCE, MEDIUM),
  /** "fewer than 30,000" and "up to 30,000". */
  BOUND_DIFFERS(NUANCE, MEDIUM),
  /** "up to 30,000" and "30,000". */
  QUALIFIER_DROPPED(NUANCE, MEDIUM),
  /** 9,953 and "about 10,000". */
  PRECISION_DIFFERS(NOISE, LOW),
  /** Alike at first sight, but another unit, another part of the whole. */
  UNIT_OR_SCOPE_DIFFERS(Lane.NOT_COMPARABLE, INFO),
  /** A later figure of the same fact. */
  SUPERSEDED(NUANCE, INFO),
  /** Two dates for one happening, or a weekday that does not fit its date. */
  DATE_CONFLICT(CONFLICT, HIGH),
  /** 47th and 74th brigade. */
  IDENTIFIER_CONFLICT(CONFLICT, HIGH),
  /** One name in several spellings. */
  NAME_VARIANT(NOISE, INFO),
  /** The same words given to two speakers. */
  ATTRIBUTION_CONFLICT(CONFLICT, MEDIUM),
  /** One outlet names the origin, another drops it. */
  SOURCE_CHAIN_DIFFERS(NUANCE, MEDIUM),
  /** One statement in two wordings of the same meaning. */
  QUOTE_VARIANT(NOISE, LOW),
  /** One statement in two wordings, and something was lost between them. */
  QUOTE_MEANING_CHANGED(CONFLICT, HIGH),
  /** The retelling says one thing, the quotation beside it another. */
  PARAPHRASE_MISMATCH(CONFLICT, HIGH),
  /** "has proposed" and "is discussing a possible". */
  MODALITY_DIFFERS(NUANCE, MEDIUM),
  /** One actor's position on one matter, in order. */
  POSITION_OVER_TIME(NUANCE, INFO),
  /** Parts that do not add up to the total given. */
  ARITHMETIC_MISMATCH(CONFLICT, HIGH),
  /** The headline says one value, the body another. */
  HEADLINE_BODY_MISMATCH(NUANCE, HIGH),
  /** One article, one fact, two values. */
  INTERNAL_INCONSISTENCY(CONFLICT, MEDIUM),
  /** A key fact that one outlet leaves out. */
  OMISSION(NUANCE, INFO),
  /** Independent origins give the same value. */
  CORROBORATION(AGREEMENT, INFO);

  private final Lane lane;
  private final Severity severity;

  DiscrepancyKind(Lane lane, Severity severity) {
    this.lane = lane;
    this.severity = severity;
  }

  public Lane lane() {
    return lane;
  }

  public Severity severity() {
    return severity;
  }

  /** The name in files and on screen: {@code value-conflict}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
