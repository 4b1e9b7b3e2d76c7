/**
 * The vocabulary of Crosscheck: what an article is, what it claims, what amounts and times are, and
 * what a comparison found. Everything here is an immutable value that is validated when it is made.
 * {@code docs/vocabulary.md} has a sentence on each word.
 */
package org.crosscheck.model;
