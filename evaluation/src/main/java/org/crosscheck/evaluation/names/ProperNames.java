package org.crosscheck.evaluation.names;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.extraction.name.Countries;
import org.crosscheck.extraction.name.Gazetteer;
import org.crosscheck.extraction.name.Roles;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.NameType;

/**
 * The names in a text whose annotators marked mentions: of "the Harbour Council", "Minister Anna
 * Lind", "northern Norway" and "we" the names alone. Words that are a name in one place are one
 * throughout the text, and countries are places. For learning only: texts are scored as they are
 * annotated.
 */
final class ProperNames {
  private static final int MOST_WORDS = 8;
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}\\p{Mn}.'’‐-]*");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.)+");
  private static final Pattern COUNTRY =
      Pattern.compile("\\p{Lu}[\\p{L}.]+(?:\\s\\p{Lu}[\\p{L}.]+)?");
  private static final ImmutableSet<String> LINKS =
      ImmutableSet.of("of", "and", "for", "the", "in", "de", "to");

  /**
   * Determiners and pronouns that begin mentions; source: Quirk et al. (1985), 5.10-14 and 6.15-31.
   */
  private static final ImmutableSet<String> GRAMMAR =
      ImmutableSet.of(
          "a", "all", "an", "another", "both", "each", "every", "he", "her", "here", "him", "his",
          "i", "it", "its", "many", "me", "most", "my", "one", "other", "our", "ours", "she",
          "some", "that", "the", "their", "them", "there", "these", "they", "this", "those", "us",
          "we", "which", "who", "you");

  private final Roles roles = Roles.english();
  private final Gazetteer gazetteer = Gazetteer.english();
  private final Countries countries = Countries.english();
  private final String text;
  private final TreeMap<Integer, Map.Entry<Span, NameType>> names = new TreeMap<>();

  private ProperNames(String text) {
    this.text = text;
  }

  /** The names of a document, by where they stand in its text, in UTF-16; none overlaps another. */
  static ImmutableMap<Span, NameType> of(LabelledDocument document) {
    ProperNames found = new ProperNames(document.text());
    List<Map.Entry<Span, NameType>> marked = new ArrayList<>();
    document.names().forEach((span, type) -> found.name(span, type).ifPresent(marked::add));
    marked.sort(
        Comparator.comparing((Map.Entry<Span, NameType> name) -> -name.getKey().length())
            .thenComparing(name -> name.getKey().start()));
    marked.forEach(found::put);
    found.repeat(marked);
    found.addCountries();
    ImmutableMap.Builder<Span, NameType> names = ImmutableMap.builder();
    found.names.values().forEach(names::put);
    return names.buildOrThrow();
  }

  private void put(Map.Entry<Span, NameType> name) {
    Map.Entry<Integer, Map.Entry<Span, NameType>> before = names.lowerEntry(name.getKey().end());
    if (before == null || !before.getValue().getKey().overlaps(name.getKey())) {
      names.put(name.getKey().start(), name);
    }
  }

  /** The same words elsewhere, the longest first, as what they are marked most often. */
  private void repeat(List<Map.Entry<Span, NameType>> marked) {
    Map<String, Multiset<NameType>> types =
        new TreeMap<>(
            Comparator.comparing((String words) -> -words.length())
                .thenComparing(Comparator.naturalOrder()));
    for (Map.Entry<Span, NameType> name : marked) {
      types
          .computeIfAbsent(name.getKey().in(text), words -> EnumMultiset.create(NameType.class))
          .add(name.getValue());
    }
    types.forEach(
        (words, counts) -> {
          NameType type = Multisets.copyHighestCountFirst(counts).iterator().next();
          Pattern whole =
              Pattern.compile(
                  "(?<![\\p{L}\\p{Nd}])" + Pattern.quote(words) + "(?![\\p{L}\\p{Nd}])");
          whole
              .matcher(text)
              .results()
              .forEach(found -> put(Map.entry(new Span(found.start(), found.end()), type)));
        });
  }

  private void addCountries() {
    Matcher capitals = COUNTRY.matcher(text);
    int from = 0;
    while (capitals.find(from)) {
      String words = capitals.group();
      String name = isCountry(words) ? words : words.split("\\s", 2)[0];
      int end = capitals.start() + name.length();
      if (isCountry(name)) {
        put(Map.entry(new Span(capitals.start(), end), NameType.LOCATION));
      }
      from = end;
    }
  }

  private boolean isCountry(String words) {
    return countries.of(words).isPresent() && gazetteer.isPlace(words);
  }

  /** The name in a mention; none in "the town" or "the people of Norway", nor of a nationality. */
  private Optional<Map.Entry<Span, NameType>> name(Span mention, NameType type) {
    return within(mention, type)
        .filter(name -> isName(name.in(text)))
        .filter(name -> isPlaceOrNoCountry(name.in(text)))
        .map(name -> Map.entry(name, gazetteerType(name.in(text), type)));
  }

  private boolean isPlaceOrNoCountry(String words) {
    return gazetteer.isPlace(words) || countries.of(words).isEmpty();
  }

  private NameType gazetteerType(String words, NameType type) {
    return type == NameType.ORGANISATION && gazetteer.isPlace(words) ? NameType.LOCATION : type;
  }

  private static boolean isName(String words) {
    char first = words.charAt(0);
    boolean begins =
        Character.isUpperCase(first)
            || words.startsWith("al-")
            || Character.isDigit(first) && words.indexOf(' ') > 0;
    return begins
        && !GRAMMAR.contains(words.toLowerCase(Locale.ROOT))
        && words.indexOf(',') < 0
        && words.indexOf('\n') < 0;
  }

  /** Behind the last word that is small or, before a person's name, tells an office. */
  private Optional<Span> within(Span mention, NameType type) {
    List<Span> words = words(mention);
    int first = 0;
    boolean nominal = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).in(text);
      boolean grammar = GRAMMAR.contains(word.toLowerCase(Locale.ROOT)) || LINKS.contains(word);
      boolean passed = i == first && grammar || !hasCapital(word) && !LINKS.contains(word);
      if (passed || type == NameType.PERSON && isOffice(word)) {
        first = i + 1;
        nominal |= !grammar;
      }
    }
    boolean named = first < words.size() && words.size() <= MOST_WORDS;
    return named && !(nominal && type == NameType.ORGANISATION)
        ? Optional.of(words.get(first).cover(words.get(words.size() - 1)))
        : Optional.empty();
  }

  private boolean isOffice(String word) {
    return LINKS.contains(word) || roles.kind(word.replace(".", "")).isPresent();
  }

  /** The words of a stretch without the stops and possessive endings behind them. */
  private List<Span> words(Span stretch) {
    List<Span> words = new ArrayList<>();
    Matcher word = WORD.matcher(text).region(stretch.start(), stretch.end());
    while (word.find()) {
      String bare = POSSESSIVE.matcher(word.group()).replaceFirst("");
      while (!INITIALS.matcher(bare).matches()
          && ".'’-".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
        bare = bare.substring(0, bare.length() - 1);
      }
      words.add(new Span(word.start(), word.start() + bare.length()));
    }
    return words;
  }

  private static boolean hasCapital(String word) {
    return word.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }
}
