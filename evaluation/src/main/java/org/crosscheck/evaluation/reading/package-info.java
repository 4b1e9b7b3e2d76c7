/** Reads gold files, and has Crosscheck read their texts. */
package org.crosscheck.evaluation.reading;
