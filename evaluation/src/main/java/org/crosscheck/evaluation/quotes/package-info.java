/** Quotations and their speakers, scored against PolNeAR's segments. */
package org.crosscheck.evaluation.quotes;
