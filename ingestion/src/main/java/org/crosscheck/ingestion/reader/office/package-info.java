/** Office documents; the only package of ingestion that knows POI. */
package org.crosscheck.ingestion.reader.office;
