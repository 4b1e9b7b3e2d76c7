package org.crosscheck.extraction.dating;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Range;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.wordnet.NounClass;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.value.Measure;
import org.crosscheck.model.value.Timex;

/**
 * What lasted as long as the words say: the siege of "the siege lasted six hours" and "a six-hour
 * siege", the pay of "18 weeks' pay". As a measure, the concept is the thing and the role {@code
 * last}; of the time between two happenings of one kind, the concept is that kind and the role
 * {@code follow}. Where a length is only said to have passed, there is none.
 */
final class Lengths {
  static final String LAST = "last";
  static final String FOLLOW = "follow";
  private static final Pattern COMPOUND = Pattern.compile(".*(?:[-‑]\\p{L}+|long)");
  private static final Pattern OF_EACH_OTHER = Pattern.compile("of (?:each|one another)\\b.*");
  private static final ImmutableSet<String> MARKS = ImmutableSet.of("'", "’", "'s", "’s");
  private static final ImmutableSet<String> BETWEEN =
      ImmutableSet.of("on", "only", "just", "about");
  private static final String AT_MOST = "EQUAL_OR_LESS";
  private static final int LONGEST_PHRASE = 4;
  private static final int LONGEST_CLAUSE = 12;
  private static final ImmutableSet<String> RELATIVE = ImmutableSet.of("which", "that");

  private final EventNouns events = new EventNouns();
  private final NounClass payments = NounClass.below("payment#1");
  private final NounClass people = NounClass.below("person#1");
  private final OneHappening happenings = new OneHappening();
  private final ImmutableSetMultimap<String, String> words;
  private final LengthFrames frames;
  private final PrisonTerms terms;

  Lengths() {
    ImmutableSetMultimap.Builder<String, String> kinds = ImmutableSetMultimap.builder();
    for (Lexicon.Row row : Lexicon.load("en/dating/lengths.tsv").rows()) {
      kinds.putAll(row.get("kind"), row.list("words"));
    }
    this.words = kinds.build();
    this.frames = new LengthFrames(words);
    this.terms = new PrisonTerms(words);
  }

  /** False where the words beside a length, untagged, already say that it measures nothing. */
  boolean mayMeasure(Sentence sentence, DateClaim length) {
    int first = first(sentence, length);
    int to = end(sentence, length);
    if (length.timex().interval().isPresent()) {
      return frames.isAhead(sentence, first);
    }
    String next = word(sentence, to);
    boolean apart = words.get("apart").contains(next) || next.equals("of");
    return apart
        || word(sentence, first - 1).equals("of")
        || terms.isAt(sentence, first, to)
        || frames.mayMeasure(sentence, first, to)
        || isPossessive(sentence, length)
        || COMPOUND.matcher(length.evidence().words()).matches()
        || verb(sentence, first).isPresent();
  }

  /** "18 weeks'", "a day's". */
  private static boolean isPossessive(Sentence sentence, DateClaim length) {
    int end = length.evidence().span().end() - sentence.span().start();
    String behind = sentence.text().substring(Math.min(end, sentence.text().length()));
    return behind.startsWith("'") || behind.startsWith("’");
  }

  private static int first(Sentence sentence, DateClaim length) {
    return sentence.tokenAt(length.evidence().span().start());
  }

  private static int end(Sentence sentence, DateClaim length) {
    return sentence.tokenAt(length.evidence().span().end() - 1) + 1;
  }

  private static String word(Sentence sentence, int token) {
    return token >= 0 && token < sentence.tokens().size()
        ? sentence.tokens().get(token).lower()
        : "";
  }

  /** The length as a claim, where it measures something. */
  Optional<DateClaim> measured(Scene scene, DateClaim length) {
    boolean within = word(scene.sentence(), first(scene.sentence(), length) - 1).equals("within");
    Timex written = length.timex();
    Timex timex =
        within && written.mod().isEmpty() ? written.withMod(Optional.of(AT_MOST)) : written;
    return of(scene, length)
        .map(measure -> new DateClaim(length.frame().asClaim(), timex, Optional.of(measure)));
  }

  private Optional<Measure> of(Scene scene, DateClaim length) {
    int first = first(scene.sentence(), length);
    int to = end(scene.sentence(), length);
    Optional<Measure> term = terms.of(scene, first, to);
    if (term.isPresent()) {
      return term;
    }
    if (COMPOUND.matcher(length.evidence().words()).matches()) {
      return noun(scene, to).filter(noun -> isDoing(scene, noun)).map(noun -> lasting(scene, noun));
    }
    return gap(scene, first, to)
        .or(() -> subject(scene, first).map(noun -> lasting(scene, noun)))
        .or(() -> owned(scene, length, to).map(noun -> lasting(scene, noun)))
        .or(() -> owner(scene, first).map(noun -> lasting(scene, noun)))
        .or(() -> frames.of(scene, length, first, to));
  }

  private static Measure lasting(Scene scene, int noun) {
    return measure(scene.lemma(noun), LAST);
  }

  private static Measure measure(String concept, String role) {
    return new Measure(concept, Optional.of(role), Optional.empty(), Optional.empty());
  }

  /** The siege of "six-hour siege", which may be a "police siege": the last noun of the phrase. */
  private Optional<Integer> noun(Scene scene, int from) {
    int head = -1;
    for (int i = from; i < from + LONGEST_PHRASE && isOfPhrase(scene, i); i++) {
      head = scene.tag(i) == Tag.NOUN || isPayment(scene, i) ? i : head;
    }
    return Optional.of(head).filter(noun -> noun >= 0);
  }

  private boolean isOfPhrase(Scene scene, int token) {
    return scene.tag(token) == Tag.ADJ || scene.tag(token).isNominal() || isPayment(scene, token);
  }

  /** By the word alone: behind "weeks'", "pay" is no verb, whatever its tag. */
  private boolean isPayment(Scene scene, int token) {
    return payments.contains(scene.word(token));
  }

  /** What happens or is done, such as an investigation; nobody's age and no thing's. */
  private boolean isDoing(Scene scene, int noun) {
    return events.isAt(scene.sentence(), noun)
        || scene.tag(noun) == Tag.NOUN
            && events.isOfVerb(scene.lemma(noun))
            && !people.contains(scene.lemma(noun));
  }

  /** "18 weeks' pay", "three days of mourning". */
  private Optional<Integer> owned(Scene scene, DateClaim length, int to) {
    boolean possessive = isPossessive(scene.sentence(), length);
    boolean mark = MARKS.contains(scene.word(to));
    return possessive || scene.word(to).equals("of")
        ? noun(scene, possessive && !mark ? to : to + 1)
            .filter(noun -> isPayment(scene, noun) || isDoing(scene, noun) && !isOwn(scene, length))
        : Optional.empty();
  }

  /** "Has 20 years of experience": what somebody has is nothing that happened. */
  private boolean isOwn(Scene scene, DateClaim length) {
    return scene.lemma(first(scene.sentence(), length) - 1).equals("have");
  }

  /** "A siege of six hours". */
  private Optional<Integer> owner(Scene scene, int first) {
    return Optional.of(first - 2)
        .filter(noun -> scene.word(first - 1).equals("of"))
        .filter(noun -> isDoing(scene, noun));
  }

  /** "The siege lasted", "went on for". */
  private Optional<Integer> subject(Scene scene, int first) {
    return verb(scene.sentence(), first)
        .filter(verb -> scene.tag(verb).isVerbal())
        .flatMap(
            verb ->
                RELATIVE.contains(scene.word(Governors.groupStart(scene, verb) - 1))
                    ? antecedent(scene, verb)
                    : head(scene, ofFirstVerb(scene, verb)));
  }

  private Optional<Integer> head(Scene scene, int verb) {
    return Participants.subject(scene, verb)
        .flatMap(range -> Participants.head(scene, range))
        .filter(noun -> isDoing(scene, noun));
  }

  /**
   * The shooting of "the shooting began at dawn and lasted", whose subject stands before "began".
   */
  private static int ofFirstVerb(Scene scene, int verb) {
    int joint = Governors.groupStart(scene, verb) - 1;
    if (!scene.word(joint).equals("and")) {
      return verb;
    }
    for (int i = joint - 1; scene.isOne(i, verb) && joint - i <= LONGEST_CLAUSE; i--) {
      if (scene.tag(i) == Tag.VERB) {
        return i;
      }
    }
    return verb;
  }

  /**
   * What "which" or "that" stands for: of "the price of fuel and the strike by pilots, which
   * lasted" the nearest noun for something that happens, unless a verb stands between.
   */
  private Optional<Integer> antecedent(Scene scene, int verb) {
    int pronoun = Governors.groupStart(scene, verb) - 1;
    for (int i = pronoun - 1; scene.has(i) && pronoun - i <= LONGEST_CLAUSE; i--) {
      if (scene.tag(i).isVerbal()) {
        return Optional.empty();
      }
      if (scene.tag(i) == Tag.NOUN && isDoing(scene, i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The verb that makes what stands before the length last. */
  private Optional<Integer> verb(Sentence sentence, int first) {
    boolean led = word(sentence, first - 1).equals("for");
    int verb = led ? first - 2 : first - 1;
    while (BETWEEN.contains(word(sentence, verb))) {
      verb--;
    }
    boolean lasting = words.get(led ? "keep" : "lasting").contains(word(sentence, verb));
    return lasting ? Optional.of(verb) : Optional.empty();
  }

  /** "A second blast 15 seconds later", "two bombs went off within 20 seconds of each other". */
  private Optional<Measure> gap(Scene scene, int first, int to) {
    if (words.get("apart").contains(scene.word(to)) && isOnceMore(scene, first - 1)) {
      return Optional.of(measure(happenings.of(scene.lemma(first - 1)), FOLLOW));
    }
    boolean each = OF_EACH_OTHER.matcher(scene.word(to) + " " + scene.word(to + 1)).matches();
    return each || scene.word(to).equals("apart") ? between(scene, first) : Optional.empty();
  }

  private boolean isOnceMore(Scene scene, int noun) {
    if (!events.isAt(scene.sentence(), noun)) {
      return false;
    }
    for (int i = noun - 1; scene.tag(i) == Tag.ADJ || scene.tag(i) == Tag.DET; i--) {
      if (words.get("once more").contains(scene.word(i))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Measure> between(Scene scene, int first) {
    for (int verb = first - 1; scene.isOne(verb, first); verb--) {
      if (scene.tag(verb).isVerbal()) {
        return happening(scene, verb).map(kind -> measure(kind, FOLLOW));
      }
    }
    return Optional.empty();
  }

  private Optional<String> happening(Scene scene, int verb) {
    String phrasal = scene.lemma(verb) + " " + scene.word(verb + 1);
    if (happenings.isKnown(phrasal) || happenings.isKnown(scene.lemma(verb))) {
      return Optional.of(happenings.of(happenings.isKnown(phrasal) ? phrasal : scene.lemma(verb)));
    }
    Optional<Range<Integer>> subject = Participants.subject(scene, verb);
    return subject
        .flatMap(range -> Participants.head(scene, range))
        .filter(noun -> events.isAt(scene.sentence(), noun))
        .map(noun -> happenings.of(scene.lemma(noun)));
  }
}
