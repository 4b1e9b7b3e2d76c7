package org.crosscheck.comparison.explain;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.crosscheck.comparison.fact.Position;

/** One plain sentence for a finding: who prints which words, on whose word, and how they differ. */
public final class Explanation {
  private Explanation() {}

  /**
   * Who prints which words, on whose word, and {@code because}, the way in which they differ: "The
   * Courier has “fewer than 30,000” (the Telegraph), The Observer “up to 30,000”: ...". More than
   * two wordings are put together by their values.
   */
  static String of(List<Position> positions, String because) {
    boolean ofManyDays = Remarks.days(positions).size() > 1;
    List<Position> inOrder = ofManyDays ? Remarks.byDay(positions) : positions;
    return sides(inOrder, new Remarks(positions)) + ": " + because + ".";
  }

  private static String sides(List<Position> positions, Remarks remarks) {
    SetMultimap<String, String> outletsByWords = LinkedHashMultimap.create();
    for (Position position : positions) {
      outletsByWords.put(
          remarks.after(position, Printed.quoted(position.first())),
          position.article().outlet().name());
    }
    return outletsByWords.keySet().size() > 2
        ? ByValue.of(positions, remarks)
        : sides(outletsByWords);
  }

  /** Words that follow each other from the same outlets share their verb. */
  private static String sides(SetMultimap<String, String> outletsByWords) {
    StringBuilder sides = new StringBuilder();
    Set<String> before = Set.of();
    List<String> words = new ArrayList<>();
    for (String said : outletsByWords.keySet()) {
      Set<String> outlets = outletsByWords.get(said);
      if (!outlets.equals(before) && !words.isEmpty()) {
        sides.append(side(before, words)).append("; ");
        words.clear();
      }
      words.add(said);
      before = outlets;
    }
    return sides.append(side(before, words)).toString();
  }

  private static String side(Collection<String> outlets, List<String> words) {
    String have = outlets.size() == 1 ? " has " : " have ";
    return list(outlets.stream().sorted().toList()) + have + list(words);
  }

  /** "a, b and c". */
  static String list(List<String> items) {
    int last = items.size() - 1;
    return last == 0
        ? items.get(0)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }
}
