/**
 * How many and how much. {@link org.crosscheck.extraction.quantity.QuantityExtractor} is the only
 * entrance; its steps go from lexemes to numbers, to amounts with hedges and units, to what they
 * measure.
 */
package org.crosscheck.extraction.quantity;
