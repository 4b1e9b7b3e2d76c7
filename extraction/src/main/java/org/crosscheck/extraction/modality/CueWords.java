package org.crosscheck.extraction.modality;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Token;
import org.crosscheck.extraction.lexicon.Lexicon;

/** A lexicon of cues of one or more words, found at a token by their first word. */
final class CueWords {
  private final ImmutableListMultimap<String, Cue> byFirstWord;

  /** The words of a cue and its line in the lexicon. */
  record Cue(ImmutableList<String> words, Lexicon.Row row) {}

  private CueWords(ImmutableListMultimap<String, Cue> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  static CueWords load(String path) {
    ImmutableListMultimap.Builder<String, Cue> cues = ImmutableListMultimap.builder();
    for (Lexicon.Row row : Lexicon.load(path).rows()) {
      ImmutableList<String> words = ImmutableList.copyOf(Splitter.on(' ').split(row.get("words")));
      cues.put(words.get(0), new Cue(words, row));
    }
    return new CueWords(cues.build());
  }

  /** The longest cue that begins at a token. */
  Optional<Cue> at(List<Token> tokens, int i) {
    Cue longest = null;
    for (Cue cue : byFirstWord.get(word(tokens.get(i)))) {
      boolean longer = longest == null || cue.words().size() > longest.words().size();
      if (longer && matches(cue, tokens, i)) {
        longest = cue;
      }
    }
    return Optional.ofNullable(longest);
  }

  /** In lower case; "didn't" counts as its "n't". */
  static String word(Token token) {
    String lower = token.lower();
    return lower.endsWith("n't") || lower.endsWith("n’t") ? "n't" : lower;
  }

  private static boolean matches(Cue cue, List<Token> tokens, int i) {
    if (i + cue.words().size() > tokens.size()) {
      return false;
    }
    for (int k = 1; k < cue.words().size(); k++) {
      if (!tokens.get(i + k).lower().equals(cue.words().get(k))) {
        return false;
      }
    }
    return true;
  }
}
