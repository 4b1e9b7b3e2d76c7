package org.crosscheck.extraction.wordnet;

/** The classes of words that WordNet has. */
public enum WordClass {
  NOUN,
  VERB,
  ADJECTIVE,
  ADVERB
}
