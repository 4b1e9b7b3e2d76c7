/**
 * Numbers that name and do not count: 47th Brigade, Flight 370, F-16, telephone numbers, scores.
 */
package org.crosscheck.extraction.identifier;
