package org.crosscheck.evaluation.corpus;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes one outlet's account of a happening. */
final class ArticleText {
  private static final Pattern SLOT = Pattern.compile("\\{(?<name>[a-z0-9]+)}");

  /**
   * About 500 words; a good quarter of its sentences holds a number, and eight somebody's words.
   */
  private static final ImmutableList<String> ORDER =
      ImmutableList.copyOf(
          ("lead plain number quote plain told plain number plain plain quote date plain number"
                  + " plain told plain number quote plain plain number plain told plain number plain"
                  + " plain quote told plain number plain")
              .split(" ", -1));

  private static final int SENTENCES_A_PARAGRAPH = 2;

  private final Happening happening;
  private final Words words;
  private final String outlet;

  ArticleText(Happening happening, Words words, String outlet) {
    this.happening = happening;
    this.words = words;
    this.outlet = outlet;
  }

  String headline() {
    return sentence("headline", new HashSet<>());
  }

  String body() {
    StringBuilder body = new StringBuilder();
    Set<String> used = new HashSet<>();
    for (int i = 0; i < ORDER.size(); i++) {
      if (i > 0) {
        body.append(i % SENTENCES_A_PARAGRAPH == 0 ? "\n\n" : " ");
      }
      body.append(sentence(ORDER.get(i), used));
    }
    return body.toString();
  }

  /** A sentence that was not used yet, while there is one. */
  private String sentence(String part, Set<String> used) {
    List<String> all = words.table().sentences().get(happening.theme() + "/" + part);
    List<String> left = new ArrayList<>(all);
    left.removeIf(used::contains);
    String template = words.oneOf(left.isEmpty() ? all : left);
    used.add(template);
    String filled = SLOT.matcher(template).replaceAll(this::slot);
    return Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
  }

  private String slot(MatchResult slot) {
    // A match result knows its groups by number only; there is one.
    String name = slot.group(1);
    if (name.equals("hedge")) {
      String hedge = words.word(name);
      return hedge.isEmpty() ? "" : hedge + " ";
    }
    // "$" and "\" have a meaning in a replacement.
    return Matcher.quoteReplacement(name.equals("outlet") ? outlet : happening.slot(name));
  }
}
