/** PDF documents; the only package that knows PDFBox. */
package org.crosscheck.ingestion.reader.pdf;
