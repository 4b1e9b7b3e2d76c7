/** Numbers, amounts, ranges and units, scored against Recognizers-Text's own cases. */
package org.crosscheck.evaluation.numbers;
