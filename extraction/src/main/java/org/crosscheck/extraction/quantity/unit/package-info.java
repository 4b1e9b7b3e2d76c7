/** Units and currencies beside numbers. The only package that knows ICU's names of units. */
package org.crosscheck.extraction.quantity.unit;
