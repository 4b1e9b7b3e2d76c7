package org.crosscheck.extraction.statement;

import com.google.common.collect.ImmutableSet;
import org.crosscheck.extraction.annotation.Tag;

/**
 * Verbs in the present that the tagger takes for nouns: "The council plans to close three
 * libraries", "Rovers plan to sell him". They are verbs where a noun that agrees with them is their
 * subject, an infinitive follows and the clause has no other finite verb.
 */
final class FiniteNouns {
  private static final ImmutableSet<String> ONE = ImmutableSet.of("it", "he", "she");
  private static final ImmutableSet<String> MANY = ImmutableSet.of("they", "we", "i");

  private FiniteNouns() {}

  static boolean isVerb(Line line, int i) {
    boolean one = !line.word(i - 1).endsWith("s") && !MANY.contains(line.word(i - 1));
    return line.is(i, Tag.NOUN)
        && line.word(i).endsWith("s") == one
        && (line.is(i - 1, Tag.NOUN, Tag.PROPN)
            || ONE.contains(line.word(i - 1))
            || MANY.contains(line.word(i - 1)))
        && !line.word(i - 1).endsWith("'s")
        && !line.word(i - 1).endsWith("’s")
        && line.word(i + 1).equals("to")
        && Infinitives.isAt(line, i + 2)
        && !hasVerbBefore(line, i)
        && !hasVerbBehind(line, i + 3);
  }

  /** Back to the clause's beginning: its subject has no verb. */
  private static boolean hasVerbBefore(Line line, int i) {
    for (int k = i - 1; k >= 0 && !isBound(line, k); k--) {
      if (line.is(k, Tag.VERB, Tag.AUX, Tag.ADP)) {
        return line.is(k, Tag.ADP) ? hasVerbBefore(line, k) : !reports(line, k);
      }
    }
    return false;
  }

  /** "The mayor said the council plans": what is said begins a clause. */
  private static boolean reports(Line line, int verb) {
    return line.is(verb, Tag.VERB) && line.is(verb + 1, Tag.DET, Tag.PROPN);
  }

  private static boolean hasVerbBehind(Line line, int from) {
    for (int k = from; line.has(k) && !isBound(line, k); k++) {
      boolean finite = line.is(k, Tag.VERB, Tag.AUX) && !line.word(k).endsWith("ing");
      if (finite && !line.word(k - 1).equals("to")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBound(Line line, int k) {
    return line.is(k, Tag.SCONJ, Tag.CCONJ)
        || line.is(k, Tag.PUNCT) && !line.isMark(k) && !line.word(k).equals("-");
  }
}
