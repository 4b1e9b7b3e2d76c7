/**
 * OpenNLP's name finder: its maximum-entropy model, decoder and label codec, trained within this
 * project. What speaks for a name, the features of each word, comes from outside and is no concern
 * of this package.
 */
package org.crosscheck.extraction.annotation.finder;
