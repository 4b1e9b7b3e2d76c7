/** Amounts as phrases: a number or two with hedges and unit. */
package org.crosscheck.extraction.quantity.phrase;
