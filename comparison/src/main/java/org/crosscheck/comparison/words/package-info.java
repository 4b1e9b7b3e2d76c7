/**
 * Words as comparison sees them: folded spellings, content words, and the lists of words it uses.
 */
package org.crosscheck.comparison.words;
