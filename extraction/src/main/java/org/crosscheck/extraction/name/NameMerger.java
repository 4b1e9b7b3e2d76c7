package org.crosscheck.extraction.name;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeMap;
import com.google.common.collect.TreeRangeMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.NameType;

/**
 * Joins what the finder found with what the rules read. Where both read the same words the finder
 * says what they name, but for nationalities, units and weapons, which it does not know. What the
 * rules alone read stays as a name of no known type, unless a title leads it, the article names the
 * same elsewhere, it is a country, or its own words leave no doubt: "Corvin Steel".
 */
final class NameMerger {
  private static final ImmutableSet<NameType> OF_RULES =
      ImmutableSet.of(NameType.NATIONALITY, NameType.MILITARY_UNIT, NameType.WEAPON);
  private static final Pattern OWNERS = Pattern.compile("['’]s? $");

  private final Countries countries = Countries.english();
  private final Gazetteer gazetteer = Gazetteer.english();
  private final OrganisationWords bodies = OrganisationWords.english();

  /** By part and place. */
  static final Comparator<Candidate> TEXT_ORDER =
      Comparator.comparing((Candidate name) -> name.sentence().part())
          .thenComparing(Candidate::span);

  /** All names, in the order of the text; none overlaps another. */
  List<Candidate> merge(List<Candidate> found, List<Candidate> ruled) {
    Map<Part, RangeMap<Integer, Candidate>> places = new EnumMap<>(Part.class);
    Map<String, NameType> types = new HashMap<>();
    Set<String> families = new HashSet<>();
    for (Candidate name : found) {
      places
          .computeIfAbsent(name.sentence().part(), part -> TreeRangeMap.create())
          .put(range(name.span()), name);
      types.putIfAbsent(NameKey.of(name.words()), name.type().orElse(NameType.OTHER));
      if (name.isPerson() && name.wordCount() > 1) {
        families.add(NameKey.of(name.lastWord()));
      }
    }
    List<Candidate> merged = apart(found);
    for (Candidate name : ruled) {
      Optional<Candidate> same = overlapping(places, name);
      if (same.isEmpty()) {
        merged.add(name.as(alone(name, types, families)));
      } else if (same.get().span().equals(name.span())
          && name.type().filter(OF_RULES::contains).isPresent()) {
        merged.set(merged.indexOf(same.get()), name);
      } else if (goesOnBeforeOwners(same.get(), name)) {
        merged.removeIf(other -> other.sentence() == name.sentence() && overlap(other, name));
        merged.add(name);
      }
    }
    merged.sort(TEXT_ORDER);
    return merged;
  }

  /** The finder read "Association" alone of "Pilots' Association". */
  private static boolean goesOnBeforeOwners(Candidate found, Candidate ruled) {
    int cut = ruled.words().length() - found.words().length();
    return cut > 0
        && ruled.span().end() == found.span().end()
        && ruled.type().filter(NameType.ORGANISATION::equals).isPresent()
        && OWNERS.matcher(ruled.words().substring(0, cut)).find();
  }

  private static boolean overlap(Candidate one, Candidate other) {
    return one.span().overlaps(other.span());
  }

  /** Without names that stand inside another: a legal form that a name before it took in. */
  private static List<Candidate> apart(List<Candidate> found) {
    List<Candidate> apart = new ArrayList<>();
    for (Candidate name : found) {
      boolean inside =
          !apart.isEmpty()
              && apart.get(apart.size() - 1).sentence() == name.sentence()
              && apart.get(apart.size() - 1).span().overlaps(name.span());
      if (!inside) {
        apart.add(name);
      }
    }
    return apart;
  }

  private NameType alone(Candidate name, Map<String, NameType> types, Set<String> families) {
    NameType ruled = name.type().orElse(NameType.OTHER);
    if (OF_RULES.contains(ruled) || name.led()) {
      return ruled;
    }
    NameType elsewhere = types.get(NameKey.of(name.words()));
    if (elsewhere != null) {
      return elsewhere;
    }
    boolean family = name.wordCount() == 1 && families.contains(NameKey.of(name.words()));
    if (family) {
      return NameType.PERSON;
    }
    if (isSure(name, ruled)) {
      return ruled;
    }
    return countries.isName(name.words()) ? NameType.LOCATION : NameType.OTHER;
  }

  /**
   * People's names of which no word is in a dictionary, and bodies' with a word for such at the
   * end.
   */
  private boolean isSure(Candidate name, NameType ruled) {
    if (name.wordCount() < 2) {
      return false;
    }
    return switch (ruled) {
      case PERSON -> Arrays.stream(name.words().split(" ", -1)).noneMatch(gazetteer::isCommonWord);
      case ORGANISATION -> bodies.type(name.lastWord()).filter(ruled::equals).isPresent();
      default -> false;
    };
  }

  private static Optional<Candidate> overlapping(
      Map<Part, RangeMap<Integer, Candidate>> places, Candidate name) {
    RangeMap<Integer, Candidate> taken = places.get(name.sentence().part());
    return taken == null
        ? Optional.empty()
        : taken.subRangeMap(range(name.span())).asMapOfRanges().values().stream().findFirst();
  }

  private static Range<Integer> range(Span span) {
    return Range.closedOpen(span.start(), span.end());
  }
}
