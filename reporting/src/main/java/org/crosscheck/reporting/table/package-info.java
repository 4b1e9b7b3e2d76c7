/**
 * The tables of a report, before any format: what stands in each row and column, typed. The
 * workbook and the CSV files are written from the same tables, so that they say the same.
 */
package org.crosscheck.reporting.table;
