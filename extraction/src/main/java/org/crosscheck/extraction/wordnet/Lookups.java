package org.crosscheck.extraction.wordnet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * Questions to WordNet's files, one at a time, for the library's dictionary serves one thread.
 * Keeps no answer.
 */
final class Lookups {
  private static final int DEEPEST = 20;

  private final Dictionary dictionary = open();

  private static Dictionary open() {
    try {
      return Dictionary.getDefaultResourceInstance();
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet cannot be read from the class path", e);
    }
  }

  /** What is to be found out about a word. */
  @FunctionalInterface
  private interface Question<V> {
    V ask() throws JWNLException;
  }

  private synchronized <V> V about(String word, Question<V> question) {
    try {
      return question.ask();
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet cannot look up \"" + word + "\"", e);
    }
  }

  /** As {@link WordNet#lemma}. */
  String lemma(String word, WordClass wordClass) {
    return about(
        word,
        () -> {
          IndexWord found =
              dictionary.getMorphologicalProcessor().lookupBaseForm(pos(wordClass), word);
          return found == null ? word : found.getLemma().toLowerCase(Locale.ROOT);
        });
  }

  /** As {@link WordNet#verbOf}. */
  Optional<String> verbOf(String noun) {
    return about(
        noun,
        () -> {
          IndexWord found = dictionary.getIndexWord(POS.NOUN, noun);
          return found == null ? Optional.empty() : verbOf(found, noun);
        });
  }

  private static Optional<String> verbOf(IndexWord found, String noun) throws JWNLException {
    for (Synset sense : found.getSenses()) {
      for (Pointer pointer : sense.getPointers(PointerType.DERIVATION)) {
        boolean ofNoun =
            pointer.getSource() instanceof Word source && source.getLemma().equalsIgnoreCase(noun);
        if (ofNoun && pointer.getTarget() instanceof Word verb && verb.getPOS() == POS.VERB) {
          return Optional.of(verb.getLemma().toLowerCase(Locale.ROOT));
        }
      }
    }
    return Optional.empty();
  }

  /** As {@link WordNet#properNoun}. */
  Optional<ProperNoun> properNoun(String name) {
    return about(
        name,
        () -> {
          IndexWord found = dictionary.getIndexWord(POS.NOUN, name.toLowerCase(Locale.ROOT));
          return found == null || found.getSenses().isEmpty()
              ? Optional.empty()
              : properNoun(found.getSenses().get(0), name);
        });
  }

  private static Optional<ProperNoun> properNoun(Synset first, String name) {
    Optional<ProperNoun> kind = ProperNoun.ofFile(first.getLexFileName());
    boolean body = kind.filter(ProperNoun.GROUP::equals).isPresent();
    boolean instance = !first.getPointers(PointerType.INSTANCE_HYPERNYM).isEmpty();
    boolean letters = body && name.indexOf(' ') < 0;
    boolean one = body && isWritten(first, name) || instance && !letters;
    return one ? kind : Optional.empty();
  }

  /** True where the sense is never written small and one of its words is written as here. */
  private static boolean isWritten(Synset sense, String name) {
    return !isKind(sense) && sense.getWords().stream().anyMatch(w -> w.getLemma().equals(name));
  }

  /** As {@link WordNet#isCommonWord}. */
  boolean isCommonWord(String word) {
    return about(
        word,
        () -> {
          for (POS pos : POS.getAllPOS()) {
            IndexWord found = dictionary.getMorphologicalProcessor().lookupBaseForm(pos, word);
            if (found != null && found.getSenses().stream().anyMatch(Lookups::isKind)) {
              return true;
            }
          }
          return false;
        });
  }

  /** As {@link WordNet#kinds}. */
  ImmutableList<ImmutableSet<Long>> kinds(String noun, int senses) {
    return about(
        noun,
        () -> {
          IndexWord found = dictionary.getIndexWord(POS.NOUN, noun);
          ImmutableList.Builder<ImmutableSet<Long>> kinds = ImmutableList.builder();
          if (found != null) {
            for (Synset sense : Iterables.limit(found.getSenses(), senses)) {
              kinds.add(withHypernyms(sense));
            }
          }
          return kinds.build();
        });
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
