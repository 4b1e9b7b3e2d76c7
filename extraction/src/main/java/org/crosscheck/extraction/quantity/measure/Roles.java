package org.crosscheck.extraction.quantity.measure;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.extraction.annotation.TriggerWords;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.lexeme.Phrases;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;

/**
 * What happens to things counted, or what they do, by the words that say it. Holds a cache: one a
 * thread.
 */
final class Roles {
  private final WordNet wordNet = WordNet.english();
  private final ImmutableMap<String, String> verbs;
  private final Phrases<String> words;
  private final ImmutableMap<String, String> things;
  private final ImmutableSet<String> people;
  private final ImmutableSet<String> onlyPeople;
  private final ImmutableSet<String> somebody;
  private final TriggerWords first = new TriggerWords(this::mayBegin);

  Roles() {
    Map<String, String> byVerb = new HashMap<>();
    Map<String, String> byWord = new HashMap<>();
    Map<String, String> byThing = new HashMap<>();
    ImmutableSet.Builder<String> ofPeople = ImmutableSet.builder();
    ImmutableSet.Builder<String> ofSomebody = ImmutableSet.builder();
    ImmutableSet.Builder<String> ofNothingElse = ImmutableSet.builder();
    for (Lexicon.Row row : Lexicon.load("en/quantity/roles.tsv").rows()) {
      String role = row.get("role");
      row.list("verbs").forEach(verb -> byVerb.putIfAbsent(verb, role));
      row.list("words").forEach(word -> byWord.putIfAbsent(word, role));
      row.list("things").forEach(thing -> byThing.putIfAbsent(thing, role));
      if (row.find("people").isPresent()) {
        ofSomebody.add(role);
      }
      if (row.find("people").filter(people -> !people.equals("alone")).isPresent()) {
        ofPeople.add(role);
      }
      if (row.find("people").filter("yes"::equals).isPresent()) {
        ofNothingElse.add(role);
      }
    }
    this.verbs = ImmutableMap.copyOf(byVerb);
    this.words = Phrases.inLowerCase(byWord);
    this.things = ImmutableMap.copyOf(byThing);
    this.people = ofPeople.build();
    this.somebody = ofSomebody.build();
    this.onlyPeople = ofNothingElse.build();
  }

  /** The role that the words at an index say, by the longest entry. */
  Optional<String> at(Lexemes lexemes, int at) {
    if (!first.contains(lexemes.lower(at))) {
      return Optional.empty();
    }
    for (int to = at + words.longestFrom(lexemes.lower(at)); to > at; to--) {
      Optional<String> role = words.find(lexemes.joined(at, to));
      if (role.isPresent()) {
        return role;
      }
    }
    Optional<String> phrase = HarmPhrases.at(lexemes, at);
    return phrase.isPresent() ? phrase : verb(lexemes.lower(at));
  }

  private boolean mayBegin(String word) {
    return words.longestFrom(word) > 0 || HarmPhrases.mayBegin(word) || verb(word).isPresent();
  }

  /** The role that several words directly before an index say: "guilty on". */
  Optional<String> endingAt(Lexemes lexemes, int end) {
    int longest = words.longestTo(lexemes.lower(end - 1));
    for (int from = Math.max(0, end - longest); from < end - 1; from++) {
      Optional<String> role = words.find(lexemes.joined(from, end));
      if (role.isPresent()) {
        return role;
      }
    }
    return Optional.empty();
  }

  /** The role of a verb in any inflection. */
  Optional<String> verb(String word) {
    return word.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(verbs.get(wordNet.lemma(word, WordClass.VERB)));
  }

  /** The role that a noun carries by itself: "demonstrators", "deaths". */
  Optional<String> ofThing(String lemma) {
    return Optional.ofNullable(things.get(lemma));
  }

  /** True where the word is a participle or an adjective of a role: "wounded", "missing". */
  boolean isState(Lexemes lexemes, int at) {
    String word = lexemes.lower(at);
    boolean form = word.endsWith("ed") || word.endsWith("t") || word.endsWith("n");
    return words.contains(word) || ((form || isFinite(word)) && verb(word).isPresent());
  }

  private boolean isFinite(String word) {
    return verbs.containsKey(word);
  }

  /** True where people are meant when nothing else is named: "12 dead". */
  boolean isOfPeople(String role) {
    return people.contains(role);
  }

  /** True where a bare number before it is of people: "two voted against". */
  boolean mayBeOfPeople(String role) {
    return somebody.contains(role);
  }

  /** True where people are meant even behind other things: "88 drones came, three dead". */
  boolean isOnlyOfPeople(String role) {
    return onlyPeople.contains(role);
  }

  /** Drones do not die: behind them, "three dead" are people. */
  boolean mayHappenTo(String role, String concept) {
    return !concept.equals(Measured.NUMBER)
        && (Concepts.isPeople(concept) || !isOnlyOfPeople(role));
  }
}
