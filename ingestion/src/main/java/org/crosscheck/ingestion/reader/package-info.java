/** One reader a format: bytes to what an article's file says of itself, and its text. */
package org.crosscheck.ingestion.reader;
