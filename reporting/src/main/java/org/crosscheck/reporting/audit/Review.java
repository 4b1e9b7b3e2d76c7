package org.crosscheck.reporting.audit;

import com.google.common.collect.ImmutableList;
import java.util.Objects;

/**
 * An earlier workbook's findings with what people wrote beside them.
 *
 * @param findings in the order of the sheet, each id once
 * @param problems what could not be read, a line each, naming its row
 */
public record Review(ImmutableList<PastFinding> findings, ImmutableList<String> problems) {
  private static final Review NONE = new Review(ImmutableList.of(), ImmutableList.of());

  public Review {
    Objects.requireNonNull(findings, "findings");
    Objects.requireNonNull(problems, "problems");
  }

  /** No earlier workbook: every finding is new. */
  public static Review none() {
    return NONE;
  }
}
