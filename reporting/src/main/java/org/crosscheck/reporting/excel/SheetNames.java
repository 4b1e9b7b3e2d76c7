package org.crosscheck.reporting.excel;

/**
 * What the sheet of a table is called: its name with spaces. All are shorter than 31 characters.
 */
final class SheetNames {
  private SheetNames() {}

  static String of(String table) {
    return table.replace('_', ' ');
  }
}
