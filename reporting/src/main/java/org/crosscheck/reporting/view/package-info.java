/**
 * What a reader sees of a report, the same in every format for people: texts in one line and made
 * safe to show, sentences with their marked words, sources and hedges in words, findings with their
 * sides.
 */
package org.crosscheck.reporting.view;
