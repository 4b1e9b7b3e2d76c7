/** Rich text; the only package that knows the RTF parser. */
package org.crosscheck.ingestion.reader.rtf;
