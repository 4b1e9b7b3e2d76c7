package org.crosscheck.extraction.name;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.extraction.lexicon.Lexicon;

/** Offices, ranks and professions, by the words that name them in lower case. */
public final class Roles {
  private static final Roles ENGLISH = load();

  /** How a role word is used. */
  public enum Kind {
    /** Only before a name: "Mr". */
    TITLE,
    /** Before or after a name, and alone: "the mayor". */
    ROLE,
    /** In the plural or as a body: "police", "officials". */
    GROUP,
    /** Somebody who is not to be known: "a source". */
    UNNAMED
  }

  private final ImmutableMap<String, Kind> kinds;

  private Roles(ImmutableMap<String, Kind> kinds) {
    this.kinds = kinds;
  }

  public static Roles english() {
    return ENGLISH;
  }

  private static Roles load() {
    ImmutableMap.Builder<String, Kind> kinds = ImmutableMap.builder();
    for (Lexicon.Row row : Lexicon.load("en/names/roles.tsv").rows()) {
      kinds.put(row.get("role"), Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
    }
    return new Roles(kinds.buildOrThrow());
  }

  /** The kind of a role's word or words, in any case, in the singular or with a plural "s". */
  public Optional<Kind> kind(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    Kind known = kinds.get(lower);
    if (known == null && lower.endsWith("s")) {
      known = kinds.get(lower.substring(0, lower.length() - 1));
    }
    return Optional.ofNullable(known);
  }

  /** True for a word that may stand before a name as its title or role. */
  boolean leads(String word) {
    Kind kind = kinds.get(word.toLowerCase(Locale.ROOT));
    return kind == Kind.TITLE || kind == Kind.ROLE;
  }
}
