package org.crosscheck.extraction.wordnet;

import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * WordNet's morphology: dictionary forms of words by part of speech. One instance serves all
 * threads; answers are cached, for the words of news repeat.
 */
public final class WordNet {
  private static final int CACHE_LIMIT = 200_000;
  private static final WordNet ENGLISH = new WordNet(open());

  private final Dictionary dictionary;
  private final ConcurrentMap<String, String> lemmas = new ConcurrentHashMap<>();

  private WordNet(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  public static WordNet english() {
    return ENGLISH;
  }

  private static Dictionary open() {
    try {
      return Dictionary.getDefaultResourceInstance();
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet cannot be read from the class path", e);
    }
  }

  /**
   * The dictionary form of a word of a class; the word itself where WordNet does not have it.
   *
   * @param word in lower case
   */
  public String lemma(String word, WordClass wordClass) {
    if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
      return word;
    }
    String key = word + '/' + wordClass;
    String known = lemmas.get(key);
    if (known != null) {
      return known;
    }
    String lemma = lookUp(word, pos(wordClass));
    if (lemmas.size() < CACHE_LIMIT) {
      lemmas.put(key, lemma);
    }
    return lemma;
  }

  private synchronized String lookUp(String word, POS pos) {
    try {
      IndexWord found = dictionary.getMorphologicalProcessor().lookupBaseForm(pos, word);
      return found == null ? word : found.getLemma().toLowerCase(Locale.ROOT);
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet cannot look up \"" + word + "\"", e);
    }
  }

  private static POS pos(WordClass wordClass) {
    return switch (wordClass) {
      case NOUN -> POS.NOUN;
      case VERB -> POS.VERB;
      case ADJECTIVE -> POS.ADJECTIVE;
      case ADVERB -> POS.ADVERB;
    };
  }
}
