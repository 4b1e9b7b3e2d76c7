package org.crosscheck.extraction.modality;

import com.google.common.collect.ImmutableList;
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
import org.crosscheck.model.claim.Cue;
import org.crosscheck.model.claim.Modality;
import org.crosscheck.model.claim.Negation;

/** The cues of one sentence and what each reaches. */
final class SentenceCues {
  private static final ImmutableSet<String> JOINTS = ImmutableSet.of("and", "but", "or");
  private static final ImmutableSet<String> NEGATED = ImmutableSet.of("not", "n't", "never");
  private static final ImmutableSet<String> RELATIVES = ImmutableSet.of("who", "which", "that");
  private static final ImmutableSet<String> MODALS = ImmutableSet.of("be", "been", "being");

  private final Sentence sentence;
  private final List<Token> tokens;
  private final FalseCues falseCues;
  private final CueBarriers barriers;
  private final int[] clauses;
  private final List<Found> modal = new ArrayList<>();
  private final List<Found> negative = new ArrayList<>();

  /** A cue of {@code length} tokens at token {@code at}. */
  private record Found(int at, int length, CueWords.Cue cue) {}

  /**
   * @param names where the sentence's names stand: a word of one says nothing of what is told
   */
  SentenceCues(Sentence sentence, List<Span> names, CueWords modalities, CueWords negations) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.falseCues = new FalseCues(sentence, names);
    this.barriers = new CueBarriers(sentence);
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
      if (cue.isPresent() && !falseCues.isAt(i)) {
        found.add(new Found(i, next - i, cue.get()));
      }
    }
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
  Optional<ModalityCue> modality(Span words, Voices voices) {
    int first = sentence.tokenAt(words.start());
    Found nearest = null;
    for (Found found : modal) {
      boolean nearer = nearest == null || found.at() < first;
      if (nearer && reaches(found, first) && voices.isOne(span(found), words)) {
        nearest = found;
      }
    }
    return Optional.ofNullable(nearest)
        .map(f -> new ModalityCue(Modality.valueOf(f.cue().row().get("modality")), cue(f)));
  }

  private Span span(Found found) {
    return tokens.get(found.at()).span();
  }

  private Cue cue(Found found) {
    Span words = span(found).cover(tokens.get(found.at() + found.length() - 1).span());
    return Cue.in(sentence.article().textOf(sentence.part()), words);
  }

  private boolean reaches(Found found, int token) {
    if (token >= tokens.size() || clauses[found.at()] != clauses[token]) {
      return false;
    }
    if (isOtherConjunct(found, token)
        || barriers.isBetween(found.at(), found.at() + found.length(), token)) {
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

  /** What negates the words: the negators before them in their clause. */
  ImmutableList<Negation> negations(Span words, Voices voices) {
    int first = sentence.tokenAt(words.start());
    return negative.stream()
        .filter(found -> found.at() + found.length() <= first && first < tokens.size())
        .filter(found -> clauses[found.at()] == clauses[first])
        .filter(found -> !barriers.isBehindPhrase(found.at(), first))
        .filter(found -> voices.isOne(span(found), words))
        .map(found -> new Negation(cue(found), scope(found, voices)))
        .collect(ImmutableList.toImmutableList());
  }

  /** As {@link #negations}, and the negator of the verb whose subject the words are. */
  ImmutableList<Negation> negationsAround(Span words, Voices voices) {
    ImmutableList<Negation> before = negations(words, voices);
    int negator = ofPredicate(sentence.tokenAt(words.start()), sentence.tokenAt(words.end()));
    return negator < 0 || !before.isEmpty()
        ? before
        : negative.stream()
            .filter(found -> found.at() == negator && voices.isOne(span(found), words))
            .map(found -> new Negation(cue(found), scope(found, voices)))
            .collect(ImmutableList.toImmutableList());
  }

  /**
   * The negator of the verb behind a subject and its phrases, "were not"; -1 where it has none, or
   * where another verb or clause comes first.
   */
  private int ofPredicate(int first, int from) {
    for (int i = from; i < tokens.size() && clauses[i] == clauses[first]; i++) {
      if (CueWords.word(tokens.get(i)).equals("n't")) {
        return isDegree(i + 1) ? -1 : i;
      }
      if (sentence.tag(i) == Tag.AUX) {
        boolean not = i + 1 < tokens.size() && NEGATED.contains(CueWords.word(tokens.get(i + 1)));
        return not && !isDegree(i + 2) ? i + 1 : -1;
      }
      if (endsSubject(i, first)) {
        return -1;
      }
    }
    return -1;
  }

  /** A list goes on behind "and" where no verb stands before it. */
  private boolean endsSubject(int i, int first) {
    String word = tokens.get(i).lower();
    return RELATIVES.contains(word)
        || sentence.tag(i).isVerbal()
        || sentence.tag(i) == Tag.PUNCT
        || JOINTS.contains(word) && hasVerb(first, first);
  }

  /** "were not seriously hurt": the degree is denied, and not that they were. */
  private boolean isDegree(int token) {
    return token < tokens.size() && tokens.get(token).lower().endsWith("ly");
  }

  /** From behind a negator to the end of its clause in its own voice. */
  private Span scope(Found found, Voices voices) {
    int from = found.at() + found.length();
    int to = from + 1;
    while (to < tokens.size()
        && clauses[to] == clauses[found.at()]
        && voices.isOne(span(found), tokens.get(to).span())) {
      to++;
    }
    while (to > from + 1 && sentence.tag(to - 1) == Tag.PUNCT) {
      to--;
    }
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** True when a garbled double negation stands within the words. */
  boolean isGarbled(Span words) {
    return GarbledNegations.within(tokens, words);
  }

  /** True when one stands before the words in their clause. */
  boolean isGarbledBefore(Span words) {
    int first = sentence.tokenAt(words.start());
    for (int i = 0; i < Math.min(first, tokens.size()); i++) {
      if (first < tokens.size()
          && clauses[i] == clauses[first]
          && GarbledNegations.isAt(tokens, i)) {
        return true;
      }
    }
    return false;
  }
}
