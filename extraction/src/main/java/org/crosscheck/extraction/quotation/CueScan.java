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

/** The speech of one sentence so far: the next cue looks back to where the last one ended. */
final class CueScan {
  private static final ImmutableSet<String> QUOTING =
      ImmutableSet.of(
          "quoted",
          "quotes",
          "quoting",
          "cited",
          "cites",
          "citing",
          "reported",
          "reports",
          "reporting");

  private static final ImmutableSet<String> REPORTING =
      ImmutableSet.of("reported", "reports", "reporting");

  private static final ImmutableSet<String> NAMING =
      ImmutableSet.of("named", "identified", "quoted", "photographed");

  private static final ImmutableSet<String> NOBODY = ImmutableSet.of("nobody", "none", "neither");

  private final ReportingVerbs verbs = ReportingVerbs.english();
  private final Complements complements;
  private final ClauseEnds ends;
  private final Subjects subjects;
  private final CueForce force;
  private final Passives passives;
  private final AsReported asReported;
  private final DocumentSubjects documents;
  private final Clause clause;
  private final List<Speech> found = new ArrayList<>();
  private int free;
  private int lastBehind = -1;
  private int lastFrom = -1;
  private Optional<Range> lastSource = Optional.empty();

  CueScan(Clause clause, Complements complements, ClauseEnds ends) {
    this.clause = clause;
    this.complements = complements;
    this.ends = ends;
    this.subjects = new Subjects(clause);
    this.force = new CueForce(clause);
    this.passives = new Passives(clause, ends);
    this.asReported = new AsReported(clause, ends);
    this.documents = new DocumentSubjects(clause, ends);
  }

  List<Speech> run() {
    for (int i = 0; i < clause.size(); i++) {
      Optional<ReportingVerb> verb = verbs.at(clause.word(i), clause.word(i + 1));
      if (verb.isPresent() && !clause.isQuoted(i) && isVerb(i, verb.get())) {
        read(i, verb.get());
      }
    }
    return found;
  }

  /** A verb, and "the mayor shot back." at a sentence's end, whatever its tag. */
  private boolean isVerb(int i, ReportingVerb reporting) {
    boolean closing = reporting.length() > 1 && clause.isPunctuation(i + 2);
    boolean verb =
        clause.isVerbLike(i)
            || clause.is(i, Tag.NOUN) && verbs.isOnlyVerb(clause.word(i))
            || closing && clause.is(i, Tag.NOUN, Tag.ADJ);
    return verb && !VerbGroup.isModifier(clause, i);
  }

  private void read(int i, ReportingVerb verb) {
    VerbGroup group = VerbGroup.at(clause, i);
    if (group.isPassive()) {
      passives.at(group, verb).ifPresent(passive -> passive(passive, verb, i));
      return;
    }
    Optional<Range> inverted = subjects.inverted(group, verb);
    if (inverted.isPresent()) {
      behind(verb, inverted.get(), i, i, inverted.get().to());
      return;
    }
    Optional<Range> subject = quoted(i).or(() -> subjects.of(group));
    if (verb.verb().equals("show") && subject.filter(documents::contain).isEmpty()) {
      return;
    }
    Optional<Content> content =
        complements
            .after(clause, verb, i + verb.length())
            .or(
                () ->
                    subject
                        .filter(documents::contain)
                        .flatMap(document -> documents.found(verb, i)));
    boolean object =
        subject.isPresent()
            && content
                .filter(
                    said -> RelativeClauses.endsInObject(clause, verb, subject.get(), said.from()))
                .isPresent();
    if (object || content.filter(said -> isSilence(i, said.from())).isPresent()) {
      return;
    }
    if (group.isInfinitive() && content.filter(said -> isMarked(said.from())).isEmpty()) {
      return;
    }
    int lead = subject.map(range -> Appositions.lead(clause, range)).orElse(0);
    Optional<Content> framed =
        subject.isPresent() ? asReported.around(lead - 1, i, free) : Optional.empty();
    if (framed.isPresent() && verb.takes(Takes.THAT)) {
      add("as-reported", verb, i, subject, List.of(framed.get()));
      free = Math.max(i + 1, framed.get().to());
      lastBehind = -1;
      return;
    }
    boolean behind = subject.isPresent() && isBehind(lead, verb);
    boolean afterQuote = behind && endsOpen(subjects.lastBefore(lead));
    if (behind && (content.isEmpty() || afterQuote)) {
      behind(verb, subject.get(), lead, i, i + verb.length());
    } else if (content.isPresent()) {
      subject
          .or(() -> subjects.controller(group, lastSource))
          .ifPresent(source -> before(verb, i, source, content.get()));
    }
  }

  /**
   * What a cue takes that is nothing said: "who asked not to be photographed said", "reported the
   * mayor as saying", whose words a later cue has.
   */
  private boolean isSilence(int cue, int from) {
    int to = clause.word(from).equals("not") ? from + 1 : from;
    boolean unnamed =
        clause.word(to).equals("to")
            && clause.word(to + 1).equals("be")
            && NAMING.contains(clause.word(to + 2));
    return unnamed
        || REPORTING.contains(clause.word(cue))
            && NounPhraseAhead.startingAt(clause, from)
                .filter(somebody -> clause.word(somebody.to()).equals("as"))
                .filter(somebody -> clause.word(somebody.to() + 1).equals("saying"))
                .isPresent();
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
            ? PhraseBeforeVerb.before(clause, group.from())
            : NounPhraseAhead.startingAt(clause, i + 1);
      }
    }
    return Optional.empty();
  }

  /** Of two cues with one content, "Lind said, and Bru repeated, that", the first has it. */
  private void before(ReportingVerb verb, int i, Range source, Content content) {
    if (content.from() == lastFrom) {
      return;
    }
    lastFrom = content.from();
    add("before-content", verb, i, Optional.of(source), List.of(content));
    free = content.to();
    lastBehind = source.to() <= i ? Appositions.lead(clause, source) : -1;
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

  private void passive(Passives.Passive passive, ReportingVerb verb, int i) {
    add(passive.rule(), verb, i, passive.agent(), List.of(passive.content()));
    if (passive.content().from() > i) {
      free = passive.content().to();
    }
  }

  private boolean isBehind(int subject, ReportingVerb verb) {
    boolean parted =
        clause.isComma(subject - 1) || clause.isQuoted(subject - 1) || clause.isDash(subject - 1);
    return parted && subject > free && (verb.takes(Takes.QUOTE) || verb.takes(Takes.THAT));
  }

  /** What is said stands before the cue, or on both sides of it. */
  private void behind(ReportingVerb verb, Range source, int cueStart, int i, int after) {
    int to = cueStart;
    int from = free;
    while (from < to
        && (clause.isPunctuation(from) && !clause.isQuoted(from) || clause.is(from, Tag.CCONJ))) {
      from++;
    }
    if (from >= to && lastBehind >= 0 && !clause.isQuoted(lastBehind)) {
      from = lastBehind;
    }
    List<Content> contents = new ArrayList<>();
    if (from < to) {
      contents.add(new Content(from, to));
    }
    int rest = new RestOfSpeech(clause).after(after, cueStart == i);
    if (rest > 0) {
      contents.add(new Content(rest, ends.ofClause(clause, rest)));
    }
    boolean marked =
        clause.isQuoted(to - 1)
            || clause.isQuoted(subjects.lastBefore(to))
            || clause.isQuoted(rest);
    boolean whole =
        marked || verb.takes(Takes.THAT) && (clause.hasVerb(from, to) || contents.size() > 1);
    if (!contents.isEmpty() && whole) {
      add("behind-content", verb, i, Optional.of(source), contents);
      free = Math.max(after, contents.get(contents.size() - 1).to());
      lastBehind = from;
    }
  }

  /** "Nobody said", "no one knew", "none of them claimed". */
  private boolean isNobody(Range source) {
    String first = clause.word(source.from());
    return NOBODY.contains(first)
        || first.equals("no") && clause.word(source.from() + 1).equals("one");
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
            clause.span(i, i + verb.length()),
            speaker,
            spans,
            verb.isStoodFor()
                || verb.verb().equals("find") && source.filter(documents::contain).isPresent(),
            force.modality(verb, i, source),
            force.negators(verb, i),
            rule));
  }
}
