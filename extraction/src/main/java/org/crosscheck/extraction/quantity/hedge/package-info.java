/** Hedges beside numbers, and what they make of a number: its literal and its plausible range. */
package org.crosscheck.extraction.quantity.hedge;
