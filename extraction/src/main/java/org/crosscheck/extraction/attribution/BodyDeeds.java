package org.crosscheck.extraction.attribution;

import com.google.common.collect.ImmutableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.name.CastMember;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;
import org.crosscheck.model.article.Span;

/**
 * What names do in an article that bodies do and places do not: they say, plan and expect, and what
 * a business has is theirs.
 */
final class BodyDeeds {
  private static final Pattern VERB =
      Pattern.compile("\\s(?:(?:has|had|also|now|still)\\s)*(?<verb>\\p{Ll}{3,})\\b");
  private static final Pattern OWNED =
      Pattern.compile("['’]s?\\s(?:\\p{Ll}+\\s){0,2}(?<noun>\\p{Ll}{4,})\\b");
  private static final Pattern BEFORE_PLACE =
      Pattern.compile("\\b(?:in|near|outside|around|throughout)\\s$");

  /** "Will close its plant": what the subject of a verb has. */
  private static final Pattern ITS =
      Pattern.compile("\\s(?:\\p{Ll}+\\s){1,4}its\\s(?:\\p{Ll}+\\s){0,2}?(?<noun>\\p{Ll}{4,})\\b");

  /** Where places stand and their people do not. */
  private static final Pattern OF_PLACE =
      Pattern.compile(
          "\\b(?:in|at|near|outside|around|throughout|from|to|into|toward|towards)\\s$");

  private static final int REACH = 50;

  /**
   * What businesses have and towns do not; source: the items of a company's balance sheet and its
   * officers in WordNet 3.1, below income#1, stock#1, plant#1 and executive#1.
   */
  private static final ImmutableSet<String> PROPERTY =
      ImmutableSet.of(
          "plant",
          "plants",
          "factory",
          "factories",
          "shares",
          "stock",
          "shareholders",
          "investors",
          "profit",
          "profits",
          "sales",
          "revenue",
          "earnings",
          "customers",
          "employees",
          "staff",
          "executive",
          "chairman",
          "chairwoman",
          "board",
          "headquarters",
          "subsidiary",
          "products");

  private static final ImmutableSet<String> VERBS =
      Lexicon.load("en/quotation/reporting-verbs.tsv").rows().stream()
          .map(row -> row.get("verb"))
          .collect(ImmutableSet.toImmutableSet());

  private final WordNet dictionary = WordNet.english();
  private final String text;

  BodyDeeds(String text) {
    this.text = text;
  }

  /** True where a name says, plans or expects something, or has what a business has. */
  boolean acts(CastMember member) {
    return member.mentions().stream().anyMatch(name -> speaks(name) || owns(name));
  }

  /**
   * True of a name like a town's that stands where no place does: it has what a business has,
   * "Halden will close its plant", and nothing is in it or at it.
   */
  boolean isBusiness(CastMember member) {
    return member.mentions().stream().anyMatch(name -> owns(name) || hasItsOwn(name))
        && member.mentions().stream().noneMatch(name -> isBehind(OF_PLACE, name));
  }

  /** True where each mention stands as places do and none acts. */
  boolean isOnlyPlace(CastMember member) {
    return member.mentions().stream().allMatch(this::isPlaced) && !acts(member);
  }

  private boolean isPlaced(Span name) {
    return isBehind(BEFORE_PLACE, name);
  }

  private boolean isBehind(Pattern preposition, Span name) {
    int from = Math.max(0, name.start() - 12);
    return preposition.matcher(text.substring(from, name.start())).find();
  }

  private boolean hasItsOwn(Span name) {
    Matcher its = behind(ITS, name);
    return its.lookingAt() && PROPERTY.contains(its.group("noun"));
  }

  private boolean speaks(Span name) {
    Matcher verb = behind(VERB, name);
    return verb.lookingAt() && VERBS.contains(dictionary.lemma(verb.group("verb"), WordClass.VERB));
  }

  private boolean owns(Span name) {
    Matcher owned = behind(OWNED, name);
    return owned.lookingAt() && PROPERTY.contains(owned.group("noun"));
  }

  private Matcher behind(Pattern pattern, Span name) {
    return pattern
        .matcher(text)
        .region(name.end(), Math.min(text.length(), name.end() + REACH))
        .useTransparentBounds(true);
  }
}
