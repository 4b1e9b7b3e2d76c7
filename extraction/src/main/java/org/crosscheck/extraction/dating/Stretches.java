package org.crosscheck.extraction.dating;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import org.crosscheck.extraction.annotation.ClauseBounds;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.annotation.Tag;

/**
 * Cuts the clauses of a sentence further, into stretches that a time does not reach beyond: at what
 * an amount is compared with ("against 3.1 percent in January"), at a second clause behind "and",
 * at a relative clause, and where a second time opens a second account ("and in 2021 another 800").
 */
final class Stretches {
  private static final ImmutableSet<String> COMPARED = ImmutableSet.of("compared", "versus");
  private static final ImmutableSet<String> DIRECTIONS = ImmutableSet.of("up", "down");
  private static final ImmutableSet<String> RELATIVES = ImmutableSet.of("who", "that", "which");
  private static final ImmutableSet<String> JOINTS = ImmutableSet.of("and", "but", "while", "or");

  /** What is told of another moment than the clause before it. */
  private static final ImmutableSet<String> OTHER_MOMENT =
      ImmutableSet.of("after", "before", "following", "since", "because", "until", "despite");

  private final Sentence sentence;
  private final int[] numbers;
  private final int[] openers;
  private int next;

  private Stretches(Sentence sentence) {
    this.sentence = sentence;
    this.numbers = ClauseBounds.of(sentence.tokens());
    this.next = numbers.length == 0 ? 1 : numbers[numbers.length - 1] + 1;
    this.openers = new int[numbers.length * 4 + 4];
    Arrays.fill(openers, -1);
  }

  /**
   * @param amounts the first tokens of the amounts, in order
   */
  static Stretches of(Sentence sentence, List<TimePhrase> phrases, ImmutableList<Integer> amounts) {
    Stretches stretches = new Stretches(sentence);
    for (int i = 1; i < stretches.numbers.length; i++) {
      stretches.cutAt(i, phrases, amounts);
    }
    return stretches;
  }

  /** The number of the stretch that a token stands in. */
  int at(int token) {
    return numbers[token];
  }

  boolean isOne(int token, int other) {
    return numbers[token] == numbers[other];
  }

  /** The token that opens the stretch of a token, such as "which" or "when". */
  int opener(int token) {
    int number = numbers[token];
    int cut = openers[number];
    if (cut >= 0) {
      return cut;
    }
    int first = token;
    while (first > 0 && numbers[first - 1] == number) {
      first--;
    }
    return first;
  }

  private void cutAt(int i, List<TimePhrase> phrases, ImmutableList<Integer> amounts) {
    if (isComparison(i, amounts)) {
      cut(i, comparisonEnd(i, amounts));
    } else if (isSecondClause(i) || isSecondAccount(i, phrases, amounts)) {
      cut(i, clauseEnd(i));
    } else if (isRelative(i)) {
      cut(i, relativeEnd(i));
    } else if (isOtherMoment(i, phrases)) {
      cut(i, clauseEnd(i));
    }
  }

  private void cut(int from, int to) {
    int number = numbers[from];
    for (int i = from; i < Math.min(to, numbers.length) && numbers[i] == number; i++) {
      numbers[i] = next;
    }
    if (next < openers.length) {
      openers[next] = from;
    }
    next++;
  }

  private int clauseEnd(int from) {
    int end = from;
    while (end < numbers.length && numbers[end] == numbers[from]) {
      end++;
    }
    return end;
  }

  /** "against 3.1 percent", "compared with", "up from 10 million", "from 3.1 percent to". */
  private boolean isComparison(int i, ImmutableList<Integer> amounts) {
    String word = word(i);
    boolean from = word.equals("from") && hasAmount(i + 1, i + 3, amounts);
    boolean upFrom = DIRECTIONS.contains(word) && word(i + 1).equals("from");
    boolean against = word.equals("against") && hasAmount(i + 1, i + 4, amounts);
    boolean than = word.equals("than") && word(i + 1).equals("the");
    return COMPARED.contains(word) || upFrom || from || against || than;
  }

  private int comparisonEnd(int i, ImmutableList<Integer> amounts) {
    int end = i + 1;
    boolean seen = false;
    while (end < numbers.length && numbers[end] == numbers[i]) {
      seen |= amounts.contains(end);
      boolean onward = word(end).equals("to") && seen || word(end).equals(",") && seen;
      if (onward) {
        return end;
      }
      end++;
    }
    return end;
  }

  private static boolean hasAmount(int from, int to, ImmutableList<Integer> amounts) {
    return amounts.stream().anyMatch(at -> from <= at && at <= to);
  }

  /** "and police arrested two men": a joint, a subject and a verb. */
  private boolean isSecondClause(int i) {
    if (!JOINTS.contains(word(i)) || !hasVerb(opener(i), i)) {
      return false;
    }
    int at = i + 1;
    while (at < numbers.length && isOfNoun(at)) {
      at++;
    }
    return at > i + 1 && at < numbers.length && sentence.tag(at).isVerbal() && isFinite(at);
  }

  private boolean isOfNoun(int i) {
    Tag tag = sentence.tag(i);
    return tag.isNominal()
        || tag == Tag.DET
        || tag == Tag.ADJ
        || tag == Tag.NUM
        || tag == Tag.PRON
        || tag == Tag.ADV;
  }

  /** Not the participle of "12 dead and 30 wounded". */
  private boolean isFinite(int i) {
    return sentence.tag(i) == Tag.AUX
        || i + 1 < numbers.length && sentence.tag(i + 1) != Tag.PUNCT && !word(i + 1).equals("in");
  }

  private boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.tag(i).isVerbal()) {
        return true;
      }
    }
    return false;
  }

  /** "and in 2021 another 800", ", in 2021 another 800": with an amount on either side. */
  private boolean isSecondAccount(int i, List<TimePhrase> phrases, ImmutableList<Integer> amounts) {
    boolean joint = JOINTS.contains(word(i)) || word(i).equals(",");
    boolean timed = phrases.stream().anyMatch(phrase -> phrase.from() == i + 1);
    return joint
        && timed
        && hasAmount(opener(i), i, amounts)
        && hasNumber(i + 1, clauseEnd(i), phrases);
  }

  private boolean hasNumber(int from, int to, List<TimePhrase> phrases) {
    for (int i = from; i < to; i++) {
      int at = i;
      boolean timed = phrases.stream().anyMatch(p -> p.from() <= at && at < p.to());
      if (!timed && sentence.tag(i) == Tag.NUM) {
        return true;
      }
    }
    return false;
  }

  /** "the people who attacked a bus". */
  private boolean isRelative(int i) {
    return RELATIVES.contains(word(i))
        && sentence.tag(i - 1).isNominal()
        && i + 1 < numbers.length
        && (sentence.tag(i + 1).isVerbal() || sentence.tag(i + 1) == Tag.ADV);
  }

  /** Where the clause around goes on: at a second finite verb without a joint before it. */
  private int relativeEnd(int i) {
    int end = i + 1;
    while (end < numbers.length && sentence.tag(end) != Tag.VERB && numbers[end] == numbers[i]) {
      end++;
    }
    for (end++; end < numbers.length && numbers[end] == numbers[i]; end++) {
      boolean finite = sentence.tag(end) == Tag.AUX && !JOINTS.contains(word(end - 1));
      if (finite && !word(end - 1).equals("to")) {
        return end;
      }
    }
    return end;
  }

  /** "after a blast on Monday": unless the time itself follows, as in "after Monday". */
  private boolean isOtherMoment(int i, List<TimePhrase> phrases) {
    return OTHER_MOMENT.contains(word(i))
        && phrases.stream().noneMatch(phrase -> phrase.from() <= i && i < phrase.to());
  }

  private String word(int i) {
    return i >= 0 && i < numbers.length ? sentence.tokens().get(i).lower() : "";
  }
}
