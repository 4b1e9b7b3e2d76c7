package org.crosscheck.evaluation.quotes;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Who is said to speak.
 *
 * @param words of the name in lower case, without articles, titles and possessives
 * @param start where the mention stands, in code points; absent where only the name is known
 * @param end of the mention
 */
record Speaker(ImmutableList<String> words, Optional<Integer> start, Optional<Integer> end) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’.][\\p{L}\\p{N}]+)*");

  private static final ImmutableSet<String> PRONOUNS =
      words(
          "he she it they i we you who which that his her their its him them my our these those"
              + " this one");

  private static final ImmutableSet<String> TITLES =
      words(
          "the a an mr mrs ms miss dr sir sen senator rep representative gov governor president gen"
              + " general col colonel lt maj sgt capt prime minister secretary chancellor king"
              + " queen prince professor prof rev lord lady dame");

  static Optional<Speaker> of(Optional<String> name, JsonNode start, JsonNode end) {
    return name.map(n -> new Speaker(nameWords(n), offset(start), offset(end)));
  }

  private static Optional<Integer> offset(JsonNode offset) {
    return offset.isNumber() ? Optional.of(offset.intValue()) : Optional.empty();
  }

  private static ImmutableList<String> nameWords(String name) {
    ImmutableList<String> all =
        WORD.matcher(name.toLowerCase(Locale.ROOT).replace('’', '\''))
            .results()
            .map(MatchResult::group)
            .map(word -> word.endsWith("'s") ? word.substring(0, word.length() - 2) : word)
            .collect(ImmutableList.toImmutableList());
    ImmutableList<String> kept =
        all.stream()
            .filter(word -> !TITLES.contains(word))
            .collect(ImmutableList.toImmutableList());
    return kept.isEmpty() ? all : kept;
  }

  private static ImmutableSet<String> words(String list) {
    return ImmutableSet.copyOf(List.of(list.split(" ")));
  }

  boolean isPronoun() {
    return PRONOUNS.containsAll(words);
  }

  /** The same words. */
  boolean exactly(Speaker other) {
    return !words.isEmpty() && words.equals(other.words);
  }

  /** The same words or mention, one name within the other, or the same surname. */
  boolean same(Speaker other) {
    if (exactly(other) || mentionsOverlap(other)) {
      return true;
    }
    if (words.isEmpty() || other.words.isEmpty() || isPronoun() || other.isPronoun()) {
      return false;
    }
    String surname = words.get(words.size() - 1);
    return other.words.containsAll(words)
        || words.containsAll(other.words)
        || (surname.length() > 2 && surname.equals(other.words.get(other.words.size() - 1)));
  }

  private boolean mentionsOverlap(Speaker other) {
    return start.isPresent()
        && end.isPresent()
        && other.start.isPresent()
        && other.end.isPresent()
        && Math.min(end.get(), other.end.get()) > Math.max(start.get(), other.start.get());
  }
}
