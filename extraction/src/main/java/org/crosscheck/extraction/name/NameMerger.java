package org.crosscheck.extraction.name;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeMap;
import com.google.common.collect.TreeRangeMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.NameType;

/**
 * Joins what the finder found with what the rules read. Where both read the same words the finder
 * says what they name, but for nationalities, units and weapons, which it does not know. What the
 * rules alone read stays as a name of no known type, unless a title leads it or the article names
 * the same elsewhere.
 */
final class NameMerger {
  private static final ImmutableSet<NameType> OF_RULES =
      ImmutableSet.of(NameType.NATIONALITY, NameType.MILITARY_UNIT, NameType.WEAPON);
  private static final Comparator<Candidate> TEXT_ORDER =
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
    List<Candidate> merged = new ArrayList<>(found);
    for (Candidate name : ruled) {
      Optional<Candidate> same = overlapping(places, name);
      if (same.isEmpty()) {
        merged.add(name.as(alone(name, types, families)));
      } else if (same.get().span().equals(name.span())
          && name.type().filter(OF_RULES::contains).isPresent()) {
        merged.set(merged.indexOf(same.get()), name);
      }
    }
    merged.sort(TEXT_ORDER);
    return merged;
  }

  private static NameType alone(Candidate name, Map<String, NameType> types, Set<String> families) {
    NameType ruled = name.type().orElse(NameType.OTHER);
    if (OF_RULES.contains(ruled) || name.led()) {
      return ruled;
    }
    NameType elsewhere = types.get(NameKey.of(name.words()));
    if (elsewhere != null) {
      return elsewhere;
    }
    boolean family = name.wordCount() == 1 && families.contains(NameKey.of(name.words()));
    return family ? NameType.PERSON : NameType.OTHER;
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
