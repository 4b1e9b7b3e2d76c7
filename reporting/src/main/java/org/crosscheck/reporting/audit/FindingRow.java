package org.crosscheck.reporting.audit;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.crosscheck.reporting.view.FindingView;

/** A finding with its history: one that this run found, or one that only an earlier run did. */
public sealed interface FindingRow {
  Change change();

  Remarks remarks();

  /** The first run's day; absent where no run had one. */
  Optional<LocalDate> firstSeen();

  /** The day of the last run that found it. */
  Optional<LocalDate> lastSeen();

  /** What this run found. */
  record Current(
      FindingView view,
      Change change,
      Remarks remarks,
      Optional<LocalDate> firstSeen,
      Optional<LocalDate> lastSeen)
      implements FindingRow {
    public Current {
      Objects.requireNonNull(view, "view");
      Objects.requireNonNull(change, "change");
      Objects.requireNonNull(remarks, "remarks");
      Objects.requireNonNull(firstSeen, "firstSeen");
      Objects.requireNonNull(lastSeen, "lastSeen");
    }
  }

  /** What only an earlier workbook lists. */
  record Gone(PastFinding past) implements FindingRow {
    public Gone {
      Objects.requireNonNull(past, "past");
    }

    @Override
    public Change change() {
      return Change.GONE;
    }

    @Override
    public Remarks remarks() {
      return past.remarks();
    }

    @Override
    public Optional<LocalDate> firstSeen() {
      return past.firstSeen();
    }

    @Override
    public Optional<LocalDate> lastSeen() {
      return past.lastSeen();
    }
  }
}
