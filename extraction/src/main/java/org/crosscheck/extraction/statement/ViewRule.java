package org.crosscheck.extraction.statement;

import com.google.common.collect.Range;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.model.claim.StatementType;

/** "The town sees the toll as a mistake", "called it unfair", "look on the toll negatively". */
final class ViewRule implements StatementRule {
  private static final int FARTHEST = 15;

  private final Stances stances;
  private final StancePhrases phrases;

  ViewRule(Stances stances, StancePhrases phrases) {
    this.stances = stances;
    this.phrases = phrases;
  }

  @Override
  public String name() {
    return "seen-as";
  }

  @Override
  public Optional<Found> at(Line line, int i) {
    Optional<Stance> adverb = stances.at(line, i, Stance.Kind.ADVERB);
    Optional<StancePhrase> phrase =
        adverb
            .map(word -> new StancePhrase(i, i, i + 1, word.lemma(), word.leaning(), false))
            .or(() -> phrases.at(line, i));
    return phrase.flatMap(found -> verb(line, found).flatMap(v -> read(line, v, found)));
  }

  /** The view verb that governs a judgement, with nothing but its object between. */
  private Optional<Integer> verb(Line line, StancePhrase phrase) {
    for (int i = phrase.opening() - 1; i >= 0 && phrase.opening() - i < FARTHEST; i--) {
      boolean view = line.is(i, Tag.VERB) && stances.at(line, i, Stance.Kind.VIEW).isPresent();
      if (view) {
        return Optional.of(i);
      }
      if (line.isBe(i) || line.is(i, Tag.AUX) || line.is(i, Tag.PUNCT) && !line.isMark(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Found> read(Line line, int verb, StancePhrase phrase) {
    int group = line.groupStart(verb);
    int to = line.word(phrase.opening() - 1).equals("as") ? phrase.opening() - 1 : phrase.opening();
    int from =
        line.word(verb + 1).equals("on") || line.word(verb + 1).equals("upon")
            ? verb + 2
            : verb + 1;
    boolean passive = line.isBe(line.beforeAdverbs(verb)) && !line.word(verb).endsWith("ing");
    boolean noun = !phrase.adjective() && !line.is(phrase.from(), Tag.ADV);
    if (line.word(verb).startsWith("look") && from == verb + 1 || noun && isTaken(line, verb, to)) {
      return Optional.empty();
    }
    Optional<Range<Integer>> target =
        passive
            ? Targets.before(line, group)
            : Optional.of(Range.closedOpen(from, to)).filter(range -> !range.isEmpty());
    return target
        .flatMap(object -> StancePhrases.meant(line, object, phrase.end()))
        .map(
            object ->
                new Found(
                    StatementType.POSITION,
                    Range.closedOpen(phrase.from(), phrase.end()),
                    phrase.stance(),
                    phrase.leaning(),
                    Optional.empty(),
                    passive ? Optional.empty() : line.actorBefore(group),
                    object,
                    line.negators(group, verb),
                    name()));
  }

  /** "see no danger", "take a step forward": the noun is the object, nothing is judged by it. */
  private static boolean isTaken(Line line, int verb, int to) {
    String word = line.word(verb);
    boolean needsAs =
        word.startsWith("s")
            || word.startsWith("re")
            || word.startsWith("t")
            || word.startsWith("v")
            || word.startsWith("de");
    return needsAs && !line.word(to).equals("as");
  }
}
