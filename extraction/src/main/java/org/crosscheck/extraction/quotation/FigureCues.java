package org.crosscheck.extraction.quotation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.attribution.FigureNouns;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.name.Roles;
import org.crosscheck.extraction.quotation.NounPhrases.Range;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.Modality;

/**
 * Reads who gives a figure where no clause is reported: "police put the crowd at 5,000", "the
 * organisers spoke of 20,000", "the union's count was 300", and the second source of "police
 * counted 5,000, the organisers 20,000". Nobody's words are told, so that these readings attribute
 * the figure and are no quotations.
 */
final class FigureCues {
  static final String RULE = "figure-cue";

  private static final ImmutableSet<String> JOINTS =
      ImmutableSet.of("and", "but", "while", "whereas", ";", ",");
  private static final int LONGEST_OBJECT = 14;
  private static final int LONGEST_SOURCE = 8;

  private final ImmutableMap<String, Lexicon.Row> verbs =
      Lexicon.load("en/quotation/figure-verbs.tsv").rows().stream()
          .collect(ImmutableMap.toImmutableMap(row -> row.get("form"), row -> row));
  private final FigureNouns nouns = FigureNouns.english();
  private final Roles roles = Roles.english();

  boolean isCueWord(String word) {
    return verbs.containsKey(word) || nouns.contains(word);
  }

  List<Speech> in(Clause clause) {
    List<Speech> found = new ArrayList<>();
    for (int i = 0; i < clause.size(); i++) {
      if (clause.isQuoted(i)) {
        continue;
      }
      Lexicon.Row verb = verbs.get(clause.word(i));
      if (verb != null && isVerb(clause, verb, i)) {
        verb(clause, verb, i, found);
      } else if (nouns.contains(clause.word(i)) && i > 0) {
        noun(clause, i, found);
      }
    }
    return found;
  }

  /** "Spoke of" is a verb's whatever the tagger calls it; "talks of" may be a noun's. */
  private static boolean isVerb(Clause clause, Lexicon.Row verb, int i) {
    boolean of =
        verb.get("frame").equals("of")
            && !clause.is(i - 1, Tag.DET, Tag.ADJ)
            && !clause.word(i).endsWith("s");
    return of || clause.isVerbLike(i);
  }

  private void verb(Clause clause, Lexicon.Row verb, int i, List<Speech> found) {
    VerbGroup group = VerbGroup.at(clause, i);
    int amount = amount(clause, verb.get("frame"), i);
    if (amount < 0 || group.isInfinitive() || VerbGroup.isModifier(clause, i)) {
      return;
    }
    int end = end(clause, amount);
    int agent = Amounts.end(clause, amount);
    Optional<Range> source =
        !group.isPassive()
            ? PhraseBeforeVerb.before(clause, group.from())
            : clause.word(agent).equals("by")
                ? NounPhraseAhead.startingAt(clause, agent + 1)
                : Optional.empty();
    Optional<Modality> modality = verb.find("modality").map(Modality::valueOf);
    if (source.isPresent()) {
      int from = verb.get("frame").equals("at") && !group.isPassive() ? i + 1 : amount;
      int to = group.isPassive() ? agent : end;
      found.add(speech(clause, i, source.get(), clause.span(from, to), modality));
      gapped(clause, i, end, modality).ifPresent(found::add);
    }
  }

  /** Where the figure begins that the verb gives, or -1. */
  private int amount(Clause clause, String frame, int verb) {
    return switch (frame) {
      case "at" -> behindAt(clause, verb);
      case "of" -> behindOf(clause, verb);
      case "object" -> Amounts.opens(clause, verb + 1) ? verb + 1 : -1;
      default -> behindNoun(clause, verb);
    };
  }

  private static int behindAt(Clause clause, int verb) {
    for (int i = verb + 1; i < Math.min(verb + LONGEST_OBJECT, clause.size()); i++) {
      if (clause.word(i).equals("at") && Amounts.opens(clause, i + 1)) {
        return i + 1;
      }
      if (clause.isQuoted(i) || clause.isPunctuation(i) || clause.is(i, Tag.AUX)) {
        return -1;
      }
    }
    return -1;
  }

  private static int behindOf(Clause clause, int i) {
    return clause.word(i + 1).equals("of") && Amounts.opens(clause, i + 2) ? i + 2 : -1;
  }

  /** "gave a figure of 300", "gives the number as 300". */
  private int behindNoun(Clause clause, int verb) {
    int noun = verb + 1;
    while (clause.is(noun, Tag.DET, Tag.ADJ, Tag.NOUN) && !nouns.contains(clause.word(noun))) {
      noun++;
    }
    boolean linked = clause.word(noun + 1).equals("of") || clause.word(noun + 1).equals("as");
    return nouns.contains(clause.word(noun)) && linked && Amounts.opens(clause, noun + 2)
        ? noun + 2
        : -1;
  }

  /** "the police count was 300", "the union's estimate stood at 300". */
  private void noun(Clause clause, int i, List<Speech> found) {
    int verb = i + 1;
    boolean stood = clause.word(verb).equals("stood") && clause.word(verb + 1).equals("at");
    int amount = stood ? verb + 2 : verb + 1;
    boolean gives = stood || clause.is(verb, Tag.AUX);
    if (!gives || !Amounts.opens(clause, amount)) {
      return;
    }
    int end = end(clause, amount);
    NounPhrases.endingAt(clause, i)
        .filter(range -> hasOwner(clause, range))
        .ifPresent(
            range ->
                found.add(speech(clause, i, range, clause.span(amount, end), Optional.empty())));
  }

  /** "the spokesman's count", "the police count". */
  private boolean hasOwner(Clause clause, Range range) {
    for (int i = range.from(); i < range.to() - 1; i++) {
      if (NounPhrases.isPossessive(clause.word(i)) || roles.kind(clause.word(i)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "Police counted 5,000, the organisers 20,000": a second subject without its verb. */
  private Optional<Speech> gapped(Clause clause, int cue, int joint, Optional<Modality> modality) {
    Optional<Range> source = gappedSource(clause, joint);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    int from = source.get().to();
    int amount = clause.word(from).equals("at") ? from + 1 : from;
    Span content = clause.span(amount, end(clause, amount));
    return Optional.of(speech(clause, cue, source.get(), content, modality));
  }

  private Optional<Range> gappedSource(Clause clause, int joint) {
    int from = joint;
    while (JOINTS.contains(clause.word(from))) {
      from++;
    }
    int to = from;
    while (clause.is(to, Tag.DET, Tag.ADJ, Tag.NOUN, Tag.PROPN)
        && !clause.isQuoted(to)
        && !Amounts.opens(clause, to)
        && to - from < LONGEST_SOURCE) {
      to++;
    }
    boolean speaker =
        to > from && (clause.is(to - 1, Tag.PROPN) || roles.kind(clause.word(to - 1)).isPresent());
    int amount = clause.word(to).equals("at") ? to + 1 : to;
    return from > joint && speaker && Amounts.opens(clause, amount)
        ? Optional.of(new Range(from, to))
        : Optional.empty();
  }

  /** The token after the figure and what is counted: before a comma or a second source. */
  private int end(Clause clause, int amount) {
    int i = Amounts.end(clause, amount);
    while (clause.has(i)
        && !clause.isPunctuation(i)
        && !clause.is(i, Tag.VERB, Tag.AUX, Tag.SCONJ)
        && gappedSource(clause, i).isEmpty()) {
      i++;
    }
    return i;
  }

  private static Speech speech(
      Clause clause, int cue, Range source, Span content, Optional<Modality> modality) {
    return new Speech(
        clause.span(cue, cue + 1),
        Optional.of(clause.span(source.from(), source.to())),
        ImmutableList.of(content),
        true,
        modality,
        ImmutableList.of(),
        RULE);
  }
}
