/** A small grammar over words: patterns with named captures, rules, and groups of rules. */
package org.crosscheck.extraction.time.grammar;
