package org.crosscheck.extraction.name;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.wordnet.BodyNouns;
import org.crosscheck.extraction.wordnet.NounClass;
import org.crosscheck.extraction.wordnet.PlaceNouns;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;
import org.crosscheck.model.claim.NameType;

/**
 * What the lexicons and the dictionary know of a word, a letter a class, in a fixed order: "FSw"
 * for "Grace", a first name, a family name and a common word. Not aware of the word's neighbours.
 * Holds a cache: one a thread.
 */
final class WordClasses {
  private static final int CACHE_LIMIT = 50_000;
  private static final int LONGEST_ACRONYM = 3;

  private final Gazetteer gazetteer = Gazetteer.english();
  private final Roles roles = Roles.english();
  private final OrganisationWords bodies = OrganisationWords.english();
  private final WordNet dictionary = WordNet.english();
  private final NounClass people = NounClass.below("person#1");
  private final NounClass groups = NounClass.below("group#1");
  private final NounClass places = NounClass.below("location#1");
  private final NounClass buildings = NounClass.below("structure#1");
  private final NounClass texts = NounClass.below("writing#2", "agreement#1");
  private final BodyNouns bodyNouns = BodyNouns.english();
  private final ImmutableSet<String> grammar =
      Lexicon.load("en/annotation/closed-class-words.tsv").rows().stream()
          .map(row -> row.get("word"))
          .collect(ImmutableSet.toImmutableSet());
  private final ImmutableSet<String> calendar = calendar();
  private final ImmutableSet<String> reporting =
      Lexicon.load("en/quotation/reporting-verbs.tsv").rows().stream()
          .map(row -> row.get("verb"))
          .collect(ImmutableSet.toImmutableSet());
  private final Map<String, String> ofNames = new HashMap<>();
  private final Map<String, String> ofNeighbours = new HashMap<>();
  private final Map<String, String> ofNouns = new HashMap<>();

  private static ImmutableSet<String> calendar() {
    ImmutableSet<String> kinds = ImmutableSet.of("weekday", "month", "zone");
    return Lexicon.load("en/time/words.tsv").rows().stream()
        .filter(row -> kinds.contains(row.get("category")))
        .flatMap(row -> row.list("forms").stream())
        .map(form -> form.toLowerCase(Locale.ROOT))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The classes of a word that may be part of a name. */
  String of(String word) {
    String known = ofNames.get(word);
    if (known == null) {
      known = lookUp(word);
      if (ofNames.size() < CACHE_LIMIT) {
        ofNames.put(word, known);
      }
    }
    return known;
  }

  private String lookUp(String word) {
    if (!Character.isLetter(word.charAt(0))) {
      return Character.isDigit(word.charAt(0)) ? "#" : "";
    }
    String name = asName(word);
    String lower = word.toLowerCase(Locale.ROOT).replace(".", "");
    StringBuilder classes = new StringBuilder();
    add(classes, 'F', gazetteer.isFirstName(name));
    add(classes, 'S', gazetteer.isFamilyName(name));
    add(classes, 'C', gazetteer.isTown(name));
    add(classes, 'K', gazetteer.isCompanyWord(name) || gazetteer.isCompanyWord(word));
    gazetteer.type(name).ifPresent(type -> classes.append(letter(type)));
    bodies.type(name).ifPresent(type -> classes.append(Character.toLowerCase(letter(type))));
    add(classes, 'R', roles.kind(lower).isPresent());
    if (grammar.contains(lower)) {
      classes.append('g');
    } else if (calendar.contains(lower)) {
      classes.append('d');
    } else {
      add(classes, 'w', gazetteer.isCommonWord(lower));
    }
    return classes.toString();
  }

  private static void add(StringBuilder classes, char letter, boolean belongs) {
    if (belongs) {
      classes.append(letter);
    }
  }

  private static char letter(NameType type) {
    return switch (type) {
      case PERSON -> 'P';
      case ORGANISATION -> 'O';
      case LOCATION -> 'L';
      case MILITARY_UNIT -> 'U';
      case WEAPON -> 'W';
      case NATIONALITY -> 'N';
      case OTHER -> 'X';
    };
  }

  /** "LONDON" and "london" as "London": shouted headlines and careless writing name places too. */
  private static String asName(String word) {
    boolean shouted = word.length() > LONGEST_ACRONYM && word.equals(word.toUpperCase(Locale.ROOT));
    String rest = word.substring(1);
    return Character.toUpperCase(word.charAt(0)) + (shouted ? rest.toLowerCase(Locale.ROOT) : rest);
  }

  /**
   * A word in small letters that can only be a name: a place or a first name, and nothing in the
   * dictionary.
   */
  boolean isNameInSmallLetters(String word) {
    if (word.length() <= LONGEST_ACRONYM || !Character.isLowerCase(word.charAt(0))) {
      return false;
    }
    String known = of(word);
    boolean name = "LFCK".chars().anyMatch(letter -> known.indexOf(letter) >= 0);
    return name && !known.contains("w") && !known.contains("g");
  }

  /**
   * What WordNet's nouns say of a word with a capital: "B" for a body's, "L" for a place's, "T" for
   * a building's, "P" for a person's, "D" for a text's or an agreement's.
   */
  String ofNoun(String word) {
    String known = ofNouns.get(word);
    if (known == null) {
      known = lookUpNoun(word.toLowerCase(Locale.ROOT));
      if (ofNouns.size() < CACHE_LIMIT) {
        ofNouns.put(word, known);
      }
    }
    return known;
  }

  private String lookUpNoun(String lower) {
    if (!Character.isLetter(lower.charAt(0)) || grammar.contains(lower)) {
      return "-";
    }
    String noun = dictionary.lemma(lower, WordClass.NOUN);
    StringBuilder kinds = new StringBuilder();
    add(kinds, 'B', bodyNouns.isBody(noun));
    add(kinds, 'L', PlaceNouns.contains(noun));
    add(kinds, 'T', buildings.contains(noun));
    add(kinds, 'P', people.contains(noun));
    add(kinds, 'D', texts.contains(noun));
    return kinds.toString();
  }

  /** What kind of word stands beside a name: itself where grammar or a mark, else its kinds. */
  String ofNeighbour(String word) {
    String known = ofNeighbours.get(word);
    if (known == null) {
      known = lookUpNeighbour(word);
      if (ofNeighbours.size() < CACHE_LIMIT) {
        ofNeighbours.put(word, known);
      }
    }
    return known;
  }

  private String lookUpNeighbour(String lower) {
    if (!Character.isLetter(lower.charAt(0)) || grammar.contains(lower)) {
      return lower;
    }
    String noun = dictionary.lemma(lower, WordClass.NOUN);
    StringBuilder kinds = new StringBuilder("~");
    add(kinds, 'P', people.contains(noun));
    add(kinds, 'G', groups.contains(noun));
    add(kinds, 'L', places.contains(noun));
    add(kinds, 'V', reporting.contains(dictionary.lemma(lower, WordClass.VERB)));
    add(kinds, 'R', roles.kind(lower.replace(".", "")).isPresent());
    return kinds.toString();
  }
}
