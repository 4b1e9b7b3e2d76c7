package org.crosscheck.extraction.attribution;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.extraction.name.CastMember;
import org.crosscheck.extraction.name.LegalForms;
import org.crosscheck.extraction.wordnet.BodyNouns;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;
import org.crosscheck.model.article.Span;

/**
 * What an article calls a body: the nouns of its name ("Harbour Trust"), those of an apposition
 * ("Norvik, a Danish airline,", "the airline, Norvik,") and the one before it ("the airline
 * Norvik").
 */
final class BodyKinds {
  private static final int REACH = 80;
  private static final int MOST_MENTIONS = 8;
  private static final Pattern APPOSED =
      Pattern.compile(
          "^,\\s(?:an?|the|its|one of)\\s(?<phrase>[\\p{L}\\p{Nd}’' -]{2,70}?)"
              + "(?=[,.;:()–—]|\\s(?:that|which|of|for|in|on|at|with|based|and|behind|said)\\b)");
  private static final Pattern CALLED =
      Pattern.compile(
          "\\b(?:[Tt]he|[Ii]ts)\\s(?<phrase>(?:\\p{Ll}[\\p{Ll}’-]*\\s){0,2}\\p{Ll}+),\\s$");
  private static final Pattern OF = Pattern.compile("\\s(?:of|for)\\s");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");

  private final LegalForms forms = LegalForms.english();
  private final BodyNouns nouns = BodyNouns.english();
  private final WordNet dictionary = WordNet.english();
  private final String text;

  /**
   * @param text the body, in whose offsets the mentions are
   */
  BodyKinds(String text) {
    this.text = text;
  }

  /**
   * What a body is called.
   *
   * @param nouns the nouns that say of what kind it is, in their dictionary form
   * @param words all words of its name and beside it, in the same form
   */
  record Called(ImmutableSet<String> nouns, ImmutableSet<String> words) {}

  Called of(CastMember member) {
    Set<String> kinds = new HashSet<>();
    Set<String> words = new HashSet<>();
    addName(member.canonical(), kinds, words);
    for (Span mention : member.mentions().stream().limit(MOST_MENTIONS).toList()) {
      addName(mention.in(text), kinds, words);
      if (text.startsWith(",", mention.end())) {
        addBeside(mention, kinds, words);
      }
      addLead(mention, kinds, words);
    }
    return new Called(ImmutableSet.copyOf(kinds), ImmutableSet.copyOf(words));
  }

  /** "Norvik, a Danish airline," and "the airline, Norvik,". */
  private void addBeside(Span mention, Set<String> kinds, Set<String> words) {
    Matcher apposed = APPOSED.matcher(region(mention.end(), mention.end() + REACH));
    if (apposed.find()) {
      addPhrase(apposed.group("phrase"), kinds, words);
    }
    if (mention.start() > 1 && text.charAt(mention.start() - 2) == ',') {
      Matcher called = CALLED.matcher(region(mention.start() - REACH, mention.start()));
      if (called.find()) {
        addPhrase(called.group("phrase"), kinds, words);
      }
    }
  }

  /** "The Danish airline Norvik": a noun for a body right before the name. */
  private void addLead(Span mention, Set<String> kinds, Set<String> words) {
    int end = mention.start() - 1;
    boolean joined = end > 0 && text.charAt(end) == ' ' && Character.isLetter(text.charAt(end - 1));
    if (joined && nouns.isBody(lemma(text.substring(wordStart(end), end)))) {
      int first = wordStart(end);
      if (first > 1 && text.charAt(first - 1) == ' ') {
        words.addAll(lemmas(text.substring(wordStart(first - 1), first)));
      }
      addPhrase(text.substring(first, end), kinds, words);
    }
  }

  private int wordStart(int end) {
    int start = end;
    while (start > 0
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
      start--;
    }
    return start;
  }

  /** The last noun of a name, one before "of" or "for", or the first say what bears it. */
  private void addName(String name, Set<String> kinds, Set<String> words) {
    List<String> nounsOfName = new ArrayList<>();
    if (name.indexOf(' ') > 0) {
      Splitter.on(OF).split(name).forEach(part -> nounsOfName.add(lemma(last(part))));
      nounsOfName.add(lemma(name.substring(0, name.indexOf(' '))));
      if (!forms.without(name).equals(name)) {
        nounsOfName.add("company");
      }
    }
    nounsOfName.stream().filter(nouns::isBody).forEach(kinds::add);
    words.addAll(lemmas(name));
  }

  private void addPhrase(String phrase, Set<String> kinds, Set<String> words) {
    kinds.add(lemma(last(phrase)));
    words.addAll(lemmas(phrase));
  }

  private String region(int from, int to) {
    return text.substring(Math.max(0, from), Math.min(text.length(), to));
  }

  private static String last(String phrase) {
    return phrase.substring(phrase.lastIndexOf(' ') + 1);
  }

  /** The words of a phrase in their dictionary form. */
  ImmutableSet<String> lemmas(String phrase) {
    ImmutableSet.Builder<String> lemmas = ImmutableSet.builder();
    Matcher word = WORD.matcher(phrase);
    while (word.find()) {
      lemmas.add(lemma(word.group()));
    }
    return lemmas.build();
  }

  String lemma(String word) {
    return dictionary.lemma(word.toLowerCase(Locale.ROOT), WordClass.NOUN);
  }
}
