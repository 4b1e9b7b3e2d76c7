/** ZIP and WARC archives; the only package that knows Commons Compress and jwarc. */
package org.crosscheck.ingestion.reader.archive;
