/** Tables of articles as CSV; knows Commons CSV. */
package org.crosscheck.ingestion.reader.table;
