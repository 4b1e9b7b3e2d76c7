/** Converting amounts from one unit to another of the same dimension. */
package org.crosscheck.comparison.units;
