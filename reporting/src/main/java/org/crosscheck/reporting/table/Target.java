package org.crosscheck.reporting.table;

import static org.crosscheck.model.Require.that;
import static org.crosscheck.model.Require.visible;

/** Where a link leads. */
public sealed interface Target {
  /**
   * A row of another table of the same report, as that table is written; sorting it leads astray,
   * which is why the id stands in the link's text as well.
   *
   * @param table the table's name
   * @param index of the row, counted from 0 below the header
   */
  record Row(String table, int index) implements Target {
    public Row {
      visible(table, "target table");
      that(index >= 0, "a target row must be >= 0", index);
    }
  }

  /** A page of the web, by its address. */
  record Page(String address) implements Target {
    public Page {
      visible(address, "page address");
    }
  }
}
