/** What was wrong with an input, as one line for the user. */
package org.crosscheck.ingestion.problem;
