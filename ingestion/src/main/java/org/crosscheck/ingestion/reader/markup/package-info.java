/** Web pages and OpenDocument texts, both read by jsoup; the only package that knows it. */
package org.crosscheck.ingestion.reader.markup;
