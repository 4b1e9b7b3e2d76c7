package org.crosscheck.app;

/** How a run ended, as scripts see it. The help of every command lists these. */
final class ExitCode {
  static final int OK = 0;

  /** {@code --fail-on} was given and something of that lane or severity was found. */
  static final int FOUND = 1;

  /**
   * The command line cannot be carried out as it was given, a file cannot be written, or memory ran
   * out.
   */
  static final int USAGE = 2;

  /** Nothing of the input could be read. */
  static final int NOTHING_READ = 3;

  private ExitCode() {}
}
