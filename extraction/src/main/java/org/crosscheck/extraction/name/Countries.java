package org.crosscheck.extraction.name;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.extraction.lexicon.Lexicon;

/**
 * The country that a word stands for: its name, what is its own ("Russian"), or where its
 * government sits ("Moscow", "the Kremlin"). Names and languages come from CLDR.
 */
public final class Countries {
  private static final Countries ENGLISH = new Countries();

  private final LocaleDisplayNames display = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
  private final ImmutableMap<String, String> codes;
  private final ImmutableSet<String> names;

  private Countries() {
    Map<String, String> found = new HashMap<>();
    for (String language : ULocale.getISOLanguages()) {
      String country = ULocale.addLikelySubtags(new ULocale(language)).getCountry();
      String name = display.languageDisplayName(language);
      if (language.length() == 2 && isNamedAlike(name, display.regionDisplayName(country))) {
        found.put(name, country);
      }
    }
    Map<String, String> countries = countries(display);
    found.putAll(countries);
    Lexicon.load("en/names/demonyms.tsv")
        .rows()
        .forEach(row -> row.find("country").ifPresent(code -> found.put(row.get("demonym"), code)));
    Lexicon.load("en/names/capitals.tsv")
        .rows()
        .forEach(row -> found.put(row.get("place"), row.get("country")));
    codes = ImmutableMap.copyOf(found);
    this.names = ImmutableSet.copyOf(countries.keySet());
  }

  private static Map<String, String> countries(LocaleDisplayNames names) {
    Map<String, String> found = new HashMap<>();
    for (String code : ULocale.getISOCountries()) {
      String name = names.regionDisplayName(code);
      found.put(name, code);
      found.put(name.replace(" & ", " and "), code);
    }
    Lexicon.load("en/names/country-forms.tsv")
        .rows()
        .forEach(row -> found.put(row.get("form"), row.get("country")));
    return found;
  }

  public static Countries english() {
    return ENGLISH;
  }

  /** The ISO 3166 code of the country that a name or adjective stands for. */
  public Optional<String> of(String word) {
    return Optional.ofNullable(codes.get(word.replaceFirst("^[Tt]he ", "")));
  }

  /** The English name of the country with a code of ISO 3166: "Norway" for "NO". */
  public String named(String code) {
    return display.regionDisplayName(code);
  }

  /** True for the name of a country or territory itself, in any of its usual forms. */
  boolean isName(String word) {
    return names.contains(word);
  }

  /** "Russian" and "Russia", but not "Portuguese" and "Brazil". */
  private static boolean isNamedAlike(String language, String country) {
    return !country.isEmpty() && language.charAt(0) == country.charAt(0);
  }
}
