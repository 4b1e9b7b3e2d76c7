package org.crosscheck.extraction.dating;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.value.Measure;

/**
 * What a length measures by the verb that it hangs on: how long something was done ("deliberated
 * for four days", role {@code go on}) and in which time it is to be done ("will appeal within 30
 * days", "has 14 days to appeal", role {@code within}); the concept is the verb. Prison terms are
 * read by {@link PrisonTerms}.
 */
final class LengthFrames {
  static final String GO_ON = "go on";
  static final String WITHIN = "within";

  /** What is done, where the verb does not say it: "the report is due within a month". */
  private static final String ANYTHING = "duration";

  private static final int MOST_SOFTENERS = 3;

  private final HappeningVerbs verbs = new HappeningVerbs();
  private final OneHappening happenings = new OneHappening();
  private final ImmutableSetMultimap<String, String> words;

  LengthFrames(ImmutableSetMultimap<String, String> words) {
    this.words = words;
  }

  /** False where the words beside a length, untagged, already say that it is none of these. */
  boolean mayMeasure(Sentence sentence, int first, int to) {
    String lead = word(sentence, lead(sentence, first));
    return words.get("led").contains(lead)
        || lead.equals("in") && isAhead(sentence, first)
        || words.get("allow").contains(word(sentence, soft(sentence, first)))
        || isSpent(sentence, first, to);
  }

  Optional<Measure> of(Scene scene, DateClaim length, int first, int to) {
    int lead = lead(scene.sentence(), first);
    if (scene.word(lead).equals("in") && !isAhead(scene.sentence(), first)) {
      return Optional.empty();
    }
    return switch (scene.word(lead)) {
      case "for", "over" -> verb(scene, length, lead, to).map(verb -> measure(verb, GO_ON));
      case "by" ->
          verb(scene, length, lead, to)
              .filter(words.get("lengthen")::contains)
              .map(verb -> measure(verb, GO_ON));
      case "within" -> Optional.of(measure(deed(scene, length, lead, to), WITHIN));
      case "in" -> Optional.of(measure(deed(scene, length, lead, to), WITHIN));
      default -> toDo(scene, first, to);
    };
  }

  /** What is to be done: the verb, what a promise is of, or the report of "the report is due". */
  private String deed(Scene scene, DateClaim length, int lead, int to) {
    Optional<Integer> verb = Governors.of(scene, new TimePhrase(length, lead, to, Link.AT));
    Optional<Integer> thing =
        verb.filter(token -> scene.tag(token) == Tag.AUX || isOfWords(scene, token))
            .flatMap(
                token ->
                    scene.tag(token) == Tag.AUX
                        ? noun(scene, token)
                        : Phrases.head(scene, token + 1, lead));
    return thing
        .map(scene::lemma)
        .or(() -> verb.map(token -> happenings.verb(scene.lemma(token))))
        .orElse(ANYTHING);
  }

  private boolean isOfWords(Scene scene, int verb) {
    return verbs.isOfWords(scene.word(verb), scene.lemma(verb));
  }

  /** The nearest noun before "is" or "which is". */
  private static Optional<Integer> noun(Scene scene, int verb) {
    for (int i = verb - 1; scene.has(i) && verb - i <= MOST_SOFTENERS; i--) {
      if (scene.tag(i) == Tag.NOUN) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** "The next ten weeks", "the first 60 days". */
  boolean isAhead(Sentence sentence, int first) {
    return words.get("ahead").contains(word(sentence, first))
        || words.get("ahead").contains(word(sentence, first + 1));
  }

  private static Measure measure(String concept, String role) {
    return new Measure(concept, Optional.of(role), Optional.empty(), Optional.empty());
  }

  /** The verb that a length hangs on; none where it is a state or tells what somebody says. */
  private Optional<String> verb(Scene scene, DateClaim length, int lead, int to) {
    return Governors.of(scene, new TimePhrase(length, lead, to, Link.AT))
        .filter(verb -> scene.tag(verb) == Tag.VERB)
        .filter(verb -> !verbs.isState(scene.lemma(verb)))
        .filter(verb -> !isOfWords(scene, verb))
        .map(verb -> happenings.verb(scene.lemma(verb)));
  }

  /** "Has 14 days to appeal", "needed 12 hours to put out the fire", "spent an hour in". */
  private Optional<Measure> toDo(Scene scene, int first, int to) {
    int before = soft(scene.sentence(), first);
    String verb = scene.word(before);
    boolean infinitive =
        scene.word(to).equals("to")
            && (scene.tag(to + 1).isVerbal() || scene.tag(to + 1) == Tag.NOUN); // "to appeal."
    if (infinitive && words.get("allow").contains(verb)) {
      return Optional.of(measure(happenings.verb(scene.lemma(to + 1)), WITHIN));
    }
    if (infinitive && words.get("need").contains(verb)) {
      return Optional.of(measure(happenings.verb(scene.lemma(to + 1)), GO_ON));
    }
    return words.get("spend").contains(verb)
        ? Optional.of(measure("spend", GO_ON))
        : Optional.empty();
  }

  private boolean isSpent(Sentence sentence, int first, int to) {
    String before = word(sentence, soft(sentence, first));
    return words.get("spend").contains(before)
        || word(sentence, to).equals("to")
            && (words.get("need").contains(before) || words.get("allow").contains(before));
  }

  /** The token before a length and the words that soften it, such as "at least". */
  private int soft(Sentence sentence, int first) {
    int before = first - 1;
    ImmutableSet<String> softeners = words.get("soft");
    while (first - before <= MOST_SOFTENERS && softeners.contains(word(sentence, before))) {
      before--;
    }
    return before;
  }

  private int lead(Sentence sentence, int first) {
    int before = soft(sentence, first);
    return words.get("led").contains(word(sentence, before)) ? before : first - 1;
  }

  private static String word(Sentence sentence, int token) {
    return token >= 0 && token < sentence.tokens().size()
        ? sentence.tokens().get(token).lower()
        : "";
  }
}
