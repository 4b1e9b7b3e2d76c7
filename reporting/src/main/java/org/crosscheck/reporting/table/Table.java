package org.crosscheck.reporting.table;

import com.google.common.collect.ImmutableList;

/**
 * What stands in one Excel table, before it is written.
 *
 * @param name the table's name in the workbook: letters and underscores
 * @param columns from left to right
 * @param rows what each row shows, in order
 * @param whenEmpty the words of the only row where there is nothing to show: a table needs one
 */
public record Table<T>(
    String name, ImmutableList<Column<T>> columns, ImmutableList<T> rows, String whenEmpty) {}
