package org.crosscheck.extraction.name;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.wordnet.WordNet;
import org.crosscheck.model.claim.NameType;

/**
 * Names that are known beforehand: CLDR's regions, languages and time-zone cities, the lexicons of
 * capitals, demonyms, outlets and first names, and WordNet's places and bodies.
 */
public final class Gazetteer {
  private static final Gazetteer ENGLISH = new Gazetteer();

  private final ImmutableMap<String, NameType> types;
  private final ImmutableSet<String> outlets;
  private final ImmutableSetMultimap<String, String> outletWords;
  private final ImmutableMap<String, String> firstNames;
  private final ImmutableSet<String> familyNames;
  private final ImmutableSet<String> towns;
  private final ImmutableSet<String> companyWords;
  private final ImmutableMap<String, String> governments;
  private final ImmutableMap<String, String> demonyms;
  private final WordNet dictionary = WordNet.english();

  private Gazetteer() {
    Map<String, NameType> found = new HashMap<>();
    addPlaces(found);
    demonyms = demonyms();
    demonyms.keySet().forEach(word -> addPeople(word, found));
    Lexicon outletNames = Lexicon.load("en/names/outlets.tsv");
    outletNames.rows().forEach(row -> found.put(row.get("outlet"), NameType.ORGANISATION));
    outlets = column(outletNames, "outlet");
    outletWords =
        Lexicon.load("en/names/outlet-words.tsv").rows().stream()
            .collect(
                ImmutableSetMultimap.toImmutableSetMultimap(
                    row -> row.get("stands"), row -> row.get("word")));
    familyNames = column(Lexicon.load("en/names/family-names.tsv"), "name");
    companyWords = column(Lexicon.load("en/names/company-words.tsv"), "word");
    towns = column(Lexicon.load("en/names/towns.tsv"), "town");
    ImmutableMap.Builder<String, String> speaking = ImmutableMap.builder();
    for (Lexicon.Row row : Lexicon.load("en/names/capitals.tsv").rows()) {
      boolean capital = row.get("speaks").equals("capital");
      found.put(row.get("place"), capital ? NameType.LOCATION : NameType.ORGANISATION);
      speaking.put(row.get("place"), row.get("country"));
    }
    governments = speaking.buildOrThrow();
    types = ImmutableMap.copyOf(found);
    firstNames =
        Lexicon.load("en/names/first-names.tsv").rows().stream()
            .collect(ImmutableMap.toImmutableMap(row -> row.get("name"), row -> row.get("bearer")));
  }

  public static Gazetteer english() {
    return ENGLISH;
  }

  /** What the whole name is known to name. */
  Optional<NameType> type(String name) {
    NameType known = types.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    return dictionary
        .properNoun(name)
        .flatMap(
            kind ->
                switch (kind) {
                  case LOCATION -> Optional.of(NameType.LOCATION);
                  case GROUP -> Optional.of(NameType.ORGANISATION);
                  case PERSON -> Optional.empty();
                });
  }

  public boolean isFirstName(String word) {
    return firstNames.containsKey(word);
  }

  public boolean isFamilyName(String word) {
    return familyNames.contains(word);
  }

  /** True for a word that is part of some company's name. */
  boolean isCompanyWord(String word) {
    return companyWords.contains(word);
  }

  /** True for a town of 50,000 people or more; many a family name is one too. */
  public boolean isTown(String name) {
    return towns.contains(name);
  }

  /** Who bears a first name; empty where both do, and for names that are not listed. */
  Optional<Gender> bearer(String firstName) {
    return switch (firstNames.getOrDefault(firstName, "")) {
      case "f" -> Optional.of(Gender.FEMALE);
      case "m" -> Optional.of(Gender.MALE);
      default -> Optional.empty();
    };
  }

  /** True for a place that is listed: a country, a capital, a town, one of the dictionary's. */
  public boolean isPlace(String name) {
    return isTown(name) || type(name).filter(NameType.LOCATION::equals).isPresent();
  }

  /** True for a word of the dictionary that is no name. */
  public boolean isCommonWord(String word) {
    return dictionary.isCommonWord(word.toLowerCase(Locale.ROOT));
  }

  /** A newspaper, an agency or a broadcaster, known or by the words of its name. */
  public boolean isOutlet(String name) {
    String bare = name.replaceFirst("^[Tt]he ", "");
    int first = bare.indexOf(' ');
    return outlets.contains(name)
        || outlets.contains(bare)
        || first > 0
            && (outletWords.containsEntry("last", bare.substring(bare.lastIndexOf(' ') + 1))
                || outletWords.containsEntry("first", bare.substring(0, first)));
  }

  /** The ISO 3166 code of the country whose government a capital or seat speaks for. */
  public Optional<String> governmentOf(String place) {
    return Optional.ofNullable(governments.get(place));
  }

  /** The adjective of a people is also what one of them is called: "Jordanian", "Jordanians". */
  private static void addPeople(String demonym, Map<String, NameType> found) {
    found.put(demonym, NameType.NATIONALITY);
    if (demonym.endsWith("an") || demonym.endsWith("i")) {
      found.put(demonym + "s", NameType.NATIONALITY);
    }
  }

  private static void addPlaces(Map<String, NameType> found) {
    LocaleDisplayNames names = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
    for (String code : ULocale.getISOCountries()) {
      String name = names.regionDisplayName(code);
      found.put(name, NameType.LOCATION);
      found.put(name.replace(" & ", " and "), NameType.LOCATION);
    }
    Lexicon.load("en/names/country-forms.tsv")
        .rows()
        .forEach(row -> found.put(row.get("form"), NameType.LOCATION));
    TimeZoneNames zones = TimeZoneNames.getInstance(ULocale.ENGLISH);
    for (String zone : TimeZone.getAvailableIDs()) {
      String city = zones.getExemplarLocationName(zone);
      if (city != null) {
        found.putIfAbsent(city, NameType.LOCATION);
      }
    }
  }

  private static ImmutableMap<String, String> demonyms() {
    Map<String, String> found = new HashMap<>();
    LocaleDisplayNames names = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
    Arrays.stream(ULocale.getISOLanguages())
        .filter(code -> code.length() == 2)
        .map(code -> Map.entry(names.languageDisplayName(code), code))
        .filter(entry -> entry.getKey().matches("\\p{Lu}\\p{Ll}+(an|ish|ese|ch|sh|ian|ic|k|i)"))
        .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
    for (Lexicon.Row row : Lexicon.load("en/names/demonyms.tsv").rows()) {
      found.put(row.get("demonym"), row.find("country").orElse("-"));
    }
    return ImmutableMap.copyOf(found);
  }

  private static ImmutableSet<String> column(Lexicon lexicon, String column) {
    return lexicon.rows().stream()
        .map(row -> row.get(column))
        .collect(ImmutableSet.toImmutableSet());
  }
}
