/** The list that gives outlet and date by file. */
package org.crosscheck.ingestion.sources;
