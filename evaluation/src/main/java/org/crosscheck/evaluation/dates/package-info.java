/** Time expressions, scored by TempEval-3's measures. */
package org.crosscheck.evaluation.dates;
