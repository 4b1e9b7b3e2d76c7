/** What an amount measures: the thing counted, its class, and what happens to it. */
package org.crosscheck.extraction.quantity.measure;
