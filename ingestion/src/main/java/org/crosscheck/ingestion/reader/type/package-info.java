/** What a file is by its first bytes; the only package that knows Tika. */
package org.crosscheck.ingestion.reader.type;
