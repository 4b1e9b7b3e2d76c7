package org.crosscheck.extraction.modality;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.annotation.ClauseBounds;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.annotation.Token;
import org.crosscheck.extraction.claims.Voices;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.Modality;
import org.crosscheck.model.claim.Polarity;

/** The cues of one sentence and what each reaches. */
final class SentenceCues {
  private static final ImmutableSet<String> NOT = ImmutableSet.of("not", "n't");

  private static final ImmutableSet<String> JOINTS = ImmutableSet.of("and", "but", "or");
  private static final ImmutableSet<String> MODALS = ImmutableSet.of("be", "been", "being");
  private static final ImmutableSet<String> BEFORE_MONTHS =
      ImmutableSet.of(
          "in", "on", "of", "since", "until", "till", "by", "from", "to", "through", "before",
          "after", "during", "last", "next", "this", "early", "mid", "late", "every");

  private final Sentence sentence;
  private final List<Token> tokens;
  private final int[] clauses;
  private final List<Found> modal = new ArrayList<>();
  private final List<Found> negative = new ArrayList<>();

  /** A cue of {@code length} tokens at token {@code at}. */
  private record Found(int at, int length, CueWords.Cue cue) {}

  SentenceCues(Sentence sentence, CueWords modalities, CueWords negations) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    find(modalities, modal);
    find(negations, negative);
    negative.removeIf(found -> found.cue().row().get("kind").equals("none"));
    int[] bounds = ClauseBounds.of(tokens);
    boolean idle = modal.isEmpty() && negative.isEmpty();
    this.clauses = idle ? bounds : ListedObjects.joined(sentence, bounds);
  }

  private void find(CueWords cues, List<Found> found) {
    int next;
    for (int i = 0; i < tokens.size(); i = next) {
      Optional<CueWords.Cue> cue = cues.at(tokens, i);
      next = i + cue.map(c -> c.words().size()).orElse(1);
      if (cue.isPresent() && !isMonth(i)) {
        found.add(new Found(i, next - i, cue.get()));
      }
    }
  }

  /** "in May", "May 5": the month, not the modal verb. */
  private boolean isMonth(int i) {
    if (!tokens.get(i).text().equals("May")) {
      return false;
    }
    String before = i > 0 ? tokens.get(i - 1).lower() : "";
    String after = i + 1 < tokens.size() ? tokens.get(i + 1).lower() : "";
    boolean dated =
        BEFORE_MONTHS.contains(before)
            || before.chars().anyMatch(Character::isDigit)
            || after.chars().anyMatch(Character::isDigit);
    return dated || after.isEmpty() || !Character.isLetterOrDigit(after.charAt(0));
  }

  /** True where a conjunct with a verb of its own stands between a cue and the words. */
  private boolean isOtherConjunct(Found found, int token) {
    int from = Math.min(found.at(), token);
    int to = Math.max(found.at(), token);
    for (int i = from + 1; i < to; i++) {
      if (JOINTS.contains(tokens.get(i).lower())) {
        return token < found.at() ? hasVerb(from, i) : opensFinite(i + 1);
      }
    }
    return false;
  }

  /** A verb in the conjunct's own clause, before or behind the words. */
  private boolean hasVerb(int token, int to) {
    int from = token;
    while (from > 0 && clauses[from - 1] == clauses[token]) {
      from--;
    }
    for (int i = from; i < to; i++) {
      if (sentence.tag(i).isVerbal()) {
        return true;
      }
    }
    return false;
  }

  /** "and has cut", "and it cut": the second conjunct has a finite verb. */
  private boolean opensFinite(int i) {
    boolean pronoun = i + 1 < tokens.size() && sentence.tag(i) == Tag.PRON;
    int verb = pronoun ? i + 1 : i;
    return verb < tokens.size()
        && (sentence.tag(verb) == Tag.AUX && !MODALS.contains(tokens.get(verb).lower())
            || pronoun && sentence.tag(verb).isVerbal());
  }

  /**
   * The nearest cue before the words in their clause, or else one that reaches its whole clause.
   */
  Optional<Modality> modality(Span words, Voices voices) {
    int first = sentence.tokenAt(words.start());
    Found nearest = null;
    for (Found found : modal) {
      boolean nearer = nearest == null || found.at() < first;
      if (nearer && reaches(found, first) && voices.isOne(span(found), words)) {
        nearest = found;
      }
    }
    return Optional.ofNullable(nearest).map(f -> Modality.valueOf(f.cue().row().get("modality")));
  }

  private Span span(Found found) {
    return tokens.get(found.at()).span();
  }

  private boolean reaches(Found found, int token) {
    if (token >= tokens.size() || clauses[found.at()] != clauses[token]) {
      return false;
    }
    if (isOtherConjunct(found, token)) {
      return false;
    }
    boolean after = found.at() + found.length() <= token;
    return after || found.cue().row().get("reach").equals("clause");
  }

  /** True when no clause opens between two offsets of this sentence. */
  boolean isOneClause(int offset, int other) {
    int one = sentence.tokenAt(offset);
    int two = sentence.tokenAt(other);
    return sentence.span().contains(offset)
        && one < tokens.size()
        && two < tokens.size()
        && clauses[one] == clauses[two];
  }

  /** Negated by an odd number of negators before the words in their clause. */
  Polarity polarity(Span words, Voices voices) {
    int first = sentence.tokenAt(words.start());
    if (first >= tokens.size()) {
      return Polarity.AFFIRMED;
    }
    if (garbledAt(first)) {
      return Polarity.UNKNOWN;
    }
    long before =
        negative.stream()
            .filter(found -> found.at() + found.length() <= first)
            .filter(found -> clauses[found.at()] == clauses[first])
            .filter(found -> voices.isOne(span(found), words))
            .count();
    return before % 2 == 1 ? Polarity.NEGATED : Polarity.AFFIRMED;
  }

  /** True when a garbled double negation stands within the words. */
  boolean isGarbled(Span words) {
    for (int i = 0; i < tokens.size(); i++) {
      if (words.contains(tokens.get(i).start()) && isGarbledNot(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean garbledAt(int token) {
    for (int i = 0; i < token; i++) {
      if (clauses[i] == clauses[token] && isGarbledNot(i)) {
        return true;
      }
    }
    return false;
  }

  /** "would not were not": a second "not" with nothing but an auxiliary and marks between. */
  private boolean isGarbledNot(int i) {
    if (!NOT.contains(CueWords.word(tokens.get(i)))) {
      return false;
    }
    int words = 0;
    for (int j = i + 1; j < Math.min(i + 6, tokens.size()); j++) {
      String word = CueWords.word(tokens.get(j));
      if (NOT.contains(word)) {
        return words <= 1;
      }
      boolean mark = !Character.isLetterOrDigit(word.charAt(word.length() - 1));
      if (word.equals(",") || word.equals("and") || word.equals("but") || word.equals("or")) {
        return false;
      }
      words += mark ? 0 : 1;
    }
    return false;
  }
}
