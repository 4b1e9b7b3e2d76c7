package org.crosscheck.reporting.audit;

import java.util.Objects;

/**
 * What people wrote beside a finding; an empty string where they wrote nothing. The words are
 * theirs: they need not be of {@link ReviewChoices}.
 */
public record Remarks(String verdict, String status, String reviewer, String note) {
  private static final Remarks NONE = new Remarks("", "", "", "");

  public Remarks {
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(reviewer, "reviewer");
    Objects.requireNonNull(note, "note");
  }

  public static Remarks none() {
    return NONE;
  }

  public boolean isEmpty() {
    return equals(NONE);
  }
}
