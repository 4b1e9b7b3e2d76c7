package org.crosscheck.reporting.audit;

import static org.crosscheck.model.Require.visible;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;

/**
 * One row of an earlier workbook's findings, as it stood there.
 *
 * @param id the finding's stable id
 * @param cells the row's texts by header; numbers in plain digits, days as ISO 8601; cells that
 *     were empty are absent
 */
public record PastFinding(String id, ImmutableMap<String, String> cells) {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings().trimResults();

  public PastFinding {
    visible(id, "id of an earlier finding");
    Objects.requireNonNull(cells, "cells");
  }

  /** The text below {@code header}; empty where there is none. */
  public String cell(String header) {
    return cells.getOrDefault(header, "");
  }

  public Remarks remarks() {
    return new Remarks(
        cell(ReviewColumns.VERDICT),
        cell(ReviewColumns.STATUS),
        cell(ReviewColumns.REVIEWER),
        cell(ReviewColumns.NOTE));
  }

  public Optional<LocalDate> firstSeen() {
    return day(ReviewColumns.FIRST_SEEN);
  }

  public Optional<LocalDate> lastSeen() {
    return day(ReviewColumns.LAST_SEEN);
  }

  /** The pairs of claims that it was found in: those listed, or else its id, which is that pair. */
  public ImmutableSet<String> pairs() {
    ImmutableSet<String> listed = ImmutableSet.copyOf(WORDS.splitToList(cell(ReviewColumns.PAIRS)));
    return listed.isEmpty() ? ImmutableSet.of(id) : listed;
  }

  /** Empty where somebody wrote something else than a day there. */
  private Optional<LocalDate> day(String header) {
    try {
      return Optional.of(cell(header)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
