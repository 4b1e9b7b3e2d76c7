package org.crosscheck.reporting.terminal;

/** Whether the summary carries terminal colours. The words say everything without them too. */
public enum Colour {
  /** Plain text, for files, pipes and {@code NO_COLOR}. */
  NONE {
    @Override
    String paint(Ink ink, String text) {
      return text;
    }
  },
  /** ECMA-48 escape sequences, as nearly every terminal knows them. */
  ANSI {
    @Override
    String paint(Ink ink, String text) {
      return text.isEmpty() ? text : "\u001b[" + ink.code() + "m" + text + "\u001b[0m";
    }
  };

  abstract String paint(Ink ink, String text);
}
