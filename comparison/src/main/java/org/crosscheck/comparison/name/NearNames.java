package org.crosscheck.comparison.name;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names that are one but for a vowel inside a long family name: "Karim Haddouchi", "Hadduchi
 * Karim". Vowels are what romanisations and ears disagree on. The given name must be the same, the
 * family name begin and end alike, and no article have both.
 */
final class NearNames {
  private static final int LONG = 7;
  private static final int FEWEST_CONSONANTS = 4;
  private static final String VOWELS = "[aeiouy]";

  private final ImmutableMap<ImmutableList<String>, ImmutableList<String>> ones;

  private NearNames(ImmutableMap<ImmutableList<String>, ImmutableList<String>> ones) {
    this.ones = ones;
  }

  static NearNames of(Collection<Spelling> spellings) {
    SetMultimap<ImmutableList<String>, String> articles = HashMultimap.create();
    for (Spelling spelling : spellings) {
      if (spelling.person().size() == 2) {
        articles.put(spelling.person(), spelling.article().id());
      }
    }
    SetMultimap<Set<String>, ImmutableList<String>> alike = HashMultimap.create();
    articles.keySet().forEach(name -> keys(name).forEach(key -> alike.put(key, name)));
    Map<ImmutableList<String>, ImmutableList<String>> ones = new HashMap<>();
    for (Collection<ImmutableList<String>> names : alike.asMap().values()) {
      List<ImmutableList<String>> sorted =
          names.stream().sorted(Comparator.comparing(Object::toString)).toList();
      ImmutableList<String> first = sorted.get(0);
      sorted.stream()
          .skip(1)
          .filter(name -> Sets.intersection(articles.get(first), articles.get(name)).isEmpty())
          .filter(name -> isOneVowelMore(name, first) || isOneVowelMore(first, name))
          .forEach(name -> ones.putIfAbsent(name, first));
    }
    return new NearNames(ImmutableMap.copyOf(ones));
  }

  /** The name that stands for all that are one with {@code name}. */
  ImmutableList<String> one(ImmutableList<String> name) {
    return ones.getOrDefault(name, name);
  }

  /** The one word as it is and what is left of the other without its inner vowels, either way. */
  private static ImmutableSet<Set<String>> keys(ImmutableList<String> name) {
    ImmutableSet.Builder<Set<String>> keys = ImmutableSet.builder();
    for (int i = 0; i < 2; i++) {
      String family = name.get(i);
      boolean isLong =
          family.length() >= LONG && family.replaceAll(VOWELS, "").length() >= FEWEST_CONSONANTS;
      if (isLong) {
        keys.add(ImmutableSet.of(name.get(1 - i), "-" + bare(family)));
      }
    }
    return keys.build();
  }

  /** The words of {@code fuller}, in any order, are those of {@code other} and one vowel more. */
  private static boolean isOneVowelMore(List<String> fuller, List<String> other) {
    for (String word : fuller) {
      for (int i = 1; i + 1 < word.length(); i++) {
        boolean vowel = word.substring(i, i + 1).matches(VOWELS);
        String shorter = word.substring(0, i) + word.substring(i + 1);
        if (vowel && other.contains(shorter)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String bare(String word) {
    int last = word.length() - 1;
    return word.charAt(0) + word.substring(1, last).replaceAll(VOWELS, "") + word.charAt(last);
  }
}
