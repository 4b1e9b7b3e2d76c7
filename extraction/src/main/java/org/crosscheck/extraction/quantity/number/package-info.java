/**
 * Numbers as they are written: digits in every grouping, words, fractions, ordinals, vague ones.
 */
package org.crosscheck.extraction.quantity.number;
