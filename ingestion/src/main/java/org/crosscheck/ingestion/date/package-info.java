/** Dates as articles and their headers write them, and what an article's own date is. */
package org.crosscheck.ingestion.date;
