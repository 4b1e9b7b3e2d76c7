package org.crosscheck.ingestion.problem;

import static org.crosscheck.model.Require.visible;

import java.util.Objects;

/**
 * Something about an input that a user should know, as one clear line. Not an exception: the rest
 * of the run goes on.
 *
 * @param severity whether the input was left out or read all the same
 * @param file which file or folder, as the user named it
 * @param found what was found there, with the value where there is one
 * @param rule what should hold
 * @param wayOut what the user can do, or what Crosscheck does now
 */
public record Problem(Severity severity, String file, String found, String rule, String wayOut) {

  /** What a problem costs. */
  public enum Severity {
    /** The input is not part of the run. */
    SKIPPED,
    /** The input was read; something about it is worth knowing. */
    NOTED
  }

  public Problem {
    Objects.requireNonNull(severity, "severity");
    visible(file, "problem file");
    visible(found, "what was found");
    visible(rule, "the rule");
    visible(wayOut, "the way out");
  }

  public static Problem skipped(String file, String found, String rule, String wayOut) {
    return new Problem(Severity.SKIPPED, file, found, rule, wayOut);
  }

  public static Problem noted(String file, String found, String rule, String wayOut) {
    return new Problem(Severity.NOTED, file, found, rule, wayOut);
  }

  /**
   * The whole problem in one line. Control characters, which a file name may hold, are shown as
   * {@code ?} so that they cannot steer a terminal.
   */
  public String line() {
    String line = file + ": " + found + "; " + rule + "; " + wayOut;
    StringBuilder safe = new StringBuilder(line.length());
    line.codePoints().forEach(point -> safe.appendCodePoint(isShown(point) ? point : '?'));
    return safe.toString();
  }

  private static boolean isShown(int point) {
    int type = Character.getType(point);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR
        && type != Character.SURROGATE;
  }
}
