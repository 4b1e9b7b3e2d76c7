package org.crosscheck.extraction.quotation;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.model.claim.Modality;

/** Reads what somebody thinks from an adjective: "Lind is confident that ...", "is keen to ...". */
final class AttitudeCues {
  private final ClauseEnds ends = new ClauseEnds();
  private final ImmutableMap<String, Lexicon.Row> adjectives =
      Lexicon.load("en/quotation/attitude-adjectives.tsv").rows().stream()
          .collect(ImmutableMap.toImmutableMap(row -> row.get("adjective"), row -> row));

  boolean isCueWord(String word) {
    return adjectives.containsKey(word);
  }

  /** What the adjective at a token holds; nothing where there is none. */
  Optional<Speech> at(Clause clause, int i) {
    Lexicon.Row row = adjectives.get(clause.word(i));
    if (row == null || !opens(clause, i + 1, row)) {
      return Optional.empty();
    }
    int be = i - 1;
    while (clause.is(be, Tag.ADV, Tag.PART)) {
      be--;
    }
    if (!clause.is(be, Tag.AUX)) {
      return Optional.empty();
    }
    while (clause.is(be - 1, Tag.AUX, Tag.ADV)) {
      be--;
    }
    return PhraseBeforeVerb.before(clause, be)
        .map(
            holder ->
                new CuePhrase(clause, i, i + 1, "attitude-adjective")
                    .thinks(
                        holder,
                        i + 1,
                        ends.ofPhrase(clause, i + 1),
                        row.find("modality").map(Modality::valueOf)));
  }

  private static boolean opens(Clause clause, int from, Lexicon.Row row) {
    boolean that = row.list("takes").contains("that") && clause.word(from).equals("that");
    return that
        || row.list("takes").contains("to")
            && clause.word(from).equals("to")
            && clause.is(from + 1, Tag.VERB);
  }
}
