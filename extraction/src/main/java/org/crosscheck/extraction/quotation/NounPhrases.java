package org.crosscheck.extraction.quotation;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.name.Roles;

/**
 * Finds the noun phrase that ends at a token, with the phrases that hang on it by "of", "for" or
 * the like. Not a parser: it reads the tags beside the cue.
 */
final class NounPhrases {
  private static final ImmutableSet<String> LINKS =
      ImmutableSet.of("of", "for", "at", "from", "with", "in", "on", "to", "against", "by");
  private static final ImmutableSet<String> SUBJECT_PRONOUNS =
      ImmutableSet.of("he", "she", "they", "it", "i", "we", "you", "who");
  private static final Roles ROLES = Roles.english();

  /** Determiners that the tagger takes for other things at times. */
  private static final ImmutableSet<String> OWNERS =
      ImmutableSet.of("my", "our", "his", "her", "its", "their");

  /** "A source close to the council", "people familiar with the matter". */
  private static final ImmutableSet<String> NEAR = ImmutableSet.of("close", "familiar");

  /** Abbreviations before a name: "Cpl", "Pfc". */
  private static final ImmutableSet<String> TITLES =
      Lexicon.load("en/annotation/abbreviations.tsv").rows().stream()
          .filter(row -> row.get("follows").equals("name"))
          .map(row -> row.get("abbreviation").toLowerCase(Locale.ROOT))
          .collect(ImmutableSet.toImmutableSet());

  /** Token indices {@code [from, to)}. */
  record Range(int from, int to) {}

  /** True for a word by which one noun phrase hangs on another. */
  static boolean isLink(String word) {
    return LINKS.contains(word) || word.equals("and");
  }

  static boolean isSubjectPronoun(String word) {
    return SUBJECT_PRONOUNS.contains(word);
  }

  private NounPhrases() {}

  /** The phrase whose last token is {@code last}, without what it hangs on. */
  static Optional<Range> chunkEndingAt(Clause clause, int last) {
    if (!clause.has(last) || clause.isQuoted(last)) {
      return Optional.empty();
    }
    int from = chunkStart(clause, last);
    return from <= last && hasHead(clause, from, last + 1)
        ? Optional.of(new Range(from, last + 1))
        : Optional.empty();
  }

  /** The phrase whose last token is {@code last}. */
  static Optional<Range> endingAt(Clause clause, int last) {
    if (!clause.has(last) || clause.isQuoted(last)) {
      return Optional.empty();
    }
    if (SUBJECT_PRONOUNS.contains(clause.word(last))) {
      return Optional.of(new Range(last, last + 1));
    }
    int from = chunkStart(clause, last);
    if (from > last || !hasHead(clause, from, last + 1) || isNobody(clause, last)) {
      return Optional.empty();
    }
    int link = beforeParticiple(clause, from - 1);
    while (link < from - 1 || isLink(clause, link)) {
      int head = NEAR.contains(clause.word(link - 1)) ? link - 2 : link - 1;
      int next = chunkStart(clause, head);
      if (next > head || !hasHead(clause, next, head + 1)) {
        break;
      }
      from = next;
      link = beforeParticiple(clause, from - 1);
    }
    return Optional.of(new Range(from, last + 1));
  }

  /** "Analysts polled by the bank", "the man accused of theft": a participle hangs on the noun. */
  private static int beforeParticiple(Clause clause, int link) {
    boolean agent =
        LINKS.contains(clause.word(link))
            && clause.is(link - 1, Tag.VERB)
            && (clause.word(link - 1).endsWith("ed") || clause.word(link - 1).equals("seen"))
            && clause.is(link - 2, Tag.NOUN);
    return agent && !clause.isQuoted(link - 2) ? link - 1 : link;
  }

  /** A figure in digits and an adverb of time say nothing. */
  private static boolean isNobody(Clause clause, int last) {
    String word = clause.word(last);
    return VerbGroup.isTimeAdverb(word) || Character.isDigit(word.charAt(0));
  }

  private static boolean isLink(Clause clause, int i) {
    if (!clause.has(i) || clause.isQuoted(i) || clause.isQuoted(i - 1)) {
      return false;
    }
    boolean near = NEAR.contains(clause.word(i - 1)) && clause.is(i, Tag.ADP, Tag.PART);
    if (near && clause.is(i - 2, Tag.NOUN, Tag.PROPN)) {
      return true;
    }
    return isLink(clause.word(i))
        && clause.is(i - 1, Tag.NOUN, Tag.PROPN, Tag.NUM)
        && !clause.isCalendar(i - 1);
  }

  private static int chunkStart(Clause clause, int last) {
    int from = last + 1;
    for (int i = last; i >= 0 && !clause.isQuoted(i) && belongs(clause, i); i--) {
      from = i;
      if (clause.is(i, Tag.DET) && !clause.is(i - 1, Tag.DET)) {
        break;
      }
    }
    while (from <= last && clause.is(from, Tag.PART, Tag.ADV)) {
      from++;
    }
    return from;
  }

  private static boolean belongs(Clause clause, int i) {
    if (clause.isCalendar(i)) {
      return false;
    }
    if (ROLES.kind(clause.word(i)).isPresent()
        || isPossessive(clause.word(i))
        || OWNERS.contains(clause.word(i))) {
      return true;
    }
    return switch (clause.tag(i)) {
      case DET -> !opensClause(clause.word(i)) || i == 0;
      case NOUN, PROPN, ADJ, NUM, SYM -> true;
      case PRON -> !SUBJECT_PRONOUNS.contains(clause.word(i)) && !opensClause(clause.word(i));
      case PART -> !clause.word(i).equals("to");
      case PUNCT ->
          clause.word(i).equals("-") || clause.word(i).equals("’s") || isTitleStop(clause, i);
      case VERB ->
          i > 0 && clause.is(i - 1, Tag.DET)
              || clause.word(i - 1).equals("-")
              || i == 0 && clause.is(1, Tag.NOUN);
      case X, ADV -> clause.is(i + 1, Tag.ADJ, Tag.NUM, Tag.NOUN) && clause.is(i - 1, Tag.DET);
      default -> false;
    };
  }

  /** The stop of "Capt. Lind". */
  static boolean isTitleStop(Clause clause, int i) {
    return clause.word(i).equals(".")
        && clause.is(i + 1, Tag.PROPN)
        && (ROLES.kind(clause.word(i - 1)).isPresent() || TITLES.contains(clause.word(i - 1)));
  }

  /** "Lind's" as one token, whatever its tag. */
  static boolean isPossessive(String word) {
    return word.length() > 4 && (word.endsWith("'s") || word.endsWith("’s"));
  }

  private static boolean opensClause(String word) {
    return word.equals("that")
        || word.equals("which")
        || word.equals("what")
        || word.equals("whom");
  }

  private static boolean hasHead(Clause clause, int from, int to) {
    for (int i = from; i < to; i++) {
      if (clause.is(i, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.NUM, Tag.DET, Tag.ADJ)) {
        return true;
      }
    }
    return false;
  }
}
