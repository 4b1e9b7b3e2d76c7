package org.crosscheck.extraction.name;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.wordnet.BodyNouns;
import org.crosscheck.extraction.wordnet.PlaceNouns;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;
import org.crosscheck.model.claim.NameType;

/** Words that tell what a run of capitalised words names: Ministry, Times, Brigade, River. */
public final class OrganisationWords {
  private enum Kind {
    BODY(NameType.ORGANISATION),
    COMPANY(NameType.ORGANISATION),
    OUTLET(NameType.ORGANISATION),
    UNIT(NameType.MILITARY_UNIT),
    PLACE(NameType.LOCATION);

    private final NameType type;

    Kind(NameType type) {
      this.type = type;
    }
  }

  private static final OrganisationWords ENGLISH = load();

  private final ImmutableMap<String, Kind> kinds;
  private final BodyNouns nouns = BodyNouns.english();

  private OrganisationWords(ImmutableMap<String, Kind> kinds) {
    this.kinds = kinds;
  }

  /** The words of the lexicon. */
  public static OrganisationWords english() {
    return ENGLISH;
  }

  private static OrganisationWords load() {
    Map<String, Kind> kinds = new HashMap<>();
    for (Lexicon.Row row : Lexicon.load("en/names/organisation-words.tsv").rows()) {
      kinds.put(row.get("word"), Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
    }
    return new OrganisationWords(ImmutableMap.copyOf(kinds));
  }

  /** True for the word, in small letters, of a body that can speak: "force", "bureau". */
  public boolean isBody(String word) {
    if (word.isEmpty()) {
      return false;
    }
    Kind kind = kinds.get(Character.toUpperCase(word.charAt(0)) + word.substring(1));
    return kind == Kind.BODY;
  }

  Optional<NameType> type(String word) {
    return Optional.ofNullable(kinds.get(word)).map(kind -> kind.type);
  }

  /**
   * What a name of several words names by its head, the last word or the one before "of": by the
   * lexicon, also in the plural, or else by WordNet's nouns for places and for bodies.
   */
  Optional<NameType> typeOfHead(String word) {
    if (!Character.isUpperCase(word.charAt(0))) {
      return Optional.empty();
    }
    String noun = WordNet.english().lemma(word.toLowerCase(Locale.ROOT), WordClass.NOUN);
    return type(word)
        .or(() -> type(Character.toUpperCase(noun.charAt(0)) + noun.substring(1)))
        .or(() -> PlaceNouns.contains(noun) ? Optional.of(NameType.LOCATION) : Optional.empty())
        .or(() -> nouns.isBody(noun) ? Optional.of(NameType.ORGANISATION) : Optional.empty());
  }
}
