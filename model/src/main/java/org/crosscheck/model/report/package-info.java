/** What a comparison found: events, facts, verdicts, discrepancies. */
package org.crosscheck.model.report;
