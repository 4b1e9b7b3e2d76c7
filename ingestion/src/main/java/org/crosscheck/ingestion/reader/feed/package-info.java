/** RSS and Atom feeds; the only package that knows ROME. */
package org.crosscheck.ingestion.reader.feed;
