package org.crosscheck.extraction.wordnet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Nouns for bodies of people that can speak: all that WordNet has below {@code organization#1},
 * {@code body#2} and {@code legislature#1}, in any of a noun's senses, for "airline" is a hose
 * first. Whether a noun stands for such a body where it is used is for the reader of its sentence
 * to say.
 */
public final class BodyNouns {
  private static final int CACHE_LIMIT = 10_000;
  private static final int SENSES = 8;

  /** WordNet's nouns for those that trade; {@code group} has no sense of its own for them. */
  private static final ImmutableSet<String> TRADERS =
      ImmutableSet.of("enterprise", "company", "firm", "financial institution");

  private static final String GROUP = "group";
  private static final BodyNouns ENGLISH = new BodyNouns();

  private final WordNet wordNet = WordNet.english();
  private final ImmutableSet<Long> roots;
  private final ConcurrentMap<String, ImmutableList<ImmutableSet<Long>>> known =
      new ConcurrentHashMap<>();

  private BodyNouns() {
    roots = ImmutableSet.of(root("organization", 1), root("body", 2), root("legislature", 1));
  }

  private long root(String noun, int sense) {
    return wordNet.kinds(noun, sense).get(sense - 1).iterator().next();
  }

  /** The nouns of WordNet. */
  public static BodyNouns english() {
    return ENGLISH;
  }

  /**
   * True where some sense of the noun is a body.
   *
   * @param noun its dictionary form in lower case
   */
  public boolean isBody(String noun) {
    return noun.equals(GROUP) || !senses(noun).isEmpty();
  }

  /** True where a body called {@code noun} may be called {@code kind}: an airline a company. */
  public boolean isKind(String noun, String kind) {
    return noun.equals(kind)
        || isTrader(noun) && isGeneralTrader(kind)
        || senses(noun).stream()
            .anyMatch(
                sense ->
                    senses(kind).stream()
                        .anyMatch(general -> sense.contains(general.iterator().next())));
  }

  /** True for "company", "bank", "airline": a body that trades. */
  public boolean isTrader(String noun) {
    return noun.equals(GROUP)
        || TRADERS.contains(noun)
        || TRADERS.stream().anyMatch(trader -> isBelow(noun, trader));
  }

  /** True for the words that any trader is called by. */
  public boolean isGeneralTrader(String noun) {
    return noun.equals(GROUP) || noun.equals("business") || TRADERS.contains(noun);
  }

  private boolean isBelow(String noun, String kind) {
    long above = senses(kind).get(0).iterator().next();
    return senses(noun).stream().anyMatch(sense -> sense.contains(above));
  }

  /** The senses that are bodies, each with all that it is a kind of, itself first. */
  private ImmutableList<ImmutableSet<Long>> senses(String noun) {
    ImmutableList<ImmutableSet<Long>> cached = known.get(noun);
    if (cached != null) {
      return cached;
    }
    ImmutableList<ImmutableSet<Long>> found =
        wordNet.kinds(noun, SENSES).stream()
            .filter(kinds -> roots.stream().anyMatch(kinds::contains))
            .collect(ImmutableList.toImmutableList());
    if (known.size() < CACHE_LIMIT) {
      known.put(noun, found);
    }
    return found;
  }
}
