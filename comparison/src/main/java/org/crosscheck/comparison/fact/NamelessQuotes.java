package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.claim.Source;

/**
 * Quotations beside which no speaker was made out, with the one to whom another article gives the
 * same words. A run of words as long as this is nobody else's.
 */
final class NamelessQuotes {
  private static final int RUN = 7;

  private NamelessQuotes() {}

  /** {@code quotes}, those without a speaker with the one of the article that names him. */
  static ImmutableList<Sourced<QuoteClaim>> named(List<Sourced<QuoteClaim>> quotes) {
    if (quotes.stream().allMatch(quote -> quote.claim().speaker().isPresent())) {
      return ImmutableList.copyOf(quotes);
    }
    Map<List<String>, Source> speakers = new HashMap<>();
    for (Sourced<QuoteClaim> quote : quotes) {
      quote
          .claim()
          .speaker()
          .ifPresent(
              speaker -> runs(quote.claim()).forEach(run -> speakers.putIfAbsent(run, speaker)));
    }
    return quotes.stream()
        .map(quote -> named(quote, speakers))
        .collect(ImmutableList.toImmutableList());
  }

  private static Sourced<QuoteClaim> named(
      Sourced<QuoteClaim> quote, Map<List<String>, Source> speakers) {
    QuoteClaim claim = quote.claim();
    Optional<Source> speaker =
        claim.speaker().isPresent()
            ? Optional.empty()
            : runs(claim).stream()
                .filter(speakers::containsKey)
                .findFirst()
                .map(speakers::get)
                .map(
                    known ->
                        new Source(known.name(), known.role(), known.type(), Optional.empty()));
    return speaker
        .map(
            known ->
                new Sourced<>(
                    new QuoteClaim(
                        claim.frame(),
                        claim.quotation(),
                        Optional.of(known),
                        claim.cue(),
                        claim.utterance(),
                        claim.content()),
                    quote.article()))
        .orElse(quote);
  }

  private static List<List<String>> runs(QuoteClaim quote) {
    List<String> words = Folding.words(quote.content());
    ImmutableList.Builder<List<String>> runs = ImmutableList.builder();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(words.subList(i, i + RUN));
    }
    return runs.build();
  }
}
