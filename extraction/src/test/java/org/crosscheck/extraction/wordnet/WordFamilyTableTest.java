package org.crosscheck.extraction.wordnet;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.Exc;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;
import org.junit.jupiter.api.Test;

/**
 * The word families that comparison knows are WordNet's, and nothing else: this makes them anew. To
 * write them after a change of the rules, run it with {@code -Dword-families=write}.
 */
class WordFamilyTableTest {
  private static final String TABLE =
      "comparison/src/main/resources/org/crosscheck/comparison/en/word-families.tsv";

  /** A word stands in the synsets of its most frequent senses. */
  private static final int SENSES = 2;

  /** Of these many senses, where texts were seen to use them, the next wider noun is taken. */
  private static final int SENSES_FOR_WIDER = 6;

  private static final String PLAIN = "[a-z]{3,}";

  @Test
  void theTableIsWordNets() throws IOException, JWNLException {
    Path table = table();
    List<String> lines = Files.readAllLines(table);
    List<String> header = lines.stream().takeWhile(line -> line.startsWith("#")).toList();
    List<String> families = families();
    if (System.getProperty("word-families", "").equals("write")) {
      Files.write(table, ImmutableList.<String>builder().addAll(header).addAll(families).build());
    }
    assertThat(lines.subList(header.size(), lines.size())).isEqualTo(families);
  }

  private static Path table() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve(TABLE))) {
      folder = folder.getParent();
    }
    return folder.resolve(TABLE);
  }

  private static List<String> families() throws JWNLException {
    Dictionary dictionary = Dictionary.getDefaultResourceInstance();
    Set<String> lines = new TreeSet<>();
    for (POS pos : List.of(POS.NOUN, POS.VERB)) {
      Map<Long, Set<String>> synsets = new TreeMap<>();
      Set<Long> used = new TreeSet<>();
      Iterator<IndexWord> words = dictionary.getIndexWordIterator(pos);
      while (words.hasNext()) {
        IndexWord word = words.next();
        if (word.getLemma().matches(PLAIN)) {
          addSenses(dictionary, word, synsets, used, lines);
        }
      }
      synsets.entrySet().stream()
          .filter(synset -> used.contains(synset.getKey()) && synset.getValue().size() > 1)
          .forEach(synset -> lines.add(String.join(" ", synset.getValue())));
      addIrregular(dictionary, pos, lines);
    }
    return lines.stream().collect(toImmutableList());
  }

  private static void addSenses(
      Dictionary dictionary,
      IndexWord word,
      Map<Long, Set<String>> synsets,
      Set<Long> used,
      Set<String> lines)
      throws JWNLException {
    List<Synset> senses = word.getSenses();
    for (int i = 0; i < Math.min(senses.size(), SENSES_FOR_WIDER); i++) {
      Synset sense = senses.get(i);
      Word own = own(sense, word.getLemma());
      if (own == null) {
        continue;
      }
      boolean isUsed = own.getUseCount() > 0;
      if (isUsed && word.getPOS() == POS.NOUN) {
        addWider(dictionary, sense, word.getLemma(), lines);
      }
      if (i < SENSES) {
        Set<String> family = synsets.computeIfAbsent(sense.getOffset(), o -> new TreeSet<>());
        family.add(word.getLemma());
        addDerived(dictionary, own, family);
        if (isUsed) {
          used.add(sense.getOffset());
        }
      }
    }
  }

  private static Word own(Synset sense, String lemma) {
    return sense.getWords().stream()
        .filter(word -> word.getLemma().equals(lemma))
        .findFirst()
        .orElse(null);
  }

  /** "blast" and what it is a kind of, where that is what the wider word most often means. */
  private static void addWider(Dictionary dictionary, Synset sense, String lemma, Set<String> lines)
      throws JWNLException {
    for (Pointer pointer : sense.getPointers(PointerType.HYPERNYM)) {
      Synset wider = pointer.getTargetSynset();
      Word first = wider.getWords().get(0);
      boolean plain = first.getLemma().matches(PLAIN) && first.getUseCount() > 0;
      if (plain
          && !sense.containsWord(first.getLemma())
          && rank(dictionary, POS.NOUN, first.getLemma(), wider) == 1) {
        lines.add(String.join(" ", new TreeSet<>(List.of(lemma, first.getLemma()))));
      }
    }
  }

  private static void addDerived(Dictionary dictionary, Word own, Set<String> family)
      throws JWNLException {
    for (Pointer pointer : own.getPointers(PointerType.DERIVATION)) {
      boolean plain =
          pointer.getTarget() instanceof Word word
              && word.getLemma().matches(PLAIN)
              && (word.getPOS() == POS.NOUN || word.getPOS() == POS.VERB);
      if (plain) {
        Word word = (Word) pointer.getTarget();
        int rank = rank(dictionary, word.getPOS(), word.getLemma(), word.getSynset());
        if (rank > 0 && rank <= SENSES) {
          family.add(word.getLemma());
        }
      }
    }
  }

  /** Which of its senses this is, from 1; 0 for none. */
  private static int rank(Dictionary dictionary, POS pos, String lemma, Synset sense)
      throws JWNLException {
    List<Synset> senses = dictionary.getIndexWord(pos, lemma).getSenses();
    int rank = 0;
    for (int i = 0; i < senses.size(); i++) {
      if (senses.get(i).getOffset() == sense.getOffset()) {
        rank = i + 1;
      }
    }
    return rank;
  }

  /** "struck" and "strike". */
  private static void addIrregular(Dictionary dictionary, POS pos, Set<String> lines)
      throws JWNLException {
    Iterator<Exc> forms = dictionary.getExceptionIterator(pos);
    while (forms.hasNext()) {
      Exc form = forms.next();
      for (String base : form.getExceptions()) {
        if (form.getLemma().matches(PLAIN)
            && base.matches("[a-z]{2,}")
            && isUsed(dictionary, pos, base)) {
          TreeSet<String> family = new TreeSet<>(List.of(form.getLemma(), base));
          if (family.size() > 1) {
            lines.add(String.join(" ", family));
          }
        }
      }
    }
  }

  private static boolean isUsed(Dictionary dictionary, POS pos, String base) throws JWNLException {
    IndexWord word = dictionary.getIndexWord(pos, base);
    return word != null
        && word.getSenses().stream()
            .flatMap(sense -> sense.getWords().stream())
            .anyMatch(it -> it.getLemma().equals(base) && it.getUseCount() > 0);
  }
}
