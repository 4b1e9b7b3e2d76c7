package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.name.LikeNames;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.Stem;
import org.crosscheck.comparison.words.WordList;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.NameMention;
import org.crosscheck.model.claim.NameType;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.value.Dimension;

/**
 * Whose the ages of an event are: by name, by the noun for the person ("a 43-year-old plumber",
 * "the plumber, 34,"), or, of "the 49-year-old" and "who is 58", by the name last told before. A
 * noun that an article gives two ages to is nobody's, and "a 34-year-old man" is anybody.
 *
 * @param names of those told by name, by the claim's id
 * @param nouns of those told by a noun, folded, by the claim's id
 */
record AgedPeople(ImmutableMap<String, String> names, ImmutableMap<String, String> nouns) {
  /** So far before an age may the name stand that it belongs to. */
  private static final int REACH = 300;

  /** The same where the age stands right behind: ", the 59-year-old banker". */
  private static final int NEXT = 14;

  private static final Pattern BEHIND_NAME =
      Pattern.compile("(?<name>\\p{Lu}\\p{L}+), (?:(?:the|an?)|who (?:is|was)) $");

  private static final Pattern NOUN_BEFORE = Pattern.compile("(?<noun>\\p{Ll}{3,}),\\s*$");
  private static final Pattern NOUN_BEHIND =
      Pattern.compile("^\\s+(?:former |ex-)?(?<noun>\\p{Ll}{3,})\\b");
  private static final Pattern BACK =
      Pattern.compile("(?:^|[^\\p{L}])(?:[Tt]he|who (?:is|was))\\s+$");

  private static final ImmutableSet<String> FUNCTION_WORDS =
      WordList.words("en/function-words.tsv");

  private static final ImmutableSet<String> PARTICIPLES =
      WordList.rows("en/participles.tsv").stream()
          .map(row -> row.get(1))
          .collect(ImmutableSet.toImmutableSet());

  private static final ImmutableSet<String> ANYBODY = WordList.words("en/anybody.tsv");

  static AgedPeople of(EventGroup group) {
    ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
    ImmutableMap.Builder<String, String> nouns = ImmutableMap.builder();
    for (ArticleDigest digest : group.digests()) {
      ImmutableListMultimap.Builder<String, String> byNoun = ImmutableListMultimap.builder();
      for (QuantityClaim age : ages(digest)) {
        Optional<String> name = age.measure().participants().or(() -> named(digest, age));
        name.ifPresent(it -> names.put(age.id(), it));
        (name.isPresent() ? Optional.<String>empty() : noun(age))
            .ifPresent(noun -> byNoun.put(noun, age.id()));
      }
      byNoun
          .build()
          .asMap()
          .forEach(
              (noun, told) ->
                  told.stream().limit(told.size() == 1 ? 1 : 0).forEach(id -> nouns.put(id, noun)));
    }
    return new AgedPeople(names.buildKeepingLast(), nouns.buildKeepingLast());
  }

  private static List<QuantityClaim> ages(ArticleDigest digest) {
    return digest.claims(QuantityClaim.class).stream()
        .filter(claim -> !claim.frame().mention())
        .filter(claim -> claim.amount().dimension().filter(Dimension.AGE::equals).isPresent())
        .toList();
  }

  private static Optional<String> noun(QuantityClaim age) {
    String sentence = age.evidence().sentenceText();
    Matcher behind = NOUN_BEHIND.matcher(sentence.substring(age.evidence().spanInSentence().end()));
    Matcher before =
        NOUN_BEFORE.matcher(sentence.substring(0, age.evidence().spanInSentence().start()));
    return (behind.find()
            ? Optional.of(behind.group("noun"))
            : before.find() ? Optional.of(before.group("noun")) : Optional.<String>empty())
        .map(Folding::fold)
        .filter(noun -> !FUNCTION_WORDS.contains(noun) && !ANYBODY.contains(noun))
        .filter(noun -> !isVerb(noun));
  }

  /** "The 48-year-old called", "won", "said": no noun follows. */
  private static boolean isVerb(String word) {
    return word.endsWith("ed") || PARTICIPLES.contains(word) || !Context.isContent(Stem.of(word));
  }

  /** The name that an age stands behind, or that one without a noun goes back to. */
  private static Optional<String> named(ArticleDigest digest, QuantityClaim age) {
    if (age.evidence().part() != Part.BODY) {
      return Optional.empty();
    }
    String before =
        age.evidence().sentenceText().substring(0, age.evidence().spanInSentence().start());
    Matcher behindName = BEHIND_NAME.matcher(before);
    if (behindName.find()) {
      return last(digest, age, NEXT).or(() -> Optional.of(behindName.group("name")));
    }
    return BACK.matcher(before).find() && noun(age).isEmpty()
        ? last(digest, age, REACH)
        : Optional.empty();
  }

  /** The person last named so many characters before an age. */
  private static Optional<String> last(ArticleDigest digest, QuantityClaim age, int reach) {
    return digest.claims(NameMention.class).stream()
        .filter(name -> name.type() == NameType.PERSON)
        .filter(name -> name.evidence().part() == Part.BODY)
        .filter(name -> isWithin(name, age.evidence().span().start(), reach))
        .max(Comparator.comparingInt(name -> name.evidence().span().start()))
        .map(NameMention::canonical);
  }

  private static boolean isWithin(Claim name, int start, int reach) {
    int end = name.evidence().span().end();
    return end <= start && start - end <= reach;
  }

  /** True where both ages are one person's as far as the words tell. */
  boolean areOne(QuantityClaim a, QuantityClaim b) {
    String one = names.get(a.id());
    String other = names.get(b.id());
    if (one != null && other != null) {
      return LikeNames.areOne(one, other);
    }
    String noun = nouns.get(a.id());
    String otherNoun = nouns.get(b.id());
    if (noun != null && otherNoun != null) {
      return noun.equals(otherNoun);
    }
    return noun != null && isTitleOf(noun, other) || otherNoun != null && isTitleOf(otherNoun, one);
  }

  /** The mayor of "Mayor Jana Berglund". */
  private static boolean isTitleOf(String noun, String name) {
    return name != null
        && Iterables.contains(Folding.words(name), noun)
        && !Iterables.getLast(Folding.words(name), "").equals(noun);
  }
}
