/**
 * What a report is kept with: the review that people wrote beside earlier findings, what became of
 * those findings since, and what happened in a run. Nothing here reads or writes a file.
 */
package org.crosscheck.reporting.audit;
