package org.crosscheck.extraction.quotation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.attribution.FigureNouns;
import org.crosscheck.extraction.quotation.Complements.Content;
import org.crosscheck.extraction.quotation.NounPhrases.Range;
import org.crosscheck.extraction.quotation.ReportingVerb.Takes;
import org.crosscheck.extraction.wordnet.NounClass;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.Modality;

/** The speech of one sentence so far: the next cue looks back to where the last one ended. */
final class CueScan {
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

  /** Hyponyms of WordNet's court#1 and judge#1 that stand alone as a subject. */
  private static final ImmutableSet<String> COURTS =
      ImmutableSet.of(
          "court", "judge", "judges", "tribunal", "jury", "jurors", "magistrate", "magistrates");

  private static final ImmutableSet<String> QUOTING =
      ImmutableSet.of("quoted", "quotes", "quoting", "cited", "cites", "citing");

  private static final NounClass PERIODS = NounClass.below("time period#1");

  private static final ImmutableSet<String> NOBODY = ImmutableSet.of("nobody", "none", "neither");

  private final ReportingVerbs verbs = ReportingVerbs.english();
  private final FigureNouns figures = FigureNouns.english();
  private final Complements complements;
  private final ClauseEnds ends;
  private final Subjects subjects;
  private final Clause clause;
  private final List<Speech> found = new ArrayList<>();
  private int free;
  private int lastBehind = -1;
  private Optional<Range> lastSource = Optional.empty();

  CueScan(Clause clause, Complements complements, ClauseEnds ends) {
    this.clause = clause;
    this.complements = complements;
    this.ends = ends;
    this.subjects = new Subjects(clause);
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
    return clause.isVerbLike(i) && !VerbGroup.isModifier(clause, i);
  }

  private void read(int i, ReportingVerb verb) {
    VerbGroup group = VerbGroup.at(clause, i);
    if (group.isPassive()) {
      passive(group, verb);
      return;
    }
    Optional<Range> inverted = subjects.inverted(group, verb);
    if (inverted.isPresent()) {
      behind(verb, inverted.get(), i, i, inverted.get().to());
      return;
    }
    Optional<Range> subject = quoted(i).or(() -> subjects.of(group));
    if (verb.verb().equals("show") && subject.filter(this::isDocument).isEmpty()) {
      return;
    }
    Optional<Content> content = complements.after(clause, verb, i + 1);
    if (group.isInfinitive() && content.filter(said -> isMarked(said.from())).isEmpty()) {
      return;
    }
    int lead = subject.map(range -> NounPhrases.lead(clause, range)).orElse(0);
    boolean behind = subject.isPresent() && isBehind(lead, verb);
    boolean afterQuote = behind && endsOpen(subjects.lastBefore(lead));
    if (behind && (content.isEmpty() || afterQuote)) {
      behind(verb, subject.get(), lead, i, i + 1);
    } else if (content.isPresent()) {
      subject
          .or(() -> subjects.controller(group, lastSource))
          .ifPresent(source -> before(verb, i, source, content.get()));
    }
  }

  /** "Police figures show": things that are seen show much that nobody says. */
  private boolean isDocument(Range subject) {
    for (int i = subject.from(); i < subject.to(); i++) {
      boolean head = i == subject.to() - 1 || !clause.is(i + 1, Tag.NOUN, Tag.PROPN);
      if (head && (NounClauses.isDocument(clause.word(i)) || figures.contains(clause.word(i)))) {
        return true;
      }
    }
    return false;
  }

  /** "Interfax quoted Lind as saying", "Lind was quoted as saying": whose words they are. */
  private Optional<Range> quoted(int saying) {
    if (!clause.word(saying).equals("saying") || !clause.word(saying - 1).equals("as")) {
      return Optional.empty();
    }
    for (int i = saying - 2; i >= 0 && !clause.isQuoted(i); i--) {
      if (QUOTING.contains(clause.word(i))) {
        VerbGroup group = VerbGroup.at(clause, i);
        return group.isPassive()
            ? NounPhrases.before(clause, group.from())
            : NounPhrases.startingAt(clause, i + 1);
      }
    }
    return Optional.empty();
  }

  private void before(ReportingVerb verb, int i, Range source, Content content) {
    add("before-content", verb, i, Optional.of(source), List.of(content));
    free = content.to();
    lastBehind = -1;
  }

  private boolean isMarked(int from) {
    return clause.word(from).equals("that")
        || clause.isQuoted(from) && !clause.word(from - 1).equals(".");
  }

  /** True for a quotation that its cue goes on after: it ends with no full stop. */
  private boolean endsOpen(int i) {
    int last = clause.isQuoted(i) && clause.isPunctuation(i) && !isStop(i) ? i - 1 : i;
    return clause.isQuoted(i) && !clause.word(last).equals(".");
  }

  private boolean isStop(int i) {
    return clause.word(i).equals(".") || clause.word(i).equals(",");
  }

  /** "is expected to ...", "it was reported that ...", "described by X as ...". */
  private void passive(VerbGroup group, ReportingVerb verb) {
    int i = group.verb();
    Optional<Range> agent =
        clause.word(i + 1).equals("by")
            ? NounPhrases.startingAt(clause, i + 2).filter(range -> !isTime(range))
            : Optional.empty();
    int next = agent.map(Range::to).orElse(i + 1);
    boolean opens = clause.word(next).equals("to") || clause.word(next).equals("that");
    if (opens && verb.takes(Takes.THAT) && verb.group() != ReportingVerb.Group.TELL) {
      Content content = new Content(next, ends.ofClause(clause, next));
      add("passive-cue", verb, i, agent, List.of(content));
      free = content.to();
    } else if (agent.isPresent()) {
      NounPhrases.before(clause, group.from())
          .ifPresent(
              said -> add("said-by", verb, i, agent, List.of(new Content(said.from(), said.to()))));
    }
  }

  /** "Is expected by the summer": nobody expects it. */
  private boolean isTime(Range phrase) {
    return PERIODS.contains(clause.word(phrase.to() - 1));
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

  /** A denial negates what it denies; a negated cue turns that round. */
  private ImmutableList<Span> negators(ReportingVerb verb, int i) {
    ImmutableList.Builder<Span> negators = ImmutableList.builder();
    VerbGroup.at(clause, i).negations().forEach(not -> negators.add(clause.span(not, not + 1)));
    if (verb.group() == ReportingVerb.Group.DENY) {
      negators.add(clause.span(i, i + 1));
    }
    return negators.build();
  }

  /** What a court orders is done by its saying so; who does not deny a thing denies nothing. */
  private Optional<Modality> modality(ReportingVerb verb, int i, Optional<Range> source) {
    boolean denies = verb.group() == ReportingVerb.Group.DENY;
    boolean undone = denies && !VerbGroup.at(clause, i).negations().isEmpty();
    return undone || source.filter(this::isCourt).isPresent() ? Optional.empty() : verb.modality();
  }

  /** "Nobody said", "no one knew", "none of them claimed". */
  private boolean isNobody(Range source) {
    String first = clause.word(source.from());
    return NOBODY.contains(first)
        || first.equals("no") && clause.word(source.from() + 1).equals("one");
  }

  private boolean isCourt(Range source) {
    for (int i = source.from(); i < source.to(); i++) {
      if (COURTS.contains(clause.word(i))) {
        return true;
      }
    }
    return false;
  }

  private void add(
      String rule, ReportingVerb verb, int i, Optional<Range> source, List<Content> contents) {
    if (source.filter(this::isNobody).isPresent()) {
      return;
    }
    ImmutableList<Span> spans =
        contents.stream()
            .map(content -> clause.span(content.from(), content.to()))
            .collect(ImmutableList.toImmutableList());
    Optional<Span> speaker = source.map(range -> clause.span(range.from(), range.to()));
    lastSource = source.or(() -> lastSource);
    found.add(
        new Speech(
            clause.span(i, i + 1),
            speaker,
            spans,
            verb.isStoodFor()
                || verb.verb().equals("find") && source.filter(this::isDocument).isPresent(),
            modality(verb, i, source),
            negators(verb, i),
            rule));
  }
}
