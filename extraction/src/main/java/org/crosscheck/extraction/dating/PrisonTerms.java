package org.crosscheck.extraction.dating;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Range;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.model.claim.NameMention;
import org.crosscheck.model.value.Measure;

/**
 * How long somebody is to be in prison: "sentenced to nine years", "a sentence of nine years",
 * "nine years behind bars". As a measure, the concept is the sentence, the role says whether it was
 * imposed, is served, asked for, or might be, and the participant is who is sentenced, by name.
 */
final class PrisonTerms {
  private static final String CONCEPT = "sentence";
  private static final String IMPOSED = "sentence";
  private static final int REACH = 24;

  private final ImmutableSetMultimap<String, String> words;

  PrisonTerms(ImmutableSetMultimap<String, String> words) {
    this.words = words;
  }

  /**
   * True where the words beside a length say that it is one.
   *
   * @param first the first token of the length
   * @param to the token after its last
   */
  boolean isAt(Sentence sentence, int first, int to) {
    return isInPrison(sentence, to)
        || isSentenceOf(sentence, first)
        || isSentencedTo(sentence, first);
  }

  /** "In prison", "behind bars", "of detention" behind a length. */
  private boolean isInPrison(Sentence sentence, int to) {
    int place =
        is(sentence, to, "of prison") && word(sentence, to + 1).equals("a") ? to + 2 : to + 1;
    boolean bars = word(sentence, to).equals("behind") && word(sentence, place).equals("bars");
    return bars
        || is(sentence, to, "of prison") && is(sentence, place, "prison")
        || is(sentence, to, "prison noun");
  }

  /** "A sentence of", "a prison term of". */
  private boolean isSentenceOf(Sentence sentence, int first) {
    boolean term = word(sentence, first - 2).equals("term");
    return word(sentence, first - 1).equals("of")
        && (is(sentence, first - 2, "sentence") || term && is(sentence, first - 3, "prison"));
  }

  /** "Sentenced to", "jailed for", with who is sentenced between. */
  private boolean isSentencedTo(Sentence sentence, int first) {
    int lead = word(sentence, first - 1).equals("least") ? first - 3 : first - 1;
    String preposition = word(sentence, lead);
    boolean led = preposition.equals("to") || preposition.equals("for");
    return led && verb(sentence, lead).isPresent();
  }

  /** The verb of sentencing before a token, with no other clause between. */
  private Optional<Integer> verb(Sentence sentence, int before) {
    for (int i = before - 1; i >= 0 && before - i <= REACH; i--) {
      if (is(sentence, i, "to prison")) {
        return Optional.of(i);
      }
      if (word(sentence, i).equals(";")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  Optional<Measure> of(Scene scene, int first, int to) {
    return isAt(scene.sentence(), first, to)
        ? Optional.of(
            new Measure(
                CONCEPT, Optional.of(role(scene, first)), who(scene, first), Optional.empty()))
        : Optional.empty();
  }

  /** By the nearest verb before: "served six years", "could face 20 years", "had asked for". */
  private String role(Scene scene, int first) {
    for (int i = first - 1; i >= 0 && first - i <= REACH; i--) {
      if (is(scene.sentence(), i, "to prison") && scene.tag(i).isVerbal()) {
        return IMPOSED;
      }
      for (String role : words.get("term roles")) {
        if (words.get(role).contains(scene.word(i))) {
          return role;
        }
      }
    }
    return IMPOSED;
  }

  private Optional<String> who(Scene scene, int first) {
    return verb(scene.sentence(), first)
        .filter(verb -> scene.tag(verb).isVerbal())
        .flatMap(
            verb ->
                Governors.isPassive(scene, verb)
                    ? Participants.subject(scene, verb).flatMap(range -> head(scene, range))
                    : Phrases.head(scene, verb + 1, first))
        .filter(head -> scene.tag(head) == Tag.PROPN)
        .flatMap(head -> Phrases.named(scene, head))
        .map(NameMention::canonical);
  }

  private static Optional<Integer> head(Scene scene, Range<Integer> range) {
    return Participants.head(scene, range);
  }

  private boolean is(Sentence sentence, int token, String kind) {
    return words.get(kind).contains(word(sentence, token));
  }

  private static String word(Sentence sentence, int token) {
    return token >= 0 && token < sentence.tokens().size()
        ? sentence.tokens().get(token).lower()
        : "";
  }
}
