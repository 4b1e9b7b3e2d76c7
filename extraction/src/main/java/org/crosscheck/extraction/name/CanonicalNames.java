package org.crosscheck.extraction.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.claim.NameType;

/** The fullest form of each name in one article: one entry a person or body. */
final class CanonicalNames {
  private final Map<String, String> fullest = new HashMap<>();
  private final Map<String, String> bySurname = new LinkedHashMap<>();
  private final Set<String> ambiguous = new HashSet<>();
  private final Set<String> inBody = new HashSet<>();

  private final ShortNames shortNames = new ShortNames();
  private final Acronyms acronyms;

  private CanonicalNames(Acronyms acronyms) {
    this.acronyms = acronyms;
  }

  static CanonicalNames of(List<Candidate> names, Acronyms acronyms) {
    CanonicalNames canonical = new CanonicalNames(acronyms);
    names.forEach(canonical::add);
    names.stream()
        .filter(name -> name.sentence().part() == Part.BODY)
        .forEach(name -> canonical.inBody.add(key(canonical.of(name))));
    return canonical;
  }

  private void add(Candidate name) {
    String form = folded(name.words());
    fullest.putIfAbsent(key(form), form);
    shortNames.add(name, form);
    if (name.isPerson() && name.wordCount() > 1) {
      String known = bySurname.putIfAbsent(NameKey.of(name.lastWord()), form);
      if (known != null && !key(known).equals(key(form))) {
        rival(known, form, name);
      }
    }
  }

  /** Two full names with one surname: a longer form of one person, or two people. */
  private void rival(String known, String form, Candidate name) {
    String first = NameKey.of(known.substring(0, known.indexOf(' ')));
    if (!NameKey.of(form.substring(0, form.indexOf(' '))).equals(first)) {
      ambiguous.add(NameKey.of(name.lastWord()));
    }
  }

  /** The fullest form, or the words themselves where two people share the surname. */
  String of(Candidate name) {
    String form = folded(acronyms.longForm(name.words()).orElse(name.words()));
    if (name.isPerson()) {
      String surname = NameKey.of(name.lastWord());
      String full = bySurname.get(surname);
      boolean ours = full != null && (name.wordCount() == 1 || sameFirst(full, form));
      if (ours && !ambiguous.contains(surname)) {
        return full;
      }
    }
    return shortNames.full(name, form).orElseGet(() -> fullest.getOrDefault(key(form), form));
  }

  boolean isInBody(Candidate name) {
    return inBody.contains(key(of(name))) || name.type().orElse(null) == NameType.LOCATION;
  }

  private static boolean sameFirst(String full, String form) {
    return NameKey.of(full.split(" ", -1)[0]).equals(NameKey.of(form.split(" ", -1)[0]));
  }

  private static String key(String form) {
    return NameKey.of(form);
  }

  private static String folded(String words) {
    return words.startsWith("The ") ? words.substring(4) : words;
  }
}
