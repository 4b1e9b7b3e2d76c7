package org.crosscheck.extraction.quantity.phrase;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.quantity.hedge.Hedge;
import org.crosscheck.extraction.quantity.hedge.Hedges;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;

/**
 * The words that join two levels of one value: "from … to", "to … from", "down from". Hedges and
 * words of focus may stand before either ("to just over 63").
 */
public final class ChangeLinks {
  /** So many lexemes may stand between the two numbers. */
  private static final int APART = 7;

  private static final int MOST_HEDGES = 3;

  /** The article, and focusing subjuncts (Quirk et al. 1985, 8.116), which add nothing. */
  private static final ImmutableSet<String> FOCUS =
      ImmutableSet.of("just", "only", "merely", "even", "now", "still", "the");

  /** What may follow a number that counts nothing. */
  private static final ImmutableSet<String> ENDS =
      ImmutableSet.of(
          "", "in", "last", "the", "this", "and", "at", "for", "after", "from", "on", "as", "by",
          "while", "when", "since", "between", "but", "during", "within", "over", "a");

  private final Hedges hedges;

  public ChangeLinks(Hedges hedges) {
    this.hedges = hedges;
  }

  /** "from 70 percent last year to 63". */
  boolean isFromTo(Lexemes lexemes, Item first, Item second) {
    return isFromTo(lexemes, first.from(), first.to(), second.from());
  }

  /** As above, of amounts at lexemes. */
  public boolean isFromTo(Lexemes lexemes, int first, int end, int second) {
    return isNear(lexemes, end, second)
        && lexemes.is(beforeHedges(lexemes, first), "from")
        && lexemes.is(beforeHedges(lexemes, second), "to");
  }

  /** "to 63 last year from 70 percent". */
  boolean isToFrom(Lexemes lexemes, Item first, Item second) {
    return isToFrom(lexemes, first.from(), first.to(), second.from());
  }

  /** As above, of amounts at lexemes. */
  public boolean isToFrom(Lexemes lexemes, int first, int end, int second) {
    if (!isNear(lexemes, end, second) || !lexemes.is(beforeHedges(lexemes, second), "from")) {
      return false;
    }
    int link = beforeHedges(lexemes, first);
    return lexemes.is(link, "to") || lexemes.is(link, "at");
  }

  /** "9 percent in May, down from 12". */
  boolean isMovedFrom(Lexemes lexemes, Item first, Item second) {
    return isMovedFrom(lexemes, first.to(), second.from());
  }

  /** As above, of amounts at lexemes. */
  public boolean isMovedFrom(Lexemes lexemes, int end, int second) {
    int from = beforeHedges(lexemes, second);
    return isNear(lexemes, end, second)
        && lexemes.is(from, "from")
        && from - 1 >= end
        && (lexemes.is(from - 1, "down") || lexemes.is(from - 1, "up"));
  }

  /** "from 30 to 35 percent". */
  boolean isDirect(Lexemes lexemes, Item first, Item second) {
    return lexemes.is(first.from() - 1, "from")
        && second.from() == first.to() + 1
        && lexemes.is(first.to(), "to");
  }

  /** True where the words at an index go on without a noun that a number before them counts. */
  public boolean isEnd(Lexemes lexemes, int at) {
    boolean mark = lexemes.at(at).isMark() && !lexemes.isHyphen(at);
    boolean participle = lexemes.lower(at).endsWith("ed") && isEndWord(lexemes, at + 1);
    return mark || isEndWord(lexemes, at) || participle;
  }

  private static boolean isEndWord(Lexemes lexemes, int at) {
    return ENDS.contains(lexemes.lower(at));
  }

  /** Before the hedges and the words of focus in front of a number. */
  private int beforeHedges(Lexemes lexemes, int number) {
    int at = number;
    for (int i = 0; i < MOST_HEDGES; i++) {
      Optional<Hedge> hedge = hedges.before(lexemes, at);
      at = hedge.map(Hedge::from).orElse(at);
      at = FOCUS.contains(lexemes.lower(at - 1)) ? at - 1 : at;
    }
    return at - 1;
  }

  private static boolean isNear(Lexemes lexemes, int end, int second) {
    return second >= end && second - end <= APART && isOneClause(lexemes, end, second);
  }

  private static boolean isOneClause(Lexemes lexemes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (lexemes.at(i).isMark() && !lexemes.is(i, ",") && !lexemes.isHyphen(i)) {
        return false;
      }
    }
    return true;
  }
}
