package org.crosscheck.extraction.name;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;
import org.crosscheck.model.claim.NameType;

/**
 * Tells capitals that speak for their government from places: "Moscow said" is a government,
 * "people in Moscow said" is a place. A capital speaks where a verb of saying follows it, at once
 * or behind "has", and no preposition stands before it.
 */
final class SpeakingCapitals {
  private static final int REACH = 40;
  private static final Pattern PLACED =
      Pattern.compile(
          "(?:\\b(?:in|at|from|to|near|of|around|outside|through|via|for|central|northern|southern|eastern|western)|,)\\s+(?:the\\s+)?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SPEAKS =
      Pattern.compile(
          "^\\s+(?:also\\s+)?(?:(?:has|had|have)\\s+)?(?:also\\s+)?(?<verb>\\p{Ll}+)\\b(?!-)");

  private final Gazetteer gazetteer = Gazetteer.english();
  private final WordNet dictionary = WordNet.english();
  private final ImmutableSet<String> verbs =
      Lexicon.load("en/quotation/reporting-verbs.tsv").rows().stream()
          .map(row -> row.get("verb"))
          .collect(ImmutableSet.toImmutableSet());

  /** The same names, those of capitals that speak as organisations. */
  List<Candidate> told(List<Candidate> names) {
    List<Candidate> told = new ArrayList<>(names);
    told.replaceAll(name -> speaks(name) ? name.as(NameType.ORGANISATION) : name);
    return told;
  }

  private boolean speaks(Candidate name) {
    if (name.type().filter(NameType.LOCATION::equals).isEmpty()
        || gazetteer.governmentOf(name.words()).isEmpty()) {
      return false;
    }
    String text = name.sentence().article().textOf(name.sentence().part());
    int end = name.span().end();
    Matcher after = SPEAKS.matcher(text.substring(end, Math.min(text.length(), end + REACH)));
    return after.find()
        && verbs.contains(dictionary.lemma(after.group("verb"), WordClass.VERB))
        && !PLACED.matcher(before(name, text)).find();
  }

  private static String before(Candidate name, String text) {
    int start = name.span().start();
    return text.substring(Math.max(name.sentence().span().start(), start - REACH), start);
  }
}
