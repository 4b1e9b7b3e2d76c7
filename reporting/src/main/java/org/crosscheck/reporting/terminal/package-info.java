/** The summary that a terminal shows: plain text in 100 columns, the gravest findings first. */
package org.crosscheck.reporting.terminal;
