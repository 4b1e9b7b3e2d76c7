package org.crosscheck.comparison.event;

/** How similar two articles are, from 0 to 1, by their places in one list. */
record Similarity(int left, int right, double value) {}
