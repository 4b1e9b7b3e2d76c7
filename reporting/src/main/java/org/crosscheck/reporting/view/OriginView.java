package org.crosscheck.reporting.view;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.model.claim.Source;

/**
 * Who is said to know something first, with the claims that go back to them; or the text that
 * several outlets printed, with its claims that name nobody. All other claims that name nobody are
 * put together and are not one origin.
 *
 * @param source the fullest name of the origin; absent where the claims name nobody
 * @param claims in the order in which they were given
 */
public record OriginView(Optional<Source> source, ImmutableList<ClaimView> claims) {
  private static final String NAMELESS = "no source named";
  private static final String ONE_TEXT = "one text in several outlets";

  /**
   * The origins of {@code claims}, in the order in which they first occur, the nameless last.
   *
   * @param oneOrigin whether two claims that name a source name the same one
   */
  public static ImmutableList<OriginView> of(List<ClaimView> claims, OneOrigin oneOrigin) {
    List<List<ClaimView>> groups = new ArrayList<>();
    List<ClaimView> nameless = new ArrayList<>();
    for (ClaimView claim : claims) {
      if (origin(claim).isEmpty() && text(claim).isEmpty()) {
        nameless.add(claim);
      } else {
        groups.stream()
            .filter(group -> group.stream().anyMatch(it -> areOne(it, claim, oneOrigin)))
            .findFirst()
            .orElseGet(() -> added(groups))
            .add(claim);
      }
    }
    if (!nameless.isEmpty()) {
      groups.add(nameless);
    }
    return groups.stream()
        .map(group -> new OriginView(fullest(group), ImmutableList.copyOf(group)))
        .collect(ImmutableList.toImmutableList());
  }

  private static List<ClaimView> added(List<List<ClaimView>> groups) {
    List<ClaimView> group = new ArrayList<>();
    groups.add(group);
    return group;
  }

  private static boolean areOne(ClaimView a, ClaimView b, OneOrigin oneOrigin) {
    return origin(a).isPresent() && origin(b).isPresent()
        ? oneOrigin.isOne(a.claim(), b.claim())
        : origin(a).isEmpty() && origin(b).isEmpty() && text(a).equals(text(b));
  }

  /** The origin for readers: "no source named" where there is none. */
  public String name() {
    return source.map(it -> VisibleText.line(it.name())).orElse(isKnown() ? ONE_TEXT : NAMELESS);
  }

  /** True where its claims go back to one place, if only to one text. */
  public boolean isKnown() {
    return source.isPresent() || text(claims.get(0)).isPresent();
  }

  /** The outlets that rely on it, each once, in the order of the claims. */
  public ImmutableList<String> outlets() {
    return claims.stream()
        .map(ClaimView::outlet)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Source> origin(ClaimView claim) {
    return claim.claim().frame().attribution().origin();
  }

  /** The text that other outlets printed as well. */
  private static Optional<String> text(ClaimView claim) {
    return claim.article().origin();
  }

  private static Optional<Source> fullest(List<ClaimView> group) {
    return group.stream()
        .flatMap(claim -> origin(claim).stream())
        .reduce((one, other) -> other.name().length() > one.name().length() ? other : one);
  }
}
