/** Findings in plain words: who prints what, by whom, and how it differs; never who is right. */
package org.crosscheck.comparison.explain;
