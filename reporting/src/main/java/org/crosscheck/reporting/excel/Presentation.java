package org.crosscheck.reporting.excel;

/** For whose eyes a workbook is made. */
public enum Presentation {
  /** Colours, filters, charts, bold words. */
  FULL,
  /**
   * For screen readers and for programs: neither colours nor filters nor charts, no hidden row, and
   * marks instead of bold words. It holds the same cells.
   */
  PLAIN
}
