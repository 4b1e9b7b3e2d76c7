/** Statements: who holds which position on what, who means to do what, and why it was done. */
package org.crosscheck.extraction.statement;
