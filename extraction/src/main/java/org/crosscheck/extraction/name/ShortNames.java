package org.crosscheck.extraction.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.extraction.wordnet.BodyNouns;
import org.crosscheck.model.claim.NameType;

/**
 * The short names of bodies that an article also names in full: "Norvik" of "Norvik Airlines Ltd",
 * "Rovers" of "Calder Rovers". None where two full names fit.
 */
final class ShortNames {
  private static final String TWO = "";

  private final OrganisationWords bodies = OrganisationWords.english();
  private final BodyNouns nouns = BodyNouns.english();
  private final Gazetteer gazetteer = Gazetteer.english();
  private final LegalForms forms = LegalForms.english();
  private final Map<String, String> fullByShort = new HashMap<>();

  /** Adds the short names of a name, where it is a body's in full. */
  void add(Candidate name, String form) {
    List<String> words = List.of(form.split(" ", -1));
    if (!mayBeBody(name) || words.size() < 2) {
      return;
    }
    int kept = words.size();
    while (kept > 0 && isKind(words.get(kept - 1))) {
      kept--;
    }
    if (kept > 0 && kept < words.size()) {
      put(String.join(" ", words.subList(0, kept)), form);
    } else if (kept == words.size()) {
      put(words.get(kept - 1), form);
    }
  }

  private void put(String shortName, String full) {
    fullByShort.merge(
        NameKey.of(shortName),
        full,
        (known, other) -> NameKey.of(known).equals(NameKey.of(other)) ? known : TWO);
  }

  /** The full name that a name is short for: of one word only what may be a body's. */
  Optional<String> full(Candidate name, String form) {
    boolean taken = form.indexOf(' ') < 0 && !mayBeBody(name);
    return !taken && gazetteer.type(form).isEmpty()
        ? Optional.ofNullable(fullByShort.get(NameKey.of(form))).filter(full -> !full.equals(TWO))
        : Optional.empty();
  }

  private boolean isKind(String word) {
    String bare = word.replace(".", "");
    return forms.isForm(bare)
        || bodies.type(bare).filter(NameType.ORGANISATION::equals).isPresent()
        || nouns.isBody(bare.toLowerCase(Locale.ROOT));
  }

  private static boolean mayBeBody(Candidate name) {
    NameType type = name.type().orElse(NameType.OTHER);
    return type == NameType.ORGANISATION || type == NameType.OTHER;
  }
}
