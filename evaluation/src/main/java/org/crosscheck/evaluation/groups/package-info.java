/** Articles grouped by the event that they report. */
package org.crosscheck.evaluation.groups;
