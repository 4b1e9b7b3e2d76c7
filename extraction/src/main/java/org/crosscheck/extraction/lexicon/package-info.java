/** Facts about words as commented data: one reader for all lexicon files. */
package org.crosscheck.extraction.lexicon;
