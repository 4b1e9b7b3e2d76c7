package org.crosscheck.comparison.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.comparison.fact.Position;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Source;

/** One plain sentence for a finding. */
public final class Explanation {
  private static final int LONGEST_WORDS = 90;
  private static final int MOST_SIDES = 6;

  private Explanation() {}

  /**
   * Who prints which words, on whose word, and {@code because}, the way in which they differ: "The
   * Courier has “fewer than 30,000” (the Telegraph), The Observer “up to 30,000”: ...".
   */
  public static String of(List<Position> positions, String because) {
    SetMultimap<String, String> outletsByWords = LinkedHashMultimap.create();
    for (Position position : positions) {
      outletsByWords.put(words(position.first()), position.article().outlet().name());
    }
    ImmutableList<String> sides =
        outletsByWords.asMap().entrySet().stream()
            .limit(MOST_SIDES)
            .map(side -> side(Set.copyOf(side.getValue()), side.getKey()))
            .collect(ImmutableList.toImmutableList());
    int more = outletsByWords.keySet().size() - sides.size();
    String rest = more > 0 ? "; and " + more + " more" : "";
    return String.join("; ", sides) + rest + ": " + because + ".";
  }

  private static String side(Set<String> outlets, String words) {
    return list(outlets) + (outlets.size() == 1 ? " has " : " have ") + words;
  }

  private static String words(Claim claim) {
    String printed = Folding.oneLine(claim.evidence().words());
    String quoted = printed.matches("[\"“„«].*") ? shorten(printed) : "“" + shorten(printed) + "”";
    String place = claim.evidence().part() == Part.TITLE ? " in the headline" : "";
    String source =
        claim.frame().attribution().origin().map(Source::name).map(n -> " (" + n + ")").orElse("");
    return quoted + place + source;
  }

  private static String shorten(String words) {
    if (words.length() <= LONGEST_WORDS) {
      return words;
    }
    int cut = words.lastIndexOf(' ', LONGEST_WORDS);
    return words.substring(0, cut > 0 ? cut : LONGEST_WORDS) + " …";
  }

  private static String list(Set<String> outlets) {
    List<String> sorted = outlets.stream().sorted().toList();
    return sorted.size() == 1
        ? sorted.get(0)
        : sorted.stream().limit(sorted.size() - 1L).collect(Collectors.joining(", "))
            + " and "
            + sorted.get(sorted.size() - 1);
  }
}
