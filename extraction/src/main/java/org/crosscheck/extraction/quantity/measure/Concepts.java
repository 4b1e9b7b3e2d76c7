package org.crosscheck.extraction.quantity.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.wordnet.NounClass;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;

/** The classes of things that news counts: "servicemen" and "troops" are both soldiers. */
final class Concepts {
  /**
   * A class.
   *
   * @param id what {@code Measure.concept} carries
   * @param narrower the noun that says which of the class is meant; empty for a synonym
   */
  record Concept(String id, Optional<String> narrower) {}

  private record Root(String id, NounClass nouns, boolean narrows) {}

  static final String PERSON = "person";

  private final WordNet wordNet = WordNet.english();
  private static final ImmutableSet<String> PEOPLE =
      ImmutableSet.of(
          PERSON,
          "soldier",
          "fighter",
          "peacekeeper",
          "police officer",
          "officer",
          "child",
          "woman",
          "man",
          "hostage",
          "prisoner",
          "refugee",
          "migrant",
          "crew member",
          "employee");

  private final ImmutableMap<String, String> words;
  private final ImmutableList<Root> roots;
  private final ImmutableMap<String, String> synonyms =
      Lexicon.load("en/quantity/synonyms.tsv").rows().stream()
          .collect(ImmutableMap.toImmutableMap(row -> row.get("noun"), row -> row.get("as")));

  Concepts() {
    Map<String, String> byWord = new HashMap<>();
    ImmutableList.Builder<Root> found = ImmutableList.builder();
    ImmutableList.Builder<Root> widest = ImmutableList.builder();
    for (Lexicon.Row row : Lexicon.load("en/quantity/concepts.tsv").rows()) {
      String id = row.get("concept");
      row.list("words").forEach(word -> byWord.putIfAbsent(word, id));
      boolean narrows = row.get("narrows").equals("yes");
      for (String root : row.list("roots")) {
        (id.equals(PERSON) ? widest : found).add(new Root(id, NounClass.below(root), narrows));
      }
    }
    this.words = ImmutableMap.copyOf(byWord);
    this.roots = found.addAll(widest.build()).build();
  }

  /**
   * The class of a head noun.
   *
   * @param before the word before it, for two-word entries ("police officers"); may be empty
   * @param word in lower case, singular or plural
   */
  Concept of(String before, String word) {
    String lemma = wordNet.lemma(word, WordClass.NOUN);
    for (String key : new String[] {before + " " + word, before + " " + lemma, word, lemma}) {
      String id = words.get(key.strip());
      if (id != null) {
        return new Concept(id, Optional.empty());
      }
    }
    for (Root root : roots) {
      if (root.nouns().contains(lemma)) {
        return new Concept(
            root.id(), Optional.of(lemma).filter(noun -> root.narrows()).map(this::synonym));
      }
    }
    return new Concept(lemma, Optional.empty());
  }

  /** Who makes up a body of people: "a 2,000-strong crowd", "a 30,000-strong force". */
  Concept ofBody(String noun) {
    return new Concept(
        switch (noun) {
          case "force", "army", "garrison", "contingent", "battalion", "unit", "corps" -> "soldier";
          case "workforce", "staff" -> "employee";
          default -> PERSON;
        },
        Optional.empty());
  }

  private String synonym(String noun) {
    return synonyms.getOrDefault(noun, noun);
  }

  /** True for a class of people. */
  static boolean isPeople(String id) {
    return PEOPLE.contains(id);
  }

  /** True for a class of this lexicon, false for a bare lemma. */
  boolean isClass(Concept concept) {
    return words.containsValue(concept.id());
  }
}
