/**
 * Quotations: what stands between marks, what is retold, and the cue that says who said it. {@link
 * org.crosscheck.extraction.quotation.QuoteExtractor} is the entrance.
 */
package org.crosscheck.extraction.quotation;
