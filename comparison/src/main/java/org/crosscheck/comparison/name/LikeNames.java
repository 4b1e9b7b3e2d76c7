package org.crosscheck.comparison.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.comparison.words.WordList;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.NameMention;
import org.crosscheck.model.claim.NameType;

/**
 * Names of an event that are one but for a letter or a short form: "Leo Pandur", "Leo Pandor"; "Ray
 * Dubois", "Raymond Dubois". The rest of the name must be the same and no article of the event have
 * both. In one event such two are hardly two people; over a whole collection they often are.
 */
public final class LikeNames {
  /** Shorter family names are too often another one with one letter changed: Reed, Read. */
  private static final int LONG = 5;

  /** The same of a letter more or of two that change places, where the given name is the same. */
  private static final int LONG_ENOUGH = 4;

  /** The same of given names. */
  private static final int LONG_GIVEN = 4;

  private static final int SHORTEST_FORM = 3;
  private static final Pattern HARD_C = Pattern.compile("c(?![eih])");

  /** Titles that stand in place of a given name (Quirk et al. 1985, §10.53, "appositives"). */
  private static final ImmutableSet<String> HONORIFICS =
      ImmutableSet.of("mr", "mrs", "ms", "mis", "dr", "sir", "dame", "lord", "lady", "prof");

  private static final String VOWELS = "[aeiouy]";
  private static final ImmutableSetMultimap<String, String> SHORT =
      WordList.rows("en/short-names.tsv").stream()
          .collect(
              ImmutableSetMultimap.toImmutableSetMultimap(
                  row -> SpellingKey.of(row.get(0)), row -> SpellingKey.of(row.get(1))));

  private LikeNames() {}

  /**
   * The first mention of a name, and that of each other that is its like in each article; so is
   * each further article's first mention of the name with the other's first.
   */
  public static ImmutableListMultimap<Spelling, Spelling> in(List<ArticleDigest> digests) {
    ImmutableListMultimap<ImmutableList<String>, Spelling> people = people(digests);
    SetMultimap<String, ImmutableList<String>> bearers = LinkedHashMultimap.create();
    for (ImmutableList<String> name : people.keySet()) {
      bearers.put("given·" + name.get(0), name);
      bearers.put("family·" + name.get(1), name);
    }
    ImmutableListMultimap.Builder<Spelling, Spelling> found = ImmutableListMultimap.builder();
    bearers.asMap().values().stream()
        .map(ImmutableList::copyOf)
        .forEach(names -> addPairs(names, people, found));
    return found.build();
  }

  private static ImmutableListMultimap<ImmutableList<String>, Spelling> people(
      List<ArticleDigest> digests) {
    return digests.stream()
        .flatMap(
            digest ->
                digest.claims(NameMention.class).stream()
                    .filter(mention -> mention.type() == NameType.PERSON)
                    .map(mention -> Spelling.of(digest.article(), mention)))
        .filter(spelling -> spelling.person().size() == 2 && !spelling.arrangement().isEmpty())
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(Spelling::person, spelling -> spelling));
  }

  /**
   * True where two ways of naming somebody may be one person's: the family names are one but for a
   * letter, and the given names, where both have one, are as well. Titles in front do not matter.
   */
  public static boolean areOne(String one, String other) {
    List<String> words = SpellingKey.ofName(one);
    List<String> others = SpellingKey.ofName(other);
    if (words.isEmpty() || others.isEmpty()) {
      return false;
    }
    String family = words.get(words.size() - 1);
    String theirs = others.get(others.size() - 1);
    boolean sameFamily =
        family.equals(theirs)
            || Math.min(family.length(), theirs.length()) >= LONG && isOneLetterOff(family, theirs);
    List<String> given = given(words);
    List<String> theirGiven = given(others);
    return sameFamily
        && (given.isEmpty()
            || theirGiven.isEmpty()
            || given.stream()
                .anyMatch(
                    name ->
                        theirGiven.stream()
                            .anyMatch(it -> name.equals(it) || areLikeGiven(name, it))));
  }

  private static List<String> given(List<String> words) {
    return words.subList(0, words.size() - 1).stream()
        .filter(word -> !HONORIFICS.contains(word))
        .toList();
  }

  private static void addPairs(
      ImmutableList<ImmutableList<String>> names,
      ImmutableListMultimap<ImmutableList<String>, Spelling> people,
      ImmutableListMultimap.Builder<Spelling, Spelling> found) {
    for (int i = 0; i < names.size(); i++) {
      ImmutableList<Spelling> ones = people.get(names.get(i));
      for (ImmutableList<String> other : names.subList(i + 1, names.size())) {
        if (areLike(names.get(i), other) && areApart(ones, people.get(other))) {
          ImmutableList<Spelling> others = people.get(other);
          ofEachArticle(others).forEach(its -> found.put(ones.get(0), its));
          ofEachArticle(ones).skip(1).forEach(its -> found.put(its, others.get(0)));
        }
      }
    }
  }

  /** The first mention in each article. */
  private static Stream<Spelling> ofEachArticle(List<Spelling> mentions) {
    return mentions.stream()
        .collect(
            Collectors.toMap(
                mention -> mention.article().id(),
                mention -> mention,
                (first, later) -> first,
                LinkedHashMap::new))
        .values()
        .stream();
  }

  /** One article that has both knows two people. */
  private static boolean areApart(List<Spelling> ones, List<Spelling> others) {
    return ones.stream()
        .noneMatch(
            one ->
                others.stream().anyMatch(other -> one.article().id().equals(other.article().id())));
  }

  private static boolean areLike(ImmutableList<String> one, ImmutableList<String> other) {
    return one.get(0).equals(other.get(0))
        ? areLikeFamilies(one.get(1), other.get(1))
        : areLikeGiven(one.get(0), other.get(0));
  }

  /** A letter, but not the ending of a woman's form of the name: Ivanov, Ivanova; -sky, -ska. */
  private static boolean areLikeFamilies(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    boolean changed = one.length() == other.length() && !isTurned(one, other);
    return shorter >= (changed ? LONG : LONG_ENOUGH)
        && one.endsWith("a") == other.endsWith("a")
        && isOneLetterOff(one, other);
  }

  /** "Weisz", "Wiesz". */
  private static boolean isTurned(String one, String other) {
    char[] letters = one.toCharArray();
    char[] others = other.toCharArray();
    Arrays.sort(letters);
    Arrays.sort(others);
    return Arrays.equals(letters, others);
  }

  /**
   * A short form, or vowels inside: another consonant makes another name (Martin, Marvin), another
   * ending a woman's of a man's (Mario, Maria).
   */
  private static boolean areLikeGiven(String one, String other) {
    if (isShortOf(one, other) || isShortOf(other, one)) {
      return true;
    }
    String a = sound(one);
    String b = sound(other);
    boolean sameEnds = a.charAt(0) == b.charAt(0) && end(a) == end(b);
    return sameEnds
        && Math.min(a.length(), b.length()) >= LONG_GIVEN
        && consonants(a).equals(consonants(b));
  }

  /** The last letter; a woman's name has -e in one language and -a in another: Ilse, Ilsa. */
  private static char end(String given) {
    char last = given.charAt(given.length() - 1);
    return last == 'e' ? 'a' : last;
  }

  /** Claus and Klaus, Olaf and Olav: two letters that languages write for one sound. */
  private static String sound(String given) {
    return HARD_C.matcher(given).replaceAll("k").replace('f', 'v');
  }

  private static boolean isShortOf(String form, String name) {
    boolean beginning =
        form.length() >= SHORTEST_FORM
            && name.length() > form.length() + 1
            && name.startsWith(form);
    return beginning || SHORT.containsEntry(form, name);
  }

  private static String consonants(String word) {
    return word.replaceAll(VOWELS, "");
  }

  /** One letter more, another letter, or two letters exchanged. */
  private static boolean isOneLetterOff(String one, String other) {
    int start = 0;
    int shorter = Math.min(one.length(), other.length());
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    String a = one.substring(start);
    String b = other.substring(start);
    return start > 0
        && (a.length() == b.length() ? isExchange(a, b) : isInsertion(a, b) || isInsertion(b, a));
  }

  private static boolean isExchange(String a, String b) {
    boolean turned =
        a.length() > 1
            && a.charAt(0) == b.charAt(1)
            && a.charAt(1) == b.charAt(0)
            && a.substring(2).equals(b.substring(2));
    return !a.isEmpty() && (turned || a.substring(1).equals(b.substring(1)));
  }

  private static boolean isInsertion(String longer, String shorter) {
    return longer.length() == shorter.length() + 1 && longer.substring(1).equals(shorter);
  }
}
