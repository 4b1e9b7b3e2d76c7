/** Two short texts said to be about one happening: which value of the one answers which other. */
package org.crosscheck.comparison.pair;
