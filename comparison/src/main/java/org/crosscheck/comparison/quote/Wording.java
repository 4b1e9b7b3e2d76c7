package org.crosscheck.comparison.quote;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosscheck.comparison.memo.Memo;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.Stem;
import org.crosscheck.comparison.words.WordList;
import org.crosscheck.model.article.Span;

/**
 * One sentence of a quotation as words.
 *
 * @param printed the sentence as it stands
 * @param words all of them, folded, in order
 * @param spans where each of the words stands in {@code printed}
 * @param stems theirs
 * @param content the stems of those that carry meaning
 * @param meaning those that turn the meaning
 */
public record Wording(
    String printed,
    ImmutableList<String> words,
    ImmutableList<Span> spans,
    ImmutableSet<String> stems,
    ImmutableSet<String> content,
    Meaning meaning) {
  /** Dots before a small letter leave words out and end nothing; nor does the stop of initials. */
  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "(?<=[.!?…])(?<!(?:^|\\P{L})\\p{Lu}\\.)[\\s”\"']+(?!\\p{Ll})"
              + "|(?<=[^.][.!?])(?<!(?:^|\\P{L})\\p{Lu}\\.)[\\s”\"']+");

  private static final CharMatcher END = CharMatcher.anyOf(".!?…");
  private static final CharMatcher BETWEEN = CharMatcher.anyOf(" \t\n\u000b\f\r”\"'");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}'’ʼʹ`´]+");
  private static final Pattern CONTRACTED_NOT = Pattern.compile("\\p{L}{2,}[nN]['’ʼ][tT]");

  /** How such a token ends once it is folded. */
  private static final String NT = "nt";

  private static final ImmutableMap<String, String> CONTRACTIONS =
      WordList.rows("en/contractions.tsv").stream()
          .collect(toImmutableMap(row -> row.get(0), row -> row.get(1)));
  private static final ImmutableSet<String> FUNCTION_WORDS =
      WordList.words("en/function-words.tsv");

  /** Words are held against those of many other quotations, by several rules. */
  private static final Memo<String, ImmutableList<Wording>> SENTENCES =
      Memo.byIdentity(16_384, Wording::parted);

  /** The sentences of quoted words. */
  public static ImmutableList<Wording> sentences(String quoted) {
    return SENTENCES.of(quoted);
  }

  private static ImmutableList<Wording> parted(String quoted) {
    Stream<String> sentences =
        mayEndWithin(quoted)
            ? Splitter.on(SENTENCE_END).omitEmptyStrings().splitToStream(quoted)
            : Stream.of(quoted);
    return sentences
        .map(Wording::of)
        .filter(wording -> !wording.words.isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /** False for most: no sign that may end a sentence has anything behind it. */
  private static boolean mayEndWithin(String quoted) {
    for (int i = 1; i < quoted.length(); i++) {
      if (BETWEEN.matches(quoted.charAt(i)) && END.matches(quoted.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** All of the quoted words as one sentence. */
  static Wording of(String sentence) {
    ImmutableList.Builder<String> words = ImmutableList.builder();
    ImmutableList.Builder<Span> spans = ImmutableList.builder();
    Matcher matcher = WORD.matcher(sentence);
    while (matcher.find()) {
      Span span = Span.of(matcher.start(), matcher.end());
      for (String word : full(matcher.group())) {
        words.add(word);
        spans.add(span);
      }
    }
    ImmutableList<String> all = words.build();
    ImmutableSet.Builder<String> stems = ImmutableSet.builder();
    ImmutableSet.Builder<String> content = ImmutableSet.builder();
    for (String word : all) {
      String stem = Stem.of(word);
      stems.add(stem);
      if (isContent(word)) {
        content.add(stem);
      }
    }
    return new Wording(
        sentence, all, spans.build(), stems.build(), content.build(), Meaning.of(all));
  }

  /** The folded words of one token, a contracted "not" being a word of its own. */
  private static ImmutableList<String> full(String token) {
    String folded = Folding.fold(token);
    String known = CONTRACTIONS.get(folded);
    if (known != null) {
      return Folding.words(known);
    }
    return folded.endsWith(NT) && CONTRACTED_NOT.matcher(token).matches()
        ? ImmutableList.of(folded.substring(0, folded.length() - NT.length()), "not")
        : Folding.ofFolded(folded);
  }

  /** False for words that only hold a sentence together. */
  static boolean isContent(String word) {
    return !FUNCTION_WORDS.contains(word);
  }

  /** True where dots say that words are left out. */
  public boolean isCutOpenly() {
    return printed.contains("…") || printed.contains("...") || printed.contains(". . .");
  }

  /** The words from {@code first} to {@code last}, as printed. */
  String printed(int first, int last) {
    return Span.of(spans.get(first).start(), spans.get(last).end()).in(printed);
  }

  /** Where {@code other}'s words stand in this wording, one after the other; -1 for nowhere. */
  int indexOf(Wording other) {
    return Collections.indexOfSubList(words, other.words);
  }

  /**
   * True when {@code other}'s words stand in this wording in their order, maybe with more between.
   */
  boolean spreads(Wording other) {
    int found = 0;
    for (String word : words) {
      if (found < other.words.size() && word.equals(other.words.get(found))) {
        found++;
      }
    }
    return found == other.words.size();
  }
}
