/**
 * Comma-separated values (RFC 4180), a file a table, in UTF-8. Commons CSV is used here. What
 * starts like a formula gets an apostrophe in front, for spreadsheets would run it.
 */
package org.crosscheck.reporting.csv;
