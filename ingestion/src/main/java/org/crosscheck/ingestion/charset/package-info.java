/** Bytes to text: which encoding they are in, and whether they are text at all. */
package org.crosscheck.ingestion.charset;
