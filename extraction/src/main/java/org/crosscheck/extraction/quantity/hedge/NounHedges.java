package org.crosscheck.extraction.quantity.hedge;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.lexeme.Phrases;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;
import org.crosscheck.model.value.QualifierType;

/**
 * Hedges behind the noun that a number counts: "12,000 people or so", "12 soldiers at most", "200
 * guests, if not more,". Words that go on to what follows are none: "or so he said", "at least two
 * of them".
 */
public final class NounHedges {
  /** So far behind "or so" its subject may have its verb: "or so the police in Orla said". */
  private static final int CLAUSE = 7;

  /** What the words may stand before. */
  private enum Before {
    ANYTHING,
    VERB,
    END
  }

  private record Entry(QualifierType type, Before before) {}

  private final WordNet wordNet = WordNet.english();
  private final Phrases<Entry> hedges;
  private final ImmutableSet<String> closed;
  private final ImmutableSet<String> saying;

  public NounHedges() {
    ImmutableMap.Builder<String, Entry> builder = ImmutableMap.builder();
    for (Lexicon.Row row : Lexicon.load("en/quantity/hedges-behind-noun.tsv").rows()) {
      QualifierType type = QualifierType.valueOf(row.get("type"));
      Before before = Before.valueOf(row.get("before").toUpperCase(Locale.ROOT));
      builder.put(row.get("words"), new Entry(type, before));
    }
    this.hedges = Phrases.inLowerCase(builder.buildOrThrow());
    this.closed = column("en/annotation/closed-class-words.tsv", "word");
    this.saying = column("en/quotation/reporting-verbs.tsv", "verb");
  }

  private static ImmutableSet<String> column(String lexicon, String name) {
    return Lexicon.load(lexicon).rows().stream()
        .map(row -> row.get(name))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The longest hedge at an index behind a noun, a comma, dash or bracket before it included. */
  public Optional<Hedge> at(Lexemes lexemes, int at) {
    boolean apart = isInsertion(lexemes, at);
    int from = apart ? at + 1 : at;
    for (int to = from + hedges.longestFrom(lexemes.lower(from)); to > from; to--) {
      Optional<Entry> entry = hedges.find(lexemes.joined(from, to));
      if (entry.isPresent() && fits(lexemes, to, entry.get().before(), apart)) {
        boolean closed = lexemes.is(at, "(") && lexemes.is(to, ")");
        int end = closed ? to + 1 : to;
        return Optional.of(new Hedge(from, end, entry.get().type()));
      }
    }
    return Optional.empty();
  }

  private static boolean isInsertion(Lexemes lexemes, int at) {
    boolean dash = lexemes.isHyphen(at) && !lexemes.isGlued(at);
    return lexemes.is(at, ",") || lexemes.is(at, "(") || dash;
  }

  private boolean fits(Lexemes lexemes, int to, Before before, boolean apart) {
    if (lexemes.at(to).isMark()) {
      return true;
    }
    boolean word = lexemes.at(to).isWord() && !lexemes.is(to, "than");
    if (apart || !word) {
      return false;
    }
    return switch (before) {
      case ANYTHING -> !isSaid(lexemes, to);
      case VERB -> isAuxiliary(lexemes, to) || isClosed(lexemes, to) || isPast(lexemes, to);
      case END -> isAuxiliary(lexemes, to);
    };
  }

  /** "or so the minister said": a subject and a verb of saying, before any mark. */
  private boolean isSaid(Lexemes lexemes, int at) {
    for (int i = at + 1; i < at + CLAUSE && !lexemes.at(i).isMark(); i++) {
      if (saying.contains(wordNet.lemma(lexemes.lower(i), WordClass.VERB))) {
        return closed.contains(lexemes.lower(at)) || lexemes.at(at).isCapitalised();
      }
    }
    return false;
  }

  private boolean isClosed(Lexemes lexemes, int at) {
    return closed.contains(lexemes.lower(at));
  }

  /** A verb in the past that no noun follows: not "or more experienced staff". */
  private boolean isPast(Lexemes lexemes, int at) {
    String word = lexemes.lower(at);
    boolean inflected = !wordNet.lemma(word, WordClass.VERB).equals(word);
    boolean ends = !lexemes.at(at + 1).isWord() || isClosed(lexemes, at + 1);
    return inflected && ends && !word.endsWith("ing") && !word.endsWith("s");
  }

  private static boolean isAuxiliary(Lexemes lexemes, int at) {
    return switch (lexemes.lower(at)) {
      case "was", "were", "is", "are", "has", "have", "had", "will", "would", "could", "may" ->
          true;
      default -> false;
    };
  }
}
