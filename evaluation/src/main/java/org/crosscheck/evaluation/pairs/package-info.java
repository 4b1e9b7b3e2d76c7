/** Pairs of texts with a public verdict: entailed, contradicted, neither. */
package org.crosscheck.evaluation.pairs;
