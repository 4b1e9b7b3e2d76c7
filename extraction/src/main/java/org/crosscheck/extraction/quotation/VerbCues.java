package org.crosscheck.extraction.quotation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.quotation.Complements.Content;
import org.crosscheck.extraction.quotation.NounPhrases.Range;
import org.crosscheck.extraction.quotation.ReportingVerb.Takes;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.Polarity;

/** Reads speech from reporting verbs: before, behind and in the middle of what is said. */
final class VerbCues {
  private static final ImmutableSet<String> BE =
      ImmutableSet.of("is", "are", "was", "were", "be", "been", "being", "'s", "’s", "'re", "’re");

  private static final ImmutableSet<String> POSSESSIVES =
      ImmutableSet.of("'s", "’s", "'", "’", "his", "her", "its", "their", "our", "my");
  private static final int LONGEST_LEAD = 6;
  private static final int LONGEST_CUE = 16;
  private static final ImmutableSet<String> OBJECTS =
      ImmutableSet.of("him", "her", "them", "me", "us", "it");
  private static final ImmutableSet<String> ADVERBIAL =
      ImmutableSet.of(
          "when",
          "after",
          "before",
          "as",
          "while",
          "whereas",
          "because",
          "although",
          "though",
          "during",
          "following",
          "according",
          "citing",
          "referring",
          "speaking",
          "who",
          "which",
          "where",
          "whose",
          "with",
          "without",
          "despite",
          "in",
          "at",
          "on");

  private final ReportingVerbs verbs = ReportingVerbs.english();
  private final Complements complements = new Complements();
  private final ClauseEnds ends = new ClauseEnds();

  /** The speech of one sentence so far: the next cue looks back to where the last one ended. */
  private final class Scan {
    private final Clause clause;
    private final List<Speech> found = new ArrayList<>();
    private int free;
    private int lastBehind = -1;
    private Optional<Range> lastSource = Optional.empty();

    Scan(Clause clause) {
      this.clause = clause;
    }

    List<Speech> run() {
      for (int i = 0; i < clause.size(); i++) {
        if (!clause.isQuoted(i) && isVerb(i)) {
          Optional<ReportingVerb> verb = verbs.ofForm(clause.word(i));
          if (verb.isPresent()) {
            read(i, verb.get());
          }
        }
      }
      return found;
    }

    private boolean isVerb(int i) {
      return clause.isVerbLike(i) && !isModifier(i);
    }

    /** "the noted proposition", "a reported plan", "Western-backed": a participle before a noun. */
    private boolean isModifier(int i) {
      String before = clause.word(i - 1);
      boolean possessive = POSSESSIVES.contains(before);
      boolean hyphen = clause.written(i - 1).endsWith("-");
      return hyphen
          || (possessive || clause.is(i - 1, Tag.DET))
              && clause.is(i + 1, Tag.NOUN, Tag.ADJ, Tag.PROPN);
    }

    private void read(int i, ReportingVerb verb) {
      int group = groupStart(clause, i);
      if (isPassive(group, i)) {
        passive(i, group, verb);
        return;
      }
      Optional<Range> inverted = inverted(i, group, verb);
      if (inverted.isPresent()) {
        behind(verb, inverted.get(), i, i, inverted.get().to());
        return;
      }
      Optional<Range> subject = subject(group, i).map(this::fromQuotation);
      Optional<Range> source = subject.or(() -> controller(group, i));
      Optional<Content> content = complements.after(clause, verb, i + 1);
      if (isInfinitive(group, i) && !content.filter(c -> isMarked(c.from())).isPresent()) {
        return;
      }
      boolean behind = subject.isPresent() && isBehind(subject.get().from(), verb);
      boolean afterQuote = behind && endsOpen(lastBefore(subject.get().from()));
      if (behind && (content.isEmpty() || afterQuote)) {
        behind(verb, subject.get(), subject.get().from(), i, i + 1);
      } else if (content.isPresent() && source.isPresent()) {
        add("before-content", verb, i, source, List.of(content.get()));
        free = content.get().to();
        lastBehind = -1;
      }
    }

    /** A participle right behind a noun belongs to that noun alone: "a story saying that ...". */
    private Optional<Range> subject(int group, int verb) {
      boolean participle = clause.word(verb).endsWith("ing") && group == verb;
      return participle
          ? NounPhrases.chunkEndingAt(clause, verb - 1)
          : NounPhrases.before(clause, group);
    }

    /** A subject that follows a quotation begins where the quotation ends, whatever its tags. */
    private Range fromQuotation(Range subject) {
      int from = subject.from();
      while (from > 0 && subject.from() - from < LONGEST_LEAD && !clause.isQuoted(from - 1)) {
        if (verbs.ofForm(clause.word(from - 1)).isPresent()
            || clause.isPunctuation(from - 1)
            || clause.is(from - 1, Tag.AUX, Tag.SCONJ, Tag.ADP)) {
          return subject;
        }
        from--;
      }
      return clause.isQuoted(from - 1) ? new Range(from, subject.to()) : subject;
    }

    private boolean isMarked(int from) {
      return clause.word(from).equals("that")
          || clause.isQuoted(from) && !clause.word(from - 1).equals(".");
    }

    private boolean isInfinitive(int group, int verb) {
      for (int i = group; i < verb; i++) {
        if (clause.word(i).equals("to")) {
          return true;
        }
      }
      return false;
    }

    /** True for a quotation that its cue goes on after: it ends with no full stop. */
    private boolean endsOpen(int i) {
      int last = clause.isQuoted(i) && clause.isPunctuation(i) && !isStop(i) ? i - 1 : i;
      return clause.isQuoted(i) && !clause.word(last).equals(".");
    }

    private boolean isStop(int i) {
      return clause.word(i).equals(".") || clause.word(i).equals(",");
    }

    /** The last token before {@code i} that is no comma. */
    private int lastBefore(int i) {
      return clause.isComma(i - 1) && !clause.isQuoted(i - 1) ? i - 2 : i - 1;
    }

    private boolean isPassive(int group, int verb) {
      if (clause.word(verb).endsWith("ing")) {
        return false;
      }
      for (int i = group; i < verb; i++) {
        if (BE.contains(clause.word(i))) {
          return true;
        }
      }
      return false;
    }

    /** "is expected to ...", "it was reported that ...", "described by X as ...". */
    private void passive(int i, int group, ReportingVerb verb) {
      Optional<Range> agent =
          clause.word(i + 1).equals("by")
              ? NounPhrases.startingAt(clause, i + 2)
              : Optional.empty();
      int next = agent.map(Range::to).orElse(i + 1);
      boolean opens = clause.word(next).equals("to") || clause.word(next).equals("that");
      if (opens && verb.takes(Takes.THAT) && verb.group() != ReportingVerb.Group.TELL) {
        Content content = new Content(next, ends.ofClause(clause, next));
        add("passive-cue", verb, i, agent, List.of(content));
        free = content.to();
      } else if (agent.isPresent()) {
        NounPhrases.before(clause, group)
            .ifPresent(
                said ->
                    add("said-by", verb, i, agent, List.of(new Content(said.from(), said.to()))));
      }
    }

    /** "said the minister" after what is said. */
    private Optional<Range> inverted(int verb, int group, ReportingVerb reporting) {
      boolean quote = clause.isQuoted(lastBefore(verb));
      boolean after = clause.isQuoted(verb - 1) || clause.isComma(verb - 1);
      if (!after || group != verb || !reporting.takes(Takes.QUOTE)) {
        return Optional.empty();
      }
      boolean hearer = reporting.group() == ReportingVerb.Group.TELL;
      if (hearer || !quote && NounPhrases.before(clause, verb).isPresent()) {
        return Optional.empty();
      }
      if (clause.word(verb).endsWith("ing") || OBJECTS.contains(clause.word(verb + 1))) {
        return Optional.empty();
      }
      return NounPhrases.startingAt(clause, verb + 1)
          .filter(range -> !clause.is(range.to(), Tag.VERB, Tag.AUX))
          .filter(range -> !clause.isCalendar(verb + 1));
    }

    private boolean isBehind(int subject, ReportingVerb verb) {
      boolean parted =
          clause.isComma(subject - 1) || clause.isQuoted(subject - 1) || isDash(subject - 1);
      return parted && subject > free && (verb.takes(Takes.QUOTE) || verb.takes(Takes.THAT));
    }

    private boolean isDash(int i) {
      return clause.word(i).equals("–") || clause.word(i).equals("—");
    }

    /** What is said stands before the cue, or on both sides of it. */
    private void behind(ReportingVerb verb, Range source, int cueStart, int i, int after) {
      int to = cueStart;
      int from = free;
      while (from < to
          && (clause.isPunctuation(from) && !clause.isQuoted(from) || clause.is(from, Tag.CCONJ))) {
        from++;
      }
      if (from >= to && lastBehind >= 0) {
        from = lastBehind;
      }
      List<Content> contents = new ArrayList<>();
      if (from < to) {
        contents.add(new Content(from, to));
      }
      int rest = restAfter(after);
      if (rest > 0) {
        contents.add(new Content(rest, ends.ofClause(clause, rest)));
      }
      boolean whole =
          clause.isQuoted(to - 1)
              || clause.hasVerb(from, to)
              || contents.size() > 1
              || clause.isQuoted(rest);
      if (!contents.isEmpty() && whole) {
        add("behind-content", verb, i, Optional.of(source), contents);
        free = Math.max(after, contents.get(contents.size() - 1).to());
        lastBehind = from;
      }
    }

    /** Where what is said goes on behind a cue in its middle, or 0. */
    private int restAfter(int after) {
      int i = after;
      while (clause.has(i) && !clause.isComma(i) && !clause.isQuoted(i)) {
        if (clause.is(i, Tag.VERB, Tag.SCONJ) || clause.word(i).equals(".")) {
          return 0;
        }
        i++;
      }
      if (clause.isQuoted(i)) {
        return i == after || clause.word(i - 1).equals(":") ? i : 0;
      }
      int next = i + 1;
      boolean secondVerb = clause.is(next, Tag.CCONJ) && clause.is(next + 1, Tag.VERB);
      boolean goesOn =
          clause.has(next)
              && !secondVerb
              && (clause.isQuoted(next) || clause.hasVerb(next, ends.ofClause(clause, next)))
              && !ends.opensCue(clause, next)
              && !clause.word(next).endsWith("ing")
              && !clause.is(next, Tag.SCONJ, Tag.VERB)
              && !ADVERBIAL.contains(clause.word(next));
      return goesOn || clause.isQuoted(next) ? next : 0;
    }

    /** The subject of a participle or of a second verb: that of the verb before. */
    private Optional<Range> controller(int group, int verb) {
      boolean joined = clause.isComma(group - 1) || clause.is(group - 1, Tag.CCONJ);
      if (lastSource.isPresent() && joined) {
        return lastSource;
      }
      boolean participle = clause.word(verb).endsWith("ing");
      if (!joined || participle && !clause.isComma(group - 1)) {
        return Optional.empty();
      }
      for (int i = 0; i < group; i++) {
        if (clause.is(i, Tag.VERB, Tag.AUX) && !clause.isQuoted(i)) {
          Optional<Range> subject = NounPhrases.before(clause, groupStart(clause, i));
          if (subject.isPresent()) {
            return subject;
          }
        }
      }
      return Optional.empty();
    }

    /** A denial negates what it denies; a negated cue turns that round. */
    private Polarity polarity(ReportingVerb verb, int i) {
      boolean negated = verb.group() == ReportingVerb.Group.DENY;
      for (int k = groupStart(clause, i); k < i; k++) {
        negated ^= clause.isNegation(k);
      }
      return negated ? Polarity.NEGATED : Polarity.AFFIRMED;
    }

    private void add(
        String rule, ReportingVerb verb, int i, Optional<Range> source, List<Content> contents) {
      ImmutableList<Span> spans =
          contents.stream()
              .map(content -> clause.span(content.from(), content.to()))
              .collect(ImmutableList.toImmutableList());
      Optional<Span> speaker = source.map(range -> clause.span(range.from(), range.to()));
      lastSource = source.or(() -> lastSource);
      found.add(
          new Speech(
              clause.span(i, i + 1),
              clause.written(i),
              speaker,
              spans,
              verb.isStoodFor(),
              verb.modality(),
              polarity(verb, i),
              rule));
    }
  }

  List<Speech> in(Clause clause) {
    return new Scan(clause).run();
  }

  /**
   * The speaker of a sentence that is nothing but a cue, for what stands before it: "Lind went
   * on.", "asked the mayor of Ghent."
   */
  Optional<Range> leading(Clause clause) {
    for (int i = 0; i < Math.min(clause.size(), LONGEST_CUE); i++) {
      Optional<ReportingVerb> verb = verbs.ofForm(clause.word(i));
      if (clause.isQuoted(i)) {
        return Optional.empty();
      }
      if (verb.isPresent() && clause.isVerbLike(i)) {
        boolean alone =
            verb.get().takes(Takes.QUOTE) && complements.after(clause, verb.get(), i + 1).isEmpty();
        Optional<Range> subject =
            i == 0
                ? NounPhrases.startingAt(clause, 1)
                : NounPhrases.before(clause, groupStart(clause, i));
        return alone || i == 0 ? subject.filter(range -> range.from() <= 1) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The first token of the verb group: auxiliaries, adverbs, "not", and "went on to". */
  private static int groupStart(Clause clause, int verb) {
    int i = verb;
    while (clause.has(i - 1) && !clause.isQuoted(i - 1)) {
      String before = clause.word(i - 1);
      boolean part = clause.is(i - 1, Tag.AUX, Tag.ADV, Tag.PART);
      boolean chain =
          clause.word(i).equals("to") && (clause.is(i - 1, Tag.VERB) || before.equals("on"));
      boolean went = before.equals("went") && clause.word(i).equals("on");
      if (!part && !chain && !went
          || before.equals("'s")
          || before.equals("’s") && !isBe(clause, i)) {
        break;
      }
      i--;
    }
    return i;
  }

  /** "'s" before a participle is a form of "be" or "have", not a possessive. */
  private static boolean isBe(Clause clause, int i) {
    return clause.is(i - 1, Tag.AUX);
  }
}
