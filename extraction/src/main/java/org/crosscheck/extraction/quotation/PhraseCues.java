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

/** Reads speech from phrases: "according to X", "X's claim that ...", "X is confident that ...". */
final class PhraseCues {
  private static final ImmutableSet<String> MEANS = ImmutableSet.of("in", "on", "via", "through");

  private final ClauseEnds ends = new ClauseEnds();
  private final FigureNouns figures = FigureNouns.english();
  private final ImmutableMap<String, Lexicon.Row> adjectives =
      rows("en/quotation/attitude-adjectives.tsv", "adjective");

  /**
   * What is kept of a count; source: WordNet 3.1, hyponyms of list#1 and record#1 that name people.
   */
  private final ImmutableSet<String> records =
      ImmutableSet.of("list", "register", "roll", "roster", "tally", "log", "record", "database");

  private final ImmutableSet<String> keeping =
      ImmutableSet.of(
          "kept", "keeps", "keep", "compiled", "compiles", "maintained", "maintains", "held");

  private static ImmutableMap<String, Lexicon.Row> rows(String path, String key) {
    return Lexicon.load(path).rows().stream()
        .collect(ImmutableMap.toImmutableMap(row -> row.get(key), row -> row));
  }

  boolean isCueWord(String word) {
    return word.equals("according")
        || word.equals("reported")
        || word.equals("words")
        || NounClauses.isNoun(word)
        || figures.contains(word)
        || records.contains(word)
        || adjectives.containsKey(word);
  }

  List<Speech> in(Clause clause) {
    List<Speech> found = new ArrayList<>();
    for (int i = 0; i < clause.size(); i++) {
      if (clause.isQuoted(i)) {
        continue;
      }
      if (clause.word(i).equals("according") && clause.word(i + 1).equals("to")) {
        according(clause, i, i + 2).ifPresent(found::add);
      } else if (isReportedBy(clause, i)) {
        according(clause, i, clause.word(i + 1).equals("first") ? i + 4 : i + 3)
            .ifPresent(found::add);
      } else if (isInTheWordsOf(clause, i)) {
        inTheWordsOf(clause, i).ifPresent(found::add);
      } else if (clause.word(i).equals("by") && isReckoning(clause, i)) {
        according(clause, i, i + 1).ifPresent(found::add);
      } else if (clause.word(i).equals("on") && records.contains(recordAfter(clause, i))) {
        onRecord(clause, i).ifPresent(found::add);
      } else if (clause.word(i).equals("that") && i > 1) {
        int noun = NounClauses.nounBefore(clause, i);
        if (noun >= 0) {
          noun(clause, noun, i).ifPresent(found::add);
        }
      } else if (adjectives.containsKey(clause.word(i))) {
        adjective(clause, i).ifPresent(found::add);
      }
    }
    return found;
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
        && NounPhrases.startingAt(clause, by + 1)
            .filter(range -> range.to() - range.from() > 1)
            .filter(range -> figures.contains(clause.word(range.to() - 1)))
            .isPresent();
  }

  static boolean isInTheWordsOf(Clause clause, int i) {
    return clause.word(i).equals("in")
        && clause.word(i + 1).equals("the")
        && clause.word(i + 2).equals("words")
        && clause.word(i + 3).equals("of");
  }

  /** "It was, in the words of Lind, “a black day”": only what stands between marks is hers. */
  private Optional<Speech> inTheWordsOf(Clause clause, int i) {
    Optional<Range> source = NounPhrases.startingAt(clause, i + 4);
    int from = source.map(Range::to).orElse(i);
    while (clause.isComma(from) && !clause.isQuoted(from)) {
      from++;
    }
    int to = from;
    while (clause.isQuoted(to)) {
      to++;
    }
    return source.isPresent() && to > from
        ? Optional.of(
            speech(clause, i, i + 4, source, from, to, true, Optional.empty(), "in-the-words-of"))
        : Optional.empty();
  }

  private Optional<Speech> according(Clause clause, int i, int phrase) {
    Optional<Range> source =
        NounPhrases.startingAt(clause, phrase)
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
      from = source.get().to();
      while (clause.has(from) && !clause.isComma(from)) {
        from++;
      }
      from++;
      to = ends.ofClause(clause, from);
    }
    if (from >= to || !clause.has(from)) {
      return Optional.empty();
    }
    return Optional.of(
        speech(clause, i, phrase, source, from, to, true, Optional.empty(), "according-to"));
  }

  /** "Officials cited by the Herald": a participle and its agent hang on the noun. */
  private static Range withAgent(Clause clause, Range source) {
    boolean agent = clause.is(source.to(), Tag.VERB) && clause.word(source.to() + 1).equals("by");
    return agent
        ? NounPhrases.startingAt(clause, source.to() + 2)
            .map(by -> new Range(source.from(), by.to()))
            .orElse(source)
        : source;
  }

  private static String recordAfter(Clause clause, int on) {
    return clause.is(on + 1, Tag.DET) ? clause.word(on + 2) : "";
  }

  /** "On a list kept by the union", "on the list that the union keeps". */
  private Optional<Speech> onRecord(Clause clause, int on) {
    int next = on + 3;
    boolean by = keeping.contains(clause.word(next)) && clause.word(next + 1).equals("by");
    boolean that = clause.word(next).equals("that") || clause.word(next).equals("which");
    Optional<Range> keeper =
        by || that
            ? NounPhrases.startingAt(clause, by ? next + 2 : next + 1)
                .filter(range -> by || keeping.contains(clause.word(range.to())))
            : Optional.empty();
    return keeper
        .filter(range -> clause.hasVerb(0, on) && clause.is(on - 1, Tag.VERB, Tag.ADJ))
        .map(
            range ->
                speech(clause, on, next, keeper, 0, on, true, Optional.empty(), "according-to"));
  }

  /** "According to plan", "according to custom": one bare noun that is nobody. */
  private static boolean isManner(Clause clause, Range range) {
    return range.to() - range.from() == 1
        && !clause.is(range.from(), Tag.PROPN, Tag.PRON)
        && Character.isLowerCase(clause.written(range.from()).charAt(0))
        && !clause.word(range.from()).endsWith("s")
        && Roles.english().kind(clause.word(range.from())).isEmpty();
  }

  /** "Lind said in a post on X that": the verb before has the speaker. */
  private static boolean isMeansOfSaying(Clause clause, int noun) {
    int from = noun;
    while (clause.is(from - 1, Tag.DET, Tag.ADJ, Tag.NOUN, Tag.PROPN)) {
      from--;
    }
    return MEANS.contains(clause.word(from - 1))
        && ReportingVerbs.english().isSpeech(clause.word(from - 2));
  }

  private Optional<Speech> noun(Clause clause, int i, int that) {
    if (isMeansOfSaying(clause, i)) {
      return Optional.empty();
    }
    Optional<Range> owner = that > i + 1 ? NounClauses.carrier(clause, i, that) : owner(clause, i);
    if (owner.isEmpty()) {
      return Optional.empty();
    }
    int from = that;
    Optional<Modality> modality = NounClauses.modality(clause.word(i));
    return Optional.of(
        speech(
            clause,
            i,
            i + 1,
            owner,
            from,
            ends.ofPhrase(clause, from),
            true,
            modality,
            "noun-that"));
  }

  /** Whose claim it is: a possessive before the noun. */
  private static Optional<Range> owner(Clause clause, int noun) {
    int i = noun - 1;
    while (clause.is(i, Tag.ADJ, Tag.NOUN, Tag.NUM)) {
      i--;
    }
    String word = clause.word(i);
    if (word.equals("his") || word.equals("her") || word.equals("their") || word.equals("its")) {
      return Optional.of(new Range(i, i + 1));
    }
    boolean possessive =
        word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’");
    if (word.endsWith("'s") && word.length() > 2 || word.endsWith("’s") && word.length() > 2) {
      return NounPhrases.endingAt(clause, i);
    }
    return possessive ? NounPhrases.endingAt(clause, i - 1) : Optional.empty();
  }

  private Optional<Speech> adjective(Clause clause, int i) {
    Lexicon.Row row = adjectives.get(clause.word(i));
    int from = i + 1;
    boolean that = row.list("takes").contains("that") && clause.word(from).equals("that");
    boolean to =
        row.list("takes").contains("to")
            && clause.word(from).equals("to")
            && clause.is(from + 1, Tag.VERB);
    int be = i - 1;
    while (clause.is(be, Tag.ADV, Tag.PART)) {
      be--;
    }
    if (!that && !to || !clause.is(be, Tag.AUX)) {
      return Optional.empty();
    }
    while (clause.is(be - 1, Tag.AUX, Tag.ADV)) {
      be--;
    }
    Optional<Range> subject = NounPhrases.before(clause, be);
    Optional<Modality> modality = row.find("modality").map(Modality::valueOf);
    return subject.map(
        holder ->
            speech(
                clause,
                i,
                i + 1,
                subject,
                from,
                ends.ofPhrase(clause, from),
                false,
                modality,
                "attitude-adjective"));
  }

  private static Speech speech(
      Clause clause,
      int cue,
      int cueEnd,
      Optional<Range> source,
      int from,
      int to,
      boolean spoken,
      Optional<Modality> modality,
      String rule) {
    Span words = clause.span(cue, cueEnd);
    return new Speech(
        words,
        source.map(range -> clause.span(range.from(), range.to())),
        ImmutableList.of(clause.span(from, to)),
        spoken,
        modality,
        modality.filter(said -> said == Modality.DENIAL).isPresent()
            ? ImmutableList.of(words)
            : ImmutableList.of(),
        rule);
  }
}
