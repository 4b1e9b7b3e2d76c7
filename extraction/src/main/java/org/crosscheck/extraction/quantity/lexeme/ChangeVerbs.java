package org.crosscheck.extraction.quantity.lexeme;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;

/** Words that say that a value moves to another level: "rose", "eased", "shed", "up". */
public final class ChangeVerbs {
  private static final ChangeVerbs ENGLISH = new ChangeVerbs();

  private final WordNet wordNet = WordNet.english();
  private final ImmutableSet<String> selves = of("self");
  private final ImmutableSet<String> others = of("other");
  private final ImmutableSet<String> lengths = of("length");
  private final ImmutableSet<String> adverbs = of("adverb");
  private final ImmutableSet<String> undirected = of("particle");

  private ChangeVerbs() {}

  public static ChangeVerbs english() {
    return ENGLISH;
  }

  private static ImmutableSet<String> of(String kind) {
    return Lexicon.load("en/quantity/change-verbs.tsv").rows().stream()
        .filter(row -> row.get("kind").equals(kind))
        .map(row -> row.get("verb"))
        .collect(toImmutableSet());
  }

  /**
   * True for a form of a verb whose subject moves by itself, or for "up" and "down".
   *
   * @param word in lower case
   */
  public boolean isMove(String word) {
    return adverbs.contains(word) || isSelf(lemma(word));
  }

  private boolean isSelf(String lemma) {
    return selves.contains(lemma) || undirected.contains(lemma);
  }

  /** As {@link #isMove}, and for a verb that moves its object: "added", "shed". */
  public boolean isChange(String word) {
    return isMove(word) || others.contains(lemma(word));
  }

  /** As {@link #isChange}, and for a verb that changes how long a thing goes on: "extended". */
  public boolean isChangeOfLength(String word) {
    return isChange(word) || lengths.contains(lemma(word));
  }

  /**
   * True for a verb that says which way only with "up" or "down": "edged up to".
   *
   * @param word in lower case
   */
  public boolean takesParticle(String word) {
    return undirected.contains(lemma(word));
  }

  private String lemma(String word) {
    return wordNet.lemma(word, WordClass.VERB);
  }
}
