/** The workbook. Apache POI is used here and nowhere else. */
package org.crosscheck.reporting.excel;
