/**
 * Articles as JSON Lines, and the JSON-LD of pages; the only package of ingestion that knows
 * Jackson.
 */
package org.crosscheck.ingestion.reader.json;
