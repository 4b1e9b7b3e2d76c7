package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.comparison.words.WordList;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.QuantityClaim;

/**
 * Reads the site of a count from its own clause: the station of "20 people died at the Marl metro
 * station", of "at the station, where 20 people died" and of "the bomb at the station killed 20". A
 * sentence that names two sites for one count has none.
 */
final class SiteReader {
  private static final ImmutableSet<String> SITES = WordList.words("en/sites.tsv");

  /** What ends the words that belong to a count: a comma, a dash, a new clause. */
  private static final Pattern END =
      Pattern.compile("[,;:–—()]|\\s-+\\s|\\b(?:while|but|after|before|when|as|which|who|that)\\b");

  private static final Pattern AT =
      Pattern.compile("\\b(?:at|in|inside|outside|aboard|on)\\s+(?<phrase>[^,;:]*)");
  private static final Pattern WHERE =
      Pattern.compile(
          "\\b(?:at|in|inside|aboard|on)\\s+(?<phrase>[^,;:]*),\\s+where\\s+[^,;:]*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NEXT =
      Pattern.compile(
          "^,\\s*(?!where\\b|which\\b|while\\b)(?:(?:and\\s+)?(?:1|one|another)\\s+(?:at|in|on)\\s+)?"
              + "(?!and\\b)(?<phrase>(?:\\p{L}+\\s*){1,3})");

  /** Another clause with a site and a verb of its own: "and the bomb at the school killed". */
  private static final Pattern NEXT_CLAUSE =
      Pattern.compile(
          "\\band\\s+(?:the|a|an|another|one)\\s[^,;:]*?\\b(?:at|in|inside|outside|aboard|on)\\b[^,;:]*?"
              + "\\b(?:killed|wounded|injured|hurt|left|claimed)\\b");

  /** The verb directly before a count: what stands before it is its subject. */
  private static final Pattern VERB =
      Pattern.compile("\\s(?:killed|wounded|injured|hurt|claimed)\\s+$");

  /** Behind a verb "and the" begins another clause; else it joins two sites of one. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          END.pattern()
              + "|\\b(?:killed|wounded|injured|hurt|left|claimed)\\b[^,;:]*?\\band\\s+(?=(?:the|a|an|another|one)\\s)");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** A noun phrase seldom is longer; what stands further off is another phrase. */
  private static final int LONGEST_PHRASE = 6;

  private SiteReader() {}

  /** The noun of the site, in lower case. */
  static Optional<String> of(QuantityClaim claim) {
    String sentence = claim.evidence().sentenceText();
    Span words = claim.evidence().spanInSentence();
    return behind(sentence.substring(words.end()))
        .or(() -> before(sentence.substring(0, words.start())));
  }

  private static Optional<String> behind(String after) {
    Matcher end = END.matcher(after);
    boolean ended = end.find();
    String own = ended ? after.substring(0, end.start()) : after;
    if (ended && isListed(after.substring(end.start()))) {
      return Optional.empty();
    }
    Matcher next = NEXT_CLAUSE.matcher(own);
    return at(next.find() ? own.substring(0, next.start()) : own);
  }

  /** The first site behind a preposition of a clause's words. */
  private static Optional<String> at(String own) {
    Matcher at = AT.matcher(own);
    while (at.find()) {
      Optional<String> site = site(at.group("phrase"));
      if (site.isPresent()) {
        return another(own, site.get()) ? Optional.empty() : site;
      }
      at.region(at.start("phrase"), own.length());
    }
    return Optional.empty();
  }

  /** "At the airport, metro station", "a blast at the airport, another at the station". */
  private static boolean isListed(String rest) {
    Matcher next = NEXT.matcher(rest);
    return next.find() && site(next.group("phrase")).isPresent();
  }

  private static Optional<String> before(String before) {
    Matcher where = WHERE.matcher(before);
    return where.find() ? site(where.group("phrase")) : ofSubject(before);
  }

  /** "The bomb at the market killed", at the end of its clause. */
  private static Optional<String> ofSubject(String before) {
    Matcher verb = VERB.matcher(before);
    if (!verb.find()) {
      return Optional.empty();
    }
    String subject = before.substring(0, verb.start());
    Matcher earlier = CLAUSE.matcher(subject);
    int from = 0;
    while (earlier.find()) {
      from = earlier.end();
    }
    String clause = subject.substring(from);
    return namesOneSite(clause) ? at(clause) : Optional.empty();
  }

  /** "Bombs at the airport and the station killed 30": the count is of neither. */
  private static boolean namesOneSite(String words) {
    return WORD.matcher(words)
            .results()
            .map(word -> word.group().toLowerCase(Locale.ROOT))
            .filter(SITES::contains)
            .distinct()
            .count()
        == 1;
  }

  /** The first site of a phrase, within a noun phrase's length. */
  private static Optional<String> site(String phrase) {
    Matcher word = WORD.matcher(phrase);
    for (int i = 0; i < LONGEST_PHRASE && word.find(); i++) {
      String noun = word.group().toLowerCase(Locale.ROOT);
      if (SITES.contains(noun)) {
        return Optional.of(noun);
      }
    }
    return Optional.empty();
  }

  /** "At the airport and a station": two sites, so the count is of both. */
  private static boolean another(String own, String site) {
    Matcher word = WORD.matcher(own);
    while (word.find()) {
      String noun = word.group().toLowerCase(Locale.ROOT);
      if (SITES.contains(noun) && !noun.equals(site)) {
        return own.substring(0, word.start()).matches("(?s).*\\b(?:and|or)\\b.*");
      }
    }
    return false;
  }
}
