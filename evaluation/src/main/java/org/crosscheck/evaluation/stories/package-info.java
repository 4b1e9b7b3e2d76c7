/**
 * Whole stories: one event as several outlets tell it, with gold facts, discrepancies and traps.
 */
package org.crosscheck.evaluation.stories;
