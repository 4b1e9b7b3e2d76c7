/**
 * A sentence as the time grammar sees it: plain words, digits and marks, looked up in the time
 * lexicon.
 */
package org.crosscheck.extraction.time.words;
