/**
 * What claims are about: amounts with their hedges and units, times, and what an amount measures.
 */
package org.crosscheck.model.value;
