/** The word lists that stand as data beside the code. */
package org.crosscheck.ingestion.lexicon;
