/** Keeps what was computed a moment ago and is asked for again. */
package org.crosscheck.comparison.memo;
