package org.crosscheck.extraction.quotation;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.attribution.FigureNouns;
import org.crosscheck.extraction.name.Roles;
import org.crosscheck.extraction.quotation.NounPhrases.Range;

/** Reads speech from "according to X", "as first reported by X", "by X's count". */
final class AccordingCues {
  private static final ImmutableSet<String> RELATIVES = ImmutableSet.of("who", "whose", "which");

  private final ClauseEnds ends = new ClauseEnds();
  private final FigureNouns figures = FigureNouns.english();

  boolean isCueWord(String word) {
    return word.equals("according") || word.equals("reported") || figures.contains(word);
  }

  /** What the phrase that begins at a token makes somebody say; nothing where there is none. */
  Optional<Speech> at(Clause clause, int i) {
    if (clause.word(i).equals("according") && clause.word(i + 1).equals("to")) {
      return according(clause, i, i + 2);
    }
    if (isReportedBy(clause, i)) {
      return according(clause, i, clause.word(i + 1).equals("first") ? i + 4 : i + 3);
    }
    return clause.word(i).equals("by") && isReckoning(clause, i)
        ? according(clause, i, i + 1)
        : Optional.empty();
  }

  /** "As reported by the Herald", "as first reported by the Herald". */
  private static boolean isReportedBy(Clause clause, int as) {
    int verb = clause.word(as + 1).equals("first") ? as + 2 : as + 1;
    return clause.word(as).equals("as")
        && clause.word(verb).equals("reported")
        && clause.word(verb + 1).equals("by");
  }

  /** "by police count", "by the union's reckoning". */
  private boolean isReckoning(Clause clause, int by) {
    boolean parted = by == 0 || clause.isComma(by - 1);
    return parted
        && NounPhraseAhead.startingAt(clause, by + 1)
            .filter(range -> range.to() - range.from() > 1)
            .filter(range -> figures.contains(clause.word(range.to() - 1)))
            .isPresent();
  }

  private Optional<Speech> according(Clause clause, int i, int phrase) {
    Optional<Range> source =
        NounPhraseAhead.startingAt(clause, phrase)
            .filter(range -> !isManner(clause, range))
            .map(range -> withAgent(clause, range));
    if (source.isEmpty()) {
      return Optional.empty();
    }
    int from = 0;
    int to = i;
    boolean inside = !clause.isComma(i - 1) && clause.is(source.get().to(), Tag.VERB, Tag.AUX);
    if (inside) {
      from = source.get().to();
      to = ends.ofClause(clause, from);
    } else if (i <= 1
        || !clause.hasVerb(0, i) && !clause.isQuoted(i - 1) && !clause.isQuoted(i - 2)) {
      from = behindComma(clause, source.get().to());
      if (RELATIVES.contains(clause.word(from))) {
        from = behindComma(clause, from);
      }
      to = ends.ofClause(clause, from);
    }
    if (from >= to || !clause.has(from)) {
      return Optional.empty();
    }
    return Optional.of(
        new CuePhrase(clause, i, phrase, "according-to").says(source.get(), from, to));
  }

  private static int behindComma(Clause clause, int from) {
    int i = from;
    while (clause.has(i) && !clause.isComma(i)) {
      i++;
    }
    return i + 1;
  }

  /**
   * "Officials cited by the Herald", "a survey carried out by X": a participle and its agent hang
   * on the noun.
   */
  private static Range withAgent(Clause clause, Range source) {
    int particle = source.to() + 1;
    int by = clause.word(particle).equals("by") ? particle : particle + 1;
    boolean agent = clause.is(source.to(), Tag.VERB) && clause.word(by).equals("by");
    return agent
        ? NounPhraseAhead.startingAt(clause, by + 1)
            .map(maker -> new Range(source.from(), maker.to()))
            .orElse(source)
        : source;
  }

  /** "According to plan", "according to custom": one bare noun that is nobody. */
  private static boolean isManner(Clause clause, Range range) {
    return range.to() - range.from() == 1
        && !clause.is(range.from(), Tag.PROPN, Tag.PRON)
        && Character.isLowerCase(clause.written(range.from()).charAt(0))
        && !clause.word(range.from()).endsWith("s")
        && Roles.english().kind(clause.word(range.from())).isEmpty();
  }
}
