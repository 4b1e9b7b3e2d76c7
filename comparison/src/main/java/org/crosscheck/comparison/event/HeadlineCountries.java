package org.crosscheck.comparison.event;

import com.google.common.collect.ImmutableSet;
import java.util.function.Predicate;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.WordList;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.NameMention;
import org.crosscheck.model.claim.NameType;

/**
 * The countries that a headline puts its story in. Two central banks that decide on one day, or two
 * votes, are told in the same words; that each headline has a country of which the other article
 * says nothing tells them apart.
 *
 * <p>Not the towns, regions or bodies of a headline: of one quake, one outlet has the county and
 * another the state or the nearest town, each without a word of the other's.
 *
 * @param headline the folded words of the countries in the headline and of their peoples
 * @param named those of all names in headline and text
 * @param peoples those of peoples, and of what is theirs, among these
 */
record HeadlineCountries(
    ImmutableSet<String> headline, ImmutableSet<String> named, ImmutableSet<String> peoples) {
  private static final HeadlineCountries NONE =
      new HeadlineCountries(ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of());

  /** "France", "French"; "Spain", "Spaniards": what a people is called mostly begins so. */
  private static final int FEW = 2;

  /** "Sweden", "Swedish": a people that surely is that of a country. */
  private static final int STEM = 4;

  private static final ImmutableSet<String> COUNTRIES =
      WordList.words("en/countries.tsv").stream()
          .map(Folding::fold)
          .collect(ImmutableSet.toImmutableSet());

  private static final ImmutableSet<String> STEMS =
      COUNTRIES.stream()
          .filter(country -> country.indexOf(' ') < 0)
          .map(country -> beginning(country, STEM))
          .collect(ImmutableSet.toImmutableSet());

  static HeadlineCountries of(ArticleDigest digest) {
    ImmutableSet<String> headline = words(digest, name -> isInTitle(name) && isOfOneCountry(name));
    return headline.isEmpty()
        ? NONE
        : new HeadlineCountries(
            headline,
            words(digest, name -> true),
            words(digest, name -> name.type() == NameType.NATIONALITY));
  }

  private static boolean isInTitle(NameMention name) {
    return name.evidence().part() == Part.TITLE;
  }

  private static boolean isCountry(NameMention name) {
    return name.type() == NameType.LOCATION && COUNTRIES.contains(Folding.fold(name.canonical()));
  }

  /** Not for "European", nor for peoples that are called otherwise than their country: "Dutch". */
  private static boolean isOfOneCountry(NameMention name) {
    return isCountry(name)
        || name.type() == NameType.NATIONALITY
            && STEMS.contains(beginning(Folding.fold(name.canonical()), STEM));
  }

  private static String beginning(String word, int letters) {
    return word.substring(0, Math.min(word.length(), letters));
  }

  private static ImmutableSet<String> words(ArticleDigest digest, Predicate<NameMention> which) {
    return digest.claims(NameMention.class).stream()
        .filter(which)
        .flatMap(name -> Folding.words(name.canonical()).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** True where each headline has a country, and neither article tells of the other's. */
  boolean areApart(HeadlineCountries other) {
    return !headline.isEmpty()
        && !other.headline.isEmpty()
        && !tellsOf(other.headline)
        && !other.tellsOf(headline);
  }

  private boolean tellsOf(ImmutableSet<String> elsewhere) {
    return elsewhere.stream()
        .anyMatch(
            word -> hasAny(named, beginning(word, STEM)) || hasAny(peoples, beginning(word, FEW)));
  }

  private static boolean hasAny(ImmutableSet<String> words, String beginning) {
    return words.stream().anyMatch(word -> word.startsWith(beginning));
  }
}
