package org.crosscheck.reporting.audit;

import com.google.common.collect.ImmutableSet;

/** The headers that a reviewed workbook is read back by, wherever its columns were moved to. */
public final class ReviewColumns {
  public static final String ID = "Id";
  public static final String LANE = "Lane";
  public static final String KIND = "Kind";
  public static final String SEVERITY = "Severity";
  public static final String CHANGE = "Change";
  public static final String VERDICT = "Verdict";
  public static final String STATUS = "Status";
  public static final String REVIEWER = "Reviewer";
  public static final String NOTE = "Note";
  public static final String FIRST_SEEN = "First seen";
  public static final String LAST_SEEN = "Last seen";

  /** The pairs of claims that a finding of many sides was found in. */
  public static final String PAIRS = "Pairs";

  /** What {@link Fingerprint} made of the finding. */
  public static final String FINGERPRINT = "Fingerprint";

  /** Where people write. */
  public static final ImmutableSet<String> WRITTEN_IN =
      ImmutableSet.of(VERDICT, STATUS, REVIEWER, NOTE);

  /** All headers that mean something to the next run. */
  public static final ImmutableSet<String> ALL =
      ImmutableSet.of(
          ID,
          LANE,
          KIND,
          SEVERITY,
          CHANGE,
          VERDICT,
          STATUS,
          REVIEWER,
          NOTE,
          FIRST_SEEN,
          LAST_SEEN,
          PAIRS,
          FINGERPRINT);

  private ReviewColumns() {}
}
