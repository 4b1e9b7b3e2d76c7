/**
 * A folder of many files of every format, some of them broken, and whether a run got through it.
 */
package org.crosscheck.evaluation.robustness;
