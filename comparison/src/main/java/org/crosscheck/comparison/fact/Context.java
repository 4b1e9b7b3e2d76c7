package org.crosscheck.comparison.fact;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosscheck.comparison.memo.Memo;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.Stem;
import org.crosscheck.comparison.words.WordList;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.value.Measure;

/**
 * What the words around an amount say of what it measures: the content words of its own stretch of
 * the sentence. A measure that extraction could not name ("turnout", "the charges") is told by
 * them.
 *
 * @param common stems of common words
 * @param names folded words of names
 */
record Context(ImmutableSet<String> common, ImmutableSet<String> names) {
  private static final double HALF = 0.5;
  private static final double NEARLY_ALL = 0.75;
  private static final int SHORT = 4;

  /** Behind an amount, what is said of the next one: "68 percent, on a turnout of" 45. */
  private static final Pattern OF_NEXT =
      Pattern.compile(
          "\\s(?:on|with|at|from|for|against)\\s+(?:an?|the)\\s+[\\p{L}-]+(?:\\s[\\p{L}-]+)?\\s+of\\s*$");

  private static final Pattern NUMBER = Pattern.compile("\\S*\\p{N}\\S*");
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf(",()\"“”/"))).omitEmptyStrings();
  private static final ImmutableSet<String> IDLE =
      Stream.concat(
              WordList.words("en/idle-words.tsv").stream(),
              WordList.words("en/function-words.tsv").stream())
          .map(Stem::of)
          .collect(ImmutableSet.toImmutableSet());

  /** A claim is held against many others. */
  private static final Memo<QuantityClaim, Context> READ = Memo.byIdentity(16_384, Context::read);

  static Context of(QuantityClaim claim) {
    return READ.of(claim);
  }

  private static Context read(QuantityClaim claim) {
    Stretch stretch = Stretch.of(claim);
    String before = nearest(stretch.before(), idle(claim));
    String after = OF_NEXT.matcher(stretch.after()).replaceFirst("");
    return of(claim, before + stretch.claimed() + after);
  }

  /** The same of the whole sentence. */
  static Context ofSentence(QuantityClaim claim) {
    return of(claim, claim.evidence().sentenceText());
  }

  /** The stems of the words of a text that say something, numbers left out. */
  static ImmutableSet<String> stems(String text) {
    return Folding.words(NUMBER.matcher(text).replaceAll(" ")).stream()
        .map(Stem::of)
        .filter(Context::isContent)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** False for the stems of words that say nothing of the matter. */
  static boolean isContent(String stem) {
    return !IDLE.contains(stem);
  }

  private static Context of(QuantityClaim claim, String words) {
    String sentence = claim.evidence().sentenceText();
    Predicate<String> says = idle(claim).negate();
    boolean namesTold = claim.evidence().part() == Part.BODY;
    ImmutableSet.Builder<String> common = ImmutableSet.builder();
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    for (String word : WORDS.split(NUMBER.matcher(words).replaceAll(" "))) {
      for (String folded : Folding.words(word)) {
        if (isName(word) && namesTold && !sentence.strip().startsWith(word)) {
          names.add(folded);
        } else {
          common.add(Stem.of(folded));
        }
      }
    }
    claim
        .amount()
        .dimension()
        .map(dimension -> dimension.name().toLowerCase(Locale.ROOT))
        .filter(dimension -> !dimension.equals(claim.measure().concept()))
        .ifPresent(dimension -> common.add(claim.measure().concept()));
    return new Context(
        common.build().stream().filter(says).collect(ImmutableSet.toImmutableSet()),
        names.build().stream().filter(says).collect(ImmutableSet.toImmutableSet()));
  }

  private static boolean isName(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  /**
   * All of a short beginning ("In the capital, they won"); of a long one what stands behind the
   * last comma, unless that says nothing ("profit, after tax, of").
   */
  private static String nearest(String before, Predicate<String> idle) {
    String behind = before.substring(before.lastIndexOf(',') + 1);
    boolean isShort = count(before, idle) <= SHORT;
    return isShort || count(behind, idle) == 0 ? before : behind;
  }

  private static long count(String words, Predicate<String> idle) {
    return Folding.words(words).stream().map(Stem::of).filter(idle.negate()).count();
  }

  /** Who says it and in which unit is not what is measured. */
  private static Predicate<String> idle(QuantityClaim claim) {
    ImmutableSet<String> own =
        Stream.concat(
                claim.frame().attribution().chain().stream().map(Source::name),
                claim.amount().unit().stream().map(unit -> unit.name()))
            .flatMap(words -> Folding.words(words).stream())
            .flatMap(word -> Stream.of(word, Stem.of(word)))
            .collect(ImmutableSet.toImmutableSet());
    return word ->
        IDLE.contains(word) || MeasureWords.calendar().contains(word) || own.contains(word);
  }

  /** The same without the words that name what is measured. */
  Context without(Measure measure) {
    ImmutableSet<String> own =
        Stream.concat(Stream.of(measure.concept()), measure.role().stream())
            .flatMap(words -> stems(words).stream())
            .collect(ImmutableSet.toImmutableSet());
    return without(own);
  }

  /** The same without some stems. */
  Context without(Set<String> stems) {
    return new Context(Sets.difference(common, stems).immutableCopy(), names);
  }

  /** True when both name something and neither names what the other does. */
  boolean namesAnother(Context other) {
    return !names.containsAll(other.names) && !other.names.containsAll(names);
  }

  /** True when at least one word stands in both. */
  boolean touches(Context other) {
    return !Sets.intersection(common, other.common).isEmpty()
        || !Sets.intersection(names, other.names).isEmpty();
  }

  /** True when the two are of one thing, as far as their common words tell. */
  boolean isLike(Context other) {
    return isLike(other, HALF);
  }

  /** The same of nearly all of them, which amounts far from each other need. */
  boolean isNearlyAll(Context other) {
    return isLike(other, NEARLY_ALL);
  }

  private boolean isLike(Context other, double least) {
    int shared = Sets.intersection(common, other.common).size();
    return shared > 0
        && 2.0 * shared / (common.size() + other.common.size()) > least
        && !namesAnother(other);
  }
}
