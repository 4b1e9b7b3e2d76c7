package org.crosscheck.extraction.quantity.measure;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;

/**
 * Finds the verb of a sum of money past the one who gets, pays or is spared it: "will save the firm
 * $2m", "fined both banks $9m".
 */
final class Recipients {
  /**
   * The roles whose verbs are built so: Levin, English Verb Classes and Alternations, 13.1 (give),
   * 54.2 (cost) and 54.5 (bill).
   */
  private static final ImmutableSet<String> ROLES = ImmutableSet.of("pay", "fine", "save");

  /** The longest recipient, in words. */
  private static final int LONGEST = 4;

  private static final ImmutableSet<String> PRONOUNS =
      ImmutableSet.of("me", "you", "him", "her", "it", "us", "them");
  private static final ImmutableSet<String> DETERMINERS =
      ImmutableSet.of(
          "the", "a", "an", "its", "his", "her", "their", "our", "my", "your", "this", "that",
          "these", "those", "each", "every", "both", "some");

  private final WordNet wordNet = WordNet.english();
  private final RoleSenses senses = new RoleSenses();
  private final Roles roles;

  Recipients(Roles roles) {
    this.roles = roles;
  }

  /** The role of the sum that begins at the index. */
  Optional<String> role(Lexemes lexemes, int sum) {
    for (int first = sum - 1; first > 0 && sum - first <= LONGEST; first--) {
      if (!lexemes.at(first).isWord()) {
        return Optional.empty();
      }
      Optional<String> role = roles.verb(lexemes.lower(first - 1)).map(senses::ofMoney);
      if (role.isPresent()) {
        return isRecipient(lexemes, first, sum) ? role.filter(ROLES::contains) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A noun with its determiner, or one name, pronoun or plural noun; nothing with a verb. */
  private boolean isRecipient(Lexemes lexemes, int from, int to) {
    String last = lexemes.lower(to - 1);
    String lemma = wordNet.lemma(last, WordClass.NOUN);
    boolean name = lexemes.at(to - 1).isCapitalised();
    if (to - from > 1) {
      return DETERMINERS.contains(lexemes.lower(from)) && (name || wordNet.isNoun(lemma));
    }
    return PRONOUNS.contains(last) || name || (!lemma.equals(last) && wordNet.isNoun(lemma));
  }
}
