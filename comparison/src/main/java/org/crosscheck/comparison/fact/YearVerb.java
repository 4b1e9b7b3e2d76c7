package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.comparison.memo.Memo;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.Stem;
import org.crosscheck.comparison.words.WordFamilies;
import org.crosscheck.comparison.words.WordList;
import org.crosscheck.model.claim.DateClaim;

/**
 * The verb that stands before a year: extraction names no happening of years ("opened to traffic in
 * 2019", "which was built in 1968").
 */
final class YearVerb {
  /** How many words may stand between the verb and its year. */
  private static final int REACH = 4;

  private static final ImmutableSet<String> PARTICIPLES =
      WordList.rows("en/participles.tsv").stream()
          .map(row -> row.get(1))
          .filter(word -> !word.endsWith("ing"))
          .collect(ImmutableSet.toImmutableSet());

  /** Stems of verbs that say when a thing was made. */
  private static final ImmutableSet<String> MADE =
      Stream.of(
              "built", "constructed", "erected", "date", "dates", "dated", "completed", "finished")
          .map(Stem::of)
          .collect(ImmutableSet.toImmutableSet());

  /** A date is held against many others. */
  private static final Memo<DateClaim, Optional<String>> READ =
      Memo.byIdentity(4_096, YearVerb::read);

  private YearVerb() {}

  /** True where one verb, or two of one sense, stands before both. */
  static boolean areOne(DateClaim a, DateClaim b) {
    Optional<String> one = READ.of(a);
    Optional<String> other = READ.of(b);
    return one.isPresent()
        && other.isPresent()
        && (WordFamilies.areKin(one.get(), other.get())
            || MADE.contains(one.get()) && MADE.contains(other.get()));
  }

  private static Optional<String> read(DateClaim date) {
    String before =
        date.evidence().sentenceText().substring(0, date.evidence().spanInSentence().start());
    List<String> words = Folding.words(before.substring(before.lastIndexOf(',') + 1));
    return Streams.stream(Lists.reverse(words))
        .limit(REACH)
        .filter(YearVerb::isVerb)
        .findFirst()
        .map(Stem::of);
  }

  private static boolean isVerb(String word) {
    return word.endsWith("ed") && word.length() > REACH
        || PARTICIPLES.contains(word)
        || MADE.contains(Stem.of(word));
  }
}
