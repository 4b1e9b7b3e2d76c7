/**
 * A lesson made of a report: the coverage under letters instead of names, a worksheet, the key to
 * it, and a sheet that measures how far two readers agree.
 */
package org.crosscheck.reporting.classroom;
