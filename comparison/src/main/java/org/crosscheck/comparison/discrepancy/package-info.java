/**
 * What differs between two claims: one class a kind behind one interface, in one list. The first
 * rule that speaks decides about a pair.
 */
package org.crosscheck.comparison.discrepancy;
