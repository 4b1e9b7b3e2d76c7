package org.crosscheck.extraction.wordnet;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * WordNet's morphology: dictionary forms of words by part of speech. One instance serves all
 * threads; answers are cached, for the words of news repeat.
 */
public final class WordNet {
  private static final int CACHE_LIMIT = 200_000;
  private static final int DEEPEST = 20;

  /** WordNet's words have no more hyphens ("cat-o'-nine-tails" has three); addresses do. */
  private static final int MOST_JOINTS = 4;

  private static final CharMatcher JOINTS = CharMatcher.anyOf("-_ ");
  private static final WordNet ENGLISH = new WordNet(open());

  private final Dictionary dictionary;
  private final ImmutableMap<WordClass, ConcurrentMap<String, String>> lemmas =
      Maps.immutableEnumMap(
          Maps.toMap(EnumSet.allOf(WordClass.class), wordClass -> new ConcurrentHashMap<>()));
  private final ConcurrentMap<String, Optional<ProperNoun>> properNouns = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Optional<String>> verbs = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Boolean> commonWords = new ConcurrentHashMap<>();

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
    ConcurrentMap<String, String> ofClass = lemmas.get(wordClass);
    String known = ofClass.get(word);
    if (known != null) {
      return known;
    }
    if (word.isEmpty() || !Character.isLetter(word.charAt(0)) || isOverlong(word)) {
      return word;
    }
    String lemma = lookUp(word, pos(wordClass));
    if (ofClass.size() < CACHE_LIMIT) {
      ofClass.put(word, lemma);
    }
    return lemma;
  }

  /**
   * True for a word of more parts than the dictionary has words of. Its morphology tries the forms
   * of all parts with each other, so that each further part doubles what a look-up costs.
   */
  private static boolean isOverlong(String word) {
    return JOINTS.countIn(word) > MOST_JOINTS;
  }

  private synchronized String lookUp(String word, POS pos) {
    try {
      IndexWord found = dictionary.getMorphologicalProcessor().lookupBaseForm(pos, word);
      return found == null ? word : found.getLemma().toLowerCase(Locale.ROOT);
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet cannot look up \"" + word + "\"", e);
    }
  }

  /**
   * What a name names, where WordNet's first sense of it is one person, place or body rather than a
   * kind of thing. Of bodies it marks only some as one of a kind and writes all with capitals
   * throughout: they count where the name is written so ("NATO", not "Let" for "LET").
   *
   * @param name one word or several; a person's or place's in any case
   */
  public Optional<ProperNoun> properNoun(String name) {
    Optional<ProperNoun> known = properNouns.get(name);
    if (known != null) {
      return known;
    }
    Optional<ProperNoun> found = lookUpName(name);
    if (properNouns.size() < CACHE_LIMIT) {
      properNouns.put(name, found);
    }
    return found;
  }

  /** True when WordNet has the word, in any class, as more than a name. */
  public boolean isCommonWord(String lowerCaseWord) {
    if (isOverlong(lowerCaseWord)) {
      return false;
    }
    Boolean known = commonWords.get(lowerCaseWord);
    if (known != null) {
      return known;
    }
    boolean common = lookUpCommon(lowerCaseWord);
    if (commonWords.size() < CACHE_LIMIT) {
      commonWords.put(lowerCaseWord, common);
    }
    return common;
  }

  /** True when WordNet has the dictionary form as a noun. */
  public boolean isNoun(String lemma) {
    return !lemma.isEmpty() && !kinds(lemma, 1).isEmpty();
  }

  /**
   * The verb that a noun is derived from or that is derived from it, by the noun's most frequent
   * sense that has one: vote → vote, evacuation → evacuate.
   *
   * @param noun its dictionary form in lower case
   */
  public Optional<String> verbOf(String noun) {
    Optional<String> known = verbs.get(noun);
    if (known != null) {
      return known;
    }
    Optional<String> verb = lookUpVerb(noun);
    if (verbs.size() < CACHE_LIMIT) {
      verbs.put(noun, verb);
    }
    return verb;
  }

  private synchronized Optional<String> lookUpVerb(String noun) {
    try {
      IndexWord found = dictionary.getIndexWord(POS.NOUN, noun);
      if (found == null) {
        return Optional.empty();
      }
      for (Synset sense : found.getSenses()) {
        for (Pointer pointer : sense.getPointers(PointerType.DERIVATION)) {
          boolean ofNoun =
              pointer.getSource() instanceof Word source
                  && source.getLemma().equalsIgnoreCase(noun);
          if (ofNoun && pointer.getTarget() instanceof Word verb && verb.getPOS() == POS.VERB) {
            return Optional.of(verb.getLemma().toLowerCase(Locale.ROOT));
          }
        }
      }
      return Optional.empty();
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet cannot look up \"" + noun + "\"", e);
    }
  }

  private synchronized Optional<ProperNoun> lookUpName(String name) {
    try {
      IndexWord found = dictionary.getIndexWord(POS.NOUN, name.toLowerCase(Locale.ROOT));
      if (found == null || found.getSenses().isEmpty()) {
        return Optional.empty();
      }
      Synset first = found.getSenses().get(0);
      Optional<ProperNoun> kind = ProperNoun.ofFile(first.getLexFileName());
      boolean body = kind.filter(ProperNoun.GROUP::equals).isPresent();
      boolean instance = !first.getPointers(PointerType.INSTANCE_HYPERNYM).isEmpty();
      boolean letters = body && name.indexOf(' ') < 0;
      boolean one = body && isWritten(first, name) || instance && !letters;
      return one ? kind : Optional.empty();
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet cannot look up \"" + name + "\"", e);
    }
  }

  /** True where the sense is never written small and one of its words is written as here. */
  private static boolean isWritten(Synset sense, String name) {
    return !isKind(sense) && sense.getWords().stream().anyMatch(w -> w.getLemma().equals(name));
  }

  private synchronized boolean lookUpCommon(String word) {
    try {
      for (POS pos : POS.getAllPOS()) {
        IndexWord found = dictionary.getMorphologicalProcessor().lookupBaseForm(pos, word);
        if (found != null && found.getSenses().stream().anyMatch(WordNet::isKind)) {
          return true;
        }
      }
      return false;
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet cannot look up \"" + word + "\"", e);
    }
  }

  /** The noun's first senses, the most frequent first, each with all that it is a kind of. */
  synchronized ImmutableList<ImmutableSet<Long>> kinds(String noun, int senses) {
    try {
      IndexWord found = dictionary.getIndexWord(POS.NOUN, noun);
      ImmutableList.Builder<ImmutableSet<Long>> kinds = ImmutableList.builder();
      if (found != null) {
        for (Synset sense : Iterables.limit(found.getSenses(), senses)) {
          kinds.add(withHypernyms(sense));
        }
      }
      return kinds.build();
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet cannot look up \"" + noun + "\"", e);
    }
  }

  private static ImmutableSet<Long> withHypernyms(Synset sense) throws JWNLException {
    ImmutableSet.Builder<Long> ids = ImmutableSet.builder();
    Synset at = sense;
    for (int depth = 0; depth < DEEPEST; depth++) {
      ids.add(at.getOffset());
      List<Pointer> above = at.getPointers(PointerType.HYPERNYM);
      if (above.isEmpty()) {
        break;
      }
      at = above.get(0).getTargetSynset();
    }
    return ids.build();
  }

  /** A sense that is not one person, place or body, nor written with a capital throughout. */
  private static boolean isKind(Synset sense) {
    return sense.getPointers(PointerType.INSTANCE_HYPERNYM).isEmpty()
        && sense.getWords().stream()
            .anyMatch(word -> Character.isLowerCase(word.getLemma().charAt(0)));
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
