package org.crosscheck.extraction.dating;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;

/** Finds the verb whose clause a time stands in. */
final class Governors {
  private static final int REACH = 16;
  private static final ImmutableSet<String> BE =
      ImmutableSet.of("is", "are", "was", "were", "be", "been", "being", "get", "got", "gets");

  private Governors() {}

  /** The nearest verb before the time in its stretch, or else the one behind it. */
  static Optional<Integer> of(Scene scene, TimePhrase phrase) {
    int i = beforeParenthesis(scene, phrase.from() - 1, phrase);
    while (scene.isOne(i, phrase.from()) && phrase.from() - i <= REACH) {
      Optional<TimePhrase> time = scene.time(i);
      if (time.isPresent()) {
        i = time.get().from() - 1;
        continue;
      }
      if (isVerb(scene, i)) {
        return Optional.of(i);
      }
      if (!isWithinPhrases(scene, i)) {
        return Optional.empty();
      }
      i--;
    }
    return scene.isOne(i, phrase.from()) ? Optional.empty() : behind(scene, phrase);
  }

  /** Past ", about 12 percent of its workforce," right before the time. */
  private static int beforeParenthesis(Scene scene, int last, TimePhrase phrase) {
    if (!scene.word(last).equals(",")) {
      return last;
    }
    for (int i = last - 1; scene.isOne(i, phrase.from()); i--) {
      if (scene.word(i).equals(",")) {
        return i - 1;
      }
      if (scene.tag(i).isVerbal()) {
        return last;
      }
    }
    return last;
  }

  /** Not "a planned vote", and not a name. */
  private static boolean isVerb(Scene scene, int i) {
    return scene.tag(i).isVerbal() && !isAttributive(scene, i) && Phrases.named(scene, i).isEmpty();
  }

  private static boolean isAttributive(Scene scene, int verb) {
    Tag before = scene.tag(verb - 1);
    boolean within = before == Tag.DET || before == Tag.ADJ || scene.word(verb - 1).equals("'s");
    return within && (scene.tag(verb + 1).isNominal() || scene.tag(verb + 1) == Tag.ADJ);
  }

  private static boolean isWithinPhrases(Scene scene, int i) {
    return switch (scene.tag(i)) {
      case NOUN, PROPN, ADJ, NUM, DET, PRON, ADP, ADV, PART, SYM -> true;
      case CCONJ -> scene.tag(i + 1) != Tag.VERB;
      case PUNCT -> scene.word(i).equals("-") || scene.word(i).equals("$");
      case VERB, AUX -> true; // attributive, a name, or mistagged
      default -> false;
    };
  }

  /** "On 21 October parliament will vote", "parliament on Tuesday voted". */
  private static Optional<Integer> behind(Scene scene, TimePhrase phrase) {
    int i = scene.word(phrase.to()).equals(",") ? phrase.to() + 1 : phrase.to();
    while (scene.isOne(i, phrase.from()) && isOfSubject(scene, i)) {
      i++;
    }
    while (scene.isOne(i, phrase.from()) && isOfVerbGroup(scene, i)) {
      i++;
    }
    return scene.isOne(i, phrase.from()) && scene.tag(i) == Tag.VERB
        ? Optional.of(i)
        : Optional.empty();
  }

  private static boolean isOfSubject(Scene scene, int i) {
    return switch (scene.tag(i)) {
      case NOUN, PROPN, ADJ, NUM, DET, PRON, PART -> true;
      case ADP -> scene.word(i).equals("of");
      default -> false;
    };
  }

  private static boolean isOfVerbGroup(Scene scene, int i) {
    return scene.tag(i) == Tag.AUX || scene.tag(i) == Tag.ADV || scene.tag(i) == Tag.PART;
  }

  /** The first token of the verb's group: "is" of "is expected to vote". */
  static int groupStart(Scene scene, int verb) {
    int i = verb;
    while (scene.isOne(i - 1, verb)) {
      Optional<TimePhrase> time = scene.time(i - 1);
      boolean infinitive =
          scene.word(i - 1).equals("to")
              && (scene.tag(i - 2).isVerbal() || scene.tag(i - 2) == Tag.ADJ);
      if (time.isPresent()) {
        i = time.get().from();
      } else if (infinitive) {
        i -= scene.tag(i - 2) == Tag.AUX ? 1 : 2;
      } else if (isOfVerbGroup(scene, i - 1) && !scene.word(i - 1).equals("to")) {
        i--;
      } else {
        break;
      }
    }
    return i;
  }

  /** "was killed", not "is meeting" and not "is to vote". */
  static boolean isPassive(Scene scene, int verb) {
    int i = verb - 1;
    while (scene.tag(i) == Tag.ADV) {
      i--;
    }
    return BE.contains(scene.word(i)) && !scene.word(verb).endsWith("ing");
  }
}
