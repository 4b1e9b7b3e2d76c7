/**
 * Sentences, words, tags and lemmas. The only package that knows OpenNLP. Splitting is done at
 * once, since it is nearly free; words, tags and lemmas are made when first asked for, since
 * tagging costs most of all.
 */
package org.crosscheck.extraction.annotation;
