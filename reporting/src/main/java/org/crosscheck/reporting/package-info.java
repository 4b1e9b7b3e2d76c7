/**
 * From a {@link org.crosscheck.model.report.ConsistencyReport} to bytes: one writer a format, and a
 * way to put a file in place of an older one in a single step.
 */
package org.crosscheck.reporting;
