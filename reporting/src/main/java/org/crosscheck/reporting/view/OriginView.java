package org.crosscheck.reporting.view;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.model.claim.Source;

/**
 * Who is said to know something first, with the claims that go back to them. "Peskov" and "Dmitry
 * Peskov" are one origin, and so are a name and the role that the other gives it; claims that name
 * nobody are put together and are not one origin.
 *
 * @param source the fullest name of the origin; absent where the claims name nobody
 * @param claims in the order in which they were given
 */
public record OriginView(Optional<Source> source, ImmutableList<ClaimView> claims) {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final ImmutableSet<String> ARTICLES = ImmutableSet.of("", "a", "an", "the");
  private static final String NAMELESS = "no source named";

  /** The origins of {@code claims}, in the order in which they are first named, nameless last. */
  public static ImmutableList<OriginView> of(List<ClaimView> claims) {
    List<List<ClaimView>> groups = new ArrayList<>();
    List<ClaimView> nameless = new ArrayList<>();
    for (ClaimView claim : claims) {
      Optional<Source> origin = origin(claim);
      if (origin.isEmpty()) {
        nameless.add(claim);
        continue;
      }
      groups.stream()
          .filter(group -> group.stream().anyMatch(it -> isOne(origin(it), origin)))
          .findFirst()
          .orElseGet(
              () -> {
                List<ClaimView> group = new ArrayList<>();
                groups.add(group);
                return group;
              })
          .add(claim);
    }
    ImmutableList.Builder<OriginView> origins = ImmutableList.builder();
    groups.forEach(
        group -> origins.add(new OriginView(fullest(group), ImmutableList.copyOf(group))));
    if (!nameless.isEmpty()) {
      origins.add(new OriginView(Optional.empty(), ImmutableList.copyOf(nameless)));
    }
    return origins.build();
  }

  /** The origin for readers: "no source named" where there is none. */
  public String name() {
    return source.map(it -> VisibleText.line(it.name())).orElse(NAMELESS);
  }

  /** The outlets that rely on it, each once, in the order of the claims. */
  public ImmutableList<String> outlets() {
    return claims.stream()
        .map(claim -> VisibleText.line(claim.article().outlet().name()))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Source> origin(ClaimView claim) {
    return claim.claim().frame().attribution().origin();
  }

  private static Optional<Source> fullest(List<ClaimView> group) {
    return group.stream()
        .flatMap(claim -> origin(claim).stream())
        .reduce((one, other) -> other.name().length() > one.name().length() ? other : one);
  }

  private static boolean isOne(Optional<Source> a, Optional<Source> b) {
    ImmutableSet<String> one = words(a.map(Source::name));
    ImmutableSet<String> other = words(b.map(Source::name));
    return Sets.union(one, words(a.flatMap(Source::role))).containsAll(other)
        || Sets.union(other, words(b.flatMap(Source::role))).containsAll(one);
  }

  private static ImmutableSet<String> words(Optional<String> text) {
    return NO_WORD
        .splitAsStream(text.orElse("").toLowerCase(Locale.ROOT))
        .filter(word -> !ARTICLES.contains(word))
        .collect(ImmutableSet.toImmutableSet());
  }
}
