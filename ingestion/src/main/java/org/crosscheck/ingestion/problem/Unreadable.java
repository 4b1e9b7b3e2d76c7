package org.crosscheck.ingestion.problem;

/** Thrown inside ingestion when an input has to be left out; never reaches a caller of it. */
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public Unreadable(Problem problem) {
    super(problem.line());
    this.problem = problem;
  }

  /** Leaves {@code file} out; the words are those of {@link Problem}. */
  public static Unreadable of(String file, String found, String rule, String wayOut) {
    return new Unreadable(Problem.skipped(file, found, rule, wayOut));
  }

  /** What to tell the user. */
  public Problem problem() {
    return problem;
  }
}
