/**
 * Accuracy against gold data that others annotated, and speed. Reads the gold's JSON Lines from any
 * folder, runs Crosscheck's own code on its texts and prints one table. No other module imports it,
 * and nothing of it is shipped.
 */
package org.crosscheck.evaluation;
