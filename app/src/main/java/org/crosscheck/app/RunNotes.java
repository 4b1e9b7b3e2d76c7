package org.crosscheck.app;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crosscheck.reporting.audit.LogEntry;
import org.crosscheck.reporting.audit.LogEntry.Topic;

/** What a run has to tell: problems at once on the terminal, everything later in the run log. */
final class RunNotes {
  private final Terminal terminal;
  private final List<LogEntry> entries = new ArrayList<>();

  RunNotes(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Something that was left out or not understood, in one line. */
  void problem(String line) {
    terminal.problem(line);
    entries.add(new LogEntry(Topic.PROBLEM, "input", line));
  }

  /** How the run was asked for. */
  void option(String name, Object value) {
    entries.add(new LogEntry(Topic.OPTION, name, String.valueOf(value)));
  }

  /** All notes so far, options first. */
  ImmutableList<LogEntry> entries() {
    return ImmutableList.sortedCopyOf(Comparator.comparing(LogEntry::topic), entries);
  }
}
