package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.comparison.memo.Memo;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.WordList;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.value.Dimension;

/**
 * By how much the shares of a company fell or rose: of two outlets' percentages one closed, the
 * other the lowest of the day, or one mistyped. What a share costs and what part of a company it is
 * are no moves.
 *
 * @param way {@code up} or {@code down}
 * @param owner the folded words of the company's name, empty where only a pronoun or nothing says
 *     whose the shares are
 */
record PriceMove(String way, ImmutableSet<String> owner) {
  private static final ImmutableMap<String, String> WAYS =
      WordList.rows("en/price-moves.tsv").stream()
          .collect(ImmutableMap.toImmutableMap(row -> row.get(0), row -> row.get(1)));

  private static final String NAME = "\\p{Lu}[\\p{L}\\p{N}&.-]*(?: \\p{Lu}[\\p{L}\\p{N}&.-]*){0,3}";

  /** "Shares of Norlund lost", "its stock has dropped by", "Norlund's shares were down". */
  private static final Pattern AHEAD =
      Pattern.compile(
          "(?:(?<whose>"
              + NAME
              + ")(?:['’]s?)? )?\\b(?:[Ss]hares?|[Ss]tocks?|[Ss]hare price)\\b"
              + "(?: (?:of|in) (?:the company|(?<of>"
              + NAME
              + ")))?,?(?: \\p{Ll}+){0,3}? (?<verb>\\p{Ll}+)(?: (?:by|as much as|another))?\\s*$");

  /** "Closed 4 percent lower", "ended 3 percent up". */
  private static final Pattern BEHIND = Pattern.compile("^\\s*(?<way>lower|higher|down|up)\\b");

  private static final ImmutableSet<String> CLOSING =
      ImmutableSet.of("closed", "ended", "finished", "traded", "opened", "close", "trading");

  private static final ImmutableSet<String> FUNCTION_WORDS =
      WordList.words("en/function-words.tsv");

  private static final ImmutableSet<String> NOBODY = ImmutableSet.of();

  /** A percentage is held against many others. */
  private static final Memo<QuantityClaim, Optional<PriceMove>> READ =
      Memo.byIdentity(16_384, PriceMove::read);

  /** The move that a claim tells of; empty for any other amount. */
  static Optional<PriceMove> of(QuantityClaim claim) {
    return claim.amount().dimension().filter(Dimension.PERCENTAGE::equals).isPresent()
        ? READ.of(claim)
        : Optional.empty();
  }

  private static Optional<PriceMove> read(QuantityClaim claim) {
    Stretch stretch = Stretch.of(claim);
    Matcher ahead = AHEAD.matcher(stretch.before());
    if (!ahead.find()) {
      return Optional.empty();
    }
    Optional<String> way =
        CLOSING.contains(ahead.group("verb"))
            ? closing(stretch.after())
            : Optional.ofNullable(WAYS.get(ahead.group("verb")));
    Optional<String> owner =
        Optional.ofNullable(ahead.group("of")).or(() -> Optional.ofNullable(ahead.group("whose")));
    return way.map(found -> new PriceMove(found, owner.map(PriceMove::name).orElse(NOBODY)));
  }

  /** Without "Its" and "The" of a sentence's first word. */
  private static ImmutableSet<String> name(String words) {
    return Folding.words(words).stream()
        .filter(word -> !FUNCTION_WORDS.contains(word))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Optional<String> closing(String after) {
    Matcher behind = BEHIND.matcher(after);
    return behind.find() ? Optional.ofNullable(WAYS.get(behind.group("way"))) : Optional.empty();
  }

  /** True where both are moves of shares, one way, and of no two companies by name. */
  static boolean areOne(QuantityClaim a, QuantityClaim b) {
    Optional<PriceMove> one = of(a);
    Optional<PriceMove> other = of(b);
    return one.isPresent() && other.isPresent() && one.get().mayBe(other.get());
  }

  /** True where at least one is a move of shares and the other is none or another. */
  static boolean areTwo(QuantityClaim a, QuantityClaim b) {
    return (of(a).isPresent() || of(b).isPresent()) && !areOne(a, b);
  }

  private boolean mayBe(PriceMove other) {
    return way.equals(other.way)
        && (owner.isEmpty()
            || other.owner.isEmpty()
            || owner.containsAll(other.owner)
            || other.owner.containsAll(owner));
  }
}
