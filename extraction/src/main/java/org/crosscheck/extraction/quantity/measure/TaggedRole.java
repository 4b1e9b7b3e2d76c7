package org.crosscheck.extraction.quantity.measure;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.phrase.AmountPhrase;

/**
 * The verb that governs a counted thing, where no lexicon has it: the verb behind the noun phrase,
 * else the verb before the amount. The only step that needs tags, so it is the last one.
 */
final class TaggedRole {
  private static final int REACH = 5;

  /** No sentence is longer; what is longer is a table or junk, and dear to tag. */
  private static final int LONGEST = 2_000;

  /** Verbs that say too little to tell two amounts apart. */
  private static final ImmutableSet<String> LIGHT =
      ImmutableSet.of(
          "be",
          "have",
          "do",
          "go",
          "come",
          "get",
          "make",
          "take",
          "give",
          "put",
          "say",
          "see",
          "tell",
          "know",
          "think",
          "remain",
          "include",
          "involve",
          "look",
          "keep",
          "let",
          "become",
          "seem",
          "want",
          "use",
          "show",
          "call",
          "start",
          "begin",
          "continue",
          "bring",
          "leave",
          "age");

  Optional<String> read(Sentence sentence, Lexemes lexemes, AmountPhrase phrase, Counted thing) {
    if (sentence.span().length() > LONGEST) {
      return Optional.empty();
    }
    int behind = sentence.tokenAt(lexemes.at(thing.to()).start());
    if (lexemes.at(thing.to()).length() > 0) {
      Optional<String> role = behind(sentence, behind);
      if (role.isPresent()) {
        return role;
      }
    }
    return before(sentence, sentence.tokenAt(lexemes.at(phrase.from()).start()));
  }

  private static Optional<String> role(Sentence sentence, int verb) {
    return Optional.of(sentence.lemma(verb))
        .filter(lemma -> !LIGHT.contains(lemma) && !isGettingWell(sentence, verb));
  }

  /** "are recovering": of those who were hurt, not of what is found again. */
  private static boolean isGettingWell(Sentence sentence, int verb) {
    return switch (sentence.tokens().get(verb).lower()) {
      case "recovering", "recovers" -> true;
      default -> false;
    };
  }

  private static Optional<String> behind(Sentence sentence, int at) {
    for (int i = at; i < Math.min(at + REACH, sentence.tokens().size()); i++) {
      switch (sentence.tag(i)) {
        case VERB:
          return role(sentence, i);
        case AUX, ADV, PART:
          continue;
        default:
          return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<String> before(Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      Tag tag = sentence.tag(i);
      if (tag == Tag.VERB) {
        return role(sentence, i);
      }
      if (tag != Tag.DET && tag != Tag.ADJ && tag != Tag.ADV && tag != Tag.PRON) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
