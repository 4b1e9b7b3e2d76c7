/** The Princeton WordNet 3.1 dictionary, by extJWNL. The only package that knows that library. */
package org.crosscheck.extraction.wordnet;
