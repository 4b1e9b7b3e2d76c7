package org.crosscheck.comparison.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.NameMention;
import org.crosscheck.model.claim.NameType;

/**
 * The persons of a collection whose names are spelled in more than one way. A lone family name
 * belongs to the one person of the collection who bears it; where two bear it, to nobody.
 */
public final class Spellings {
  private Spellings() {}

  /**
   * A person's spellings, the first mention of each spelling of the varied words in each article,
   * by a key for the person.
   */
  public static ImmutableListMultimap<String, Spelling> varied(List<ArticleDigest> digests) {
    ImmutableListMultimap<ImmutableList<String>, Spelling> byPerson = byPerson(digests);
    ImmutableListMultimap.Builder<String, Spelling> varied = ImmutableListMultimap.builder();
    byPerson
        .asMap()
        .forEach((person, all) -> varied.putAll(String.join(" ", person), differing(all)));
    return varied.build();
  }

  private static ImmutableListMultimap<ImmutableList<String>, Spelling> byPerson(
      List<ArticleDigest> digests) {
    ImmutableList<Spelling> all =
        digests.parallelStream()
            .flatMap(
                digest ->
                    digest.claims(NameMention.class).stream()
                        .filter(mention -> mention.type() == NameType.PERSON)
                        .map(mention -> Spelling.of(digest.article(), mention)))
            .filter(spelling -> !spelling.person().isEmpty())
            .collect(ImmutableList.toImmutableList());
    ImmutableSetMultimap<String, ImmutableList<String>> bearers =
        all.stream()
            .map(Spelling::person)
            .filter(person -> person.size() > 1)
            .collect(ImmutableSetMultimap.toImmutableSetMultimap(Iterables::getLast, p -> p));
    NearNames near = NearNames.of(all);
    return all.stream()
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(
                spelling -> near.one(bearer(spelling.person(), bearers)), spelling -> spelling));
  }

  private static ImmutableList<String> bearer(
      ImmutableList<String> person, ImmutableSetMultimap<String, ImmutableList<String>> bearers) {
    Set<ImmutableList<String>> possible = bearers.get(Iterables.getLast(person));
    if (person.size() == 1 && possible.size() == 1) {
      return Iterables.getOnlyElement(possible);
    }
    // "Doe Jane" is the "Jane Doe" of another article; the order of letters says which form stands.
    boolean turned = person.size() == 2 && bearers.containsEntry(person.get(0), person.reverse());
    return turned && person.get(0).compareTo(person.get(1)) > 0 ? person.reverse() : person;
  }

  private static Collection<Spelling> differing(Collection<Spelling> all) {
    Set<String> varied = variedWords(all);
    if (varied.isEmpty()) {
      return differentlyArranged(all);
    }
    Map<Object, Spelling> first = new LinkedHashMap<>();
    for (Spelling spelling : all) {
      Map<String, String> shown =
          spelling.words().entrySet().stream()
              .filter(word -> varied.contains(word.getKey()))
              .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
      if (!shown.isEmpty()) {
        first.putIfAbsent(List.of(spelling.article().id(), shown), spelling);
      }
    }
    return first.values();
  }

  /** The fullest form of each article, where articles differ in the order or in initials. */
  private static Collection<Spelling> differentlyArranged(Collection<Spelling> all) {
    Map<String, Spelling> fullest = new LinkedHashMap<>();
    for (Spelling spelling : all) {
      if (!spelling.arrangement().isEmpty()) {
        fullest.merge(
            spelling.article().id(),
            spelling,
            (one, other) -> other.arrangement().size() > one.arrangement().size() ? other : one);
      }
    }
    boolean twoPeople =
        fullest.values().stream()
                .map(Spelling::initials)
                .filter(initials -> !initials.isEmpty())
                .distinct()
                .limit(2)
                .count()
            > 1;
    boolean differ =
        !twoPeople
            && fullest.values().stream().map(Spelling::arrangement).distinct().limit(2).count() > 1;
    return differ ? fullest.values() : ImmutableList.of();
  }

  private static Set<String> variedWords(Collection<Spelling> all) {
    ImmutableSetMultimap<String, String> written =
        all.stream()
            .flatMap(spelling -> spelling.words().entrySet().stream())
            .collect(
                ImmutableSetMultimap.toImmutableSetMultimap(
                    Map.Entry::getKey, Map.Entry::getValue));
    return written.keySet().stream()
        .filter(key -> written.get(key).size() > 1)
        .collect(Collectors.toSet());
  }
}
