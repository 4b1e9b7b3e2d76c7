package org.crosscheck.extraction.quotation;

import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.quotation.NounPhrases.Range;

/** Finds the noun phrase that begins at a token, read as {@link NounPhrases} reads backwards. */
final class NounPhraseAhead {
  private NounPhraseAhead() {}

  /** The phrase that begins at {@code first}, with what hangs on it. */
  static Optional<Range> startingAt(Clause clause, int first) {
    if (!clause.has(first) || clause.isQuoted(first)) {
      return Optional.empty();
    }
    if (clause.is(first, Tag.PRON) && !clause.is(first + 1, Tag.NOUN, Tag.ADJ, Tag.PROPN)) {
      return Optional.of(new Range(first, first + 1));
    }
    int end = chunkEnd(clause, first);
    while (end > first && follows(clause, end)) {
      int next = chunkEnd(clause, end + 1);
      if (next <= end + 1) {
        break;
      }
      end = next;
    }
    return end > first ? Optional.of(new Range(first, end)) : Optional.empty();
  }

  private static boolean follows(Clause clause, int link) {
    return !clause.isQuoted(link)
        && NounPhrases.isLink(clause.word(link))
        && !clause.isCalendar(link + 1)
        && !clause.is(link + 1, Tag.VERB, Tag.AUX);
  }

  private static int chunkEnd(Clause clause, int first) {
    int i = first;
    boolean noun = false;
    while (clause.has(i) && !clause.isQuoted(i) && continues(clause, i, noun)) {
      noun |= clause.is(i, Tag.NOUN, Tag.PROPN);
      i++;
    }
    return i;
  }

  private static boolean continues(Clause clause, int i, boolean noun) {
    if (clause.isCalendar(i) || NounPhrases.isSubjectPronoun(clause.word(i))) {
      return false;
    }
    if (NounPhrases.isPossessive(clause.word(i))) {
      return true;
    }
    if (NounPhrases.isTitleStop(clause, i)) {
      return true;
    }
    return switch (clause.tag(i)) {
      case NOUN, PROPN, SYM -> true;
      case ADJ, NUM -> true;
      case DET, PRON -> !noun;
      case PART -> !clause.word(i).equals("to");
      case PUNCT -> clause.word(i).equals("-") || clause.word(i).equals("’s");
      case ADV -> !noun && clause.is(i + 1, Tag.ADJ, Tag.NUM);
      default -> false;
    };
  }
}
