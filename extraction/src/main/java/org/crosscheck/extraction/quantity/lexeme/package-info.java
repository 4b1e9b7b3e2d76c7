/**
 * A sentence cut at once, without a model, into runs of letters, runs of digits and single marks:
 * all that the grammar of numbers needs.
 */
package org.crosscheck.extraction.quantity.lexeme;
