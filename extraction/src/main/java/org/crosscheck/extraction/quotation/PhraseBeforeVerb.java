package org.crosscheck.extraction.quotation;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.quotation.NounPhrases.Range;

/** Finds the noun phrase that is the subject before a verb group, past what may stand between. */
final class PhraseBeforeVerb {
  private static final ImmutableSet<String> OBJECTS = ImmutableSet.of("it", "them", "him");
  private static final ImmutableSet<String> RELATIVES = ImmutableSet.of("who", "which");

  private PhraseBeforeVerb() {}

  /**
   * The subject that ends before token {@code verb}, which opens a verb group; an apposition, an
   * age or a relative clause between two commas is passed over.
   */
  static Optional<Range> before(Clause clause, int verb) {
    int adverb = VerbGroup.isTimeAdverb(clause.word(verb - 1)) ? verb - 2 : verb - 1;
    int last = beforeTime(clause, adverb);
    if (RELATIVES.contains(clause.word(last))) {
      int pronoun = clause.is(last - 1, Tag.CCONJ) ? firstRelative(clause, last) : last;
      int antecedent = clause.isComma(pronoun - 1) ? pronoun - 2 : pronoun - 1;
      Optional<Range> named = NounPhrases.endingAt(clause, antecedent);
      return Optional.of(new Range(named.map(Range::from).orElse(last), last + 1));
    }
    if (clause.isComma(last) || clause.word(last).equals(")") || clause.isDash(last)) {
      int opener = Appositions.opener(clause, last);
      if (opener > 0 && Appositions.isNamed(clause, opener, last)) {
        return Optional.of(new Range(opener + 1, last));
      }
      return opener > 0 ? NounPhrases.endingAt(clause, opener - 1) : Optional.empty();
    }
    Optional<Integer> antecedent = RelativeClauses.antecedent(clause, last);
    if (antecedent.isEmpty() && isReducedRelative(clause, last)) {
      int participle = clause.is(last, Tag.VERB) ? last : last - 2;
      return NounPhrases.endingAt(clause, participle - 1)
          .map(range -> new Range(range.from(), last + 1));
    }
    return antecedent
        .flatMap(noun -> NounPhrases.endingAt(clause, noun))
        .or(() -> NounPhrases.endingAt(clause, last));
  }

  /** The first of "Lind, whose firm built it and who": both have one antecedent. */
  private static int firstRelative(Clause clause, int second) {
    for (int i = second - 2; i > 0 && !clause.isQuoted(i); i--) {
      boolean relative = RELATIVES.contains(clause.word(i)) || clause.word(i).equals("whose");
      if (relative && clause.isComma(i - 1)) {
        return i;
      }
    }
    return second;
  }

  /** "Those polled", "voters interviewed", "people briefed on it" before another verb. */
  private static boolean isReducedRelative(Clause clause, int last) {
    boolean object = OBJECTS.contains(clause.word(last)) && clause.is(last - 1, Tag.ADP);
    int verb = object ? last - 2 : last;
    return clause.is(verb, Tag.VERB)
        && clause.word(verb).endsWith("ed")
        && (clause.is(verb - 1, Tag.NOUN) || clause.word(verb - 1).equals("those"));
  }

  /** Past "on Thursday", "late Tuesday" between the subject and its verb. */
  private static int beforeTime(Clause clause, int last) {
    int i = last;
    while (clause.isCalendar(i) || clause.is(i, Tag.NUM) && clause.isCalendar(i - 1)) {
      i--;
    }
    if (i == last) {
      return last;
    }
    return clause.is(i, Tag.ADP, Tag.ADV) || clause.word(i).equals("late") ? i - 1 : i;
  }
}
