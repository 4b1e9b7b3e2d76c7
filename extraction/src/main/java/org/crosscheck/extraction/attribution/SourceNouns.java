package org.crosscheck.extraction.attribution;

import com.google.common.collect.ImmutableSet;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.name.Gazetteer;
import org.crosscheck.extraction.name.OrganisationWords;
import org.crosscheck.extraction.name.Roles;
import org.crosscheck.extraction.wordnet.BodyNouns;
import org.crosscheck.extraction.wordnet.NounClass;
import org.crosscheck.model.claim.SourceType;

/** What kind of source a noun stands for: an official, a body, an outlet, a document. */
public final class SourceNouns {
  /** What newspapers, broadcasters and agencies are called by. */
  private static final ImmutableSet<String> OUTLET_WORDS =
      ImmutableSet.of(
          "newspaper",
          "newspapers",
          "daily",
          "television",
          "tv",
          "radio",
          "press",
          "broadcaster",
          "magazine",
          "tabloid",
          "outlet",
          "website",
          "wire",
          "channel",
          "media");

  private static final ImmutableSet<String> DOCUMENTS =
      Lexicon.load("en/quotation/reporting-nouns.tsv").rows().stream()
          .filter(row -> row.get("kind").equals("document"))
          .map(row -> row.get("noun"))
          .collect(ImmutableSet.toImmutableSet());

  private static final NounClass AGREEMENTS = NounClass.below("agreement#1");

  /** Quirk et al., 5.10-5.25, the cardinals to ten, and the word for persons. */
  private static final ImmutableSet<String> QUANTIFIERS =
      ImmutableSet.of(
          "Several", "Some", "Many", "Most", "Few", "Other", "Another", "Both", "All", "One", "Two",
          "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "People", "Those");

  private final Gazetteer gazetteer = Gazetteer.english();
  private final Roles roles = Roles.english();
  private final OrganisationWords bodies = OrganisationWords.english();
  private final BodyNouns nouns = BodyNouns.english();

  /** The type of a source whose phrase ends in a noun, in lower case. */
  SourceType type(String noun) {
    if (isDocument(noun)) {
      return SourceType.DOCUMENT;
    }
    if (isOutletWord(noun)) {
      return SourceType.OUTLET;
    }
    if (roles.kind(noun).isEmpty() && bodies.isBody(noun)) {
      return SourceType.ORGANISATION;
    }
    return roles
        .kind(noun)
        .map(
            kind ->
                switch (kind) {
                  case TITLE, ROLE -> SourceType.OFFICIAL;
                  case GROUP -> noun.endsWith("s") ? SourceType.OFFICIAL : SourceType.ORGANISATION;
                  case UNNAMED -> SourceType.UNNAMED;
                })
        .orElseGet(() -> isBody(noun) ? SourceType.ORGANISATION : SourceType.UNNAMED);
  }

  /**
   * True for "newspaper", "television".
   *
   * @param noun in lower case
   */
  public static boolean isOutletWord(String noun) {
    return OUTLET_WORDS.contains(noun);
  }

  /** "Report", "studies". */
  boolean isDocument(String noun) {
    return DOCUMENTS.contains(noun)
        || AGREEMENTS.contains(noun)
        || noun.endsWith("s") && DOCUMENTS.contains(noun.substring(0, noun.length() - 1));
  }

  /** "Minister", "spokesman". */
  boolean isRole(String word) {
    return roles.kind(word).filter(kind -> kind == Roles.Kind.ROLE).isPresent();
  }

  /** Any word of the roles' lexicon: "police" too. */
  boolean isPeople(String word) {
    return roles.kind(word).isPresent();
  }

  /** "Airline", "charities". */
  private boolean isBody(String noun) {
    boolean plural = noun.endsWith("s") && nouns.isBody(noun.substring(0, noun.length() - 1));
    return plural || nouns.isBody(noun);
  }

  /** "Police" at the head of a sentence are police. */
  String plainCase(String words, String head) {
    String first = words.split(" ", 2)[0];
    boolean alone =
        words.length() < first.length() + 2
            || !Character.isUpperCase(words.charAt(first.length() + 1));
    boolean common =
        isPeople(first)
            || QUANTIFIERS.contains(first)
            || (isOutletWord(head) || isDocument(head)) && isPlainWord(first);
    return alone && common && first.length() > 1
        ? Character.toLowerCase(words.charAt(0)) + words.substring(1)
        : words;
  }

  /** "State" of "State media", not "Herald" of "Herald newspaper". */
  private boolean isPlainWord(String word) {
    return gazetteer.isCommonWord(word) && !gazetteer.isOutlet("A " + word);
  }
}
