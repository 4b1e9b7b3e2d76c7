package org.crosscheck.extraction.vote;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.attribution.SourceReader;
import org.crosscheck.extraction.claims.Readings;
import org.crosscheck.extraction.name.Cast;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.NameMention;
import org.crosscheck.model.claim.NameType;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.claim.SourceType;
import org.crosscheck.model.value.Measure;

/** Reads whose share of the votes a percentage of one sentence is. */
final class ShareReader {
  static final String CONCEPT = "vote share";

  private static final String POLL = "opinion poll";
  private static final String COUNTED = "votes counted";
  private static final String FINAL = "win";
  private static final String COUNTING = "lead";
  private static final String FIRST_ROUND = "win in first round";

  private static final Pattern OF_VOTES =
      Pattern.compile(
          "^\\s*of\\s+(?:the\\s+|all\\s+)?(?:popular\\s+|valid\\s+)?(?:votes?|ballots)\\b(?!\\s+(?:counted|tallied|processed|in\\b))");

  private static final Pattern OF_COUNTED =
      Pattern.compile(
          "^\\s*of\\s+(?:(?:the|all)\\s+)?(?:votes?|ballots|polling\\s+stations|precincts)\\s+(?:(?:were|was|had|have|has|been)\\s+){0,2}(?:counted|tallied|processed|reporting|in\\b)");

  /** Of something else, or a change. */
  private static final Pattern OF_OTHER =
      Pattern.compile(
          "^\\s*(?:of\\b|more\\b|less\\b|fewer\\b|higher\\b|lower\\b|up\\b|down\\b|points?\\b)");

  private static final String AUXILIARIES =
      "(?:\\s+(?:has|have|had|was|been|be|would|will|also|only|just|then|narrowly|again|already|herself|himself))*";

  /** Verbs of getting votes: WordNet 3.1, {@code win#1} and {@code get#1} with their kin. */
  private static final String GETS =
      "\\s+(?:t(?:akes?|ook|aken|aking)|w(?:ins?|on|inning)|g(?:ets?|ot|otten|etting)|receiv(?:es?|ed|ing)|secur(?:es?|ed|ing)|garner(?:s|ed|ing)?|poll(?:s|ed|ing)|captur(?:es?|ed|ing)|gain(?:s|ed|ing)?|scor(?:es?|ed|ing)|obtain(?:s|ed|ing)?|ha(?:s|d|ve)|reach(?:es|ed)?)";

  private static final String PREVAILS =
      "\\s+(?:w[io]n(?:s|ning)?|(?:re-?)?elected|led|leads|leading|finished|finishes|came|comes|beat|beats|defeated|defeats|triumphed|prevailed|ahead|placed|topped|swept)\\b[^;:\\d]{0,100}?\\s(?:with|on|at|by winning|by taking|winning|taking|gaining)";

  private static final String HEDGE =
      "(?:\\s+(?:about|around|some|nearly|almost|just|over|under|more than|less than|only|at least|roughly))?\\s*$";
  private static final String NAMES_PARTY =
      "^(?:['’]s?(?:\\s+\\p{L}+){0,2}\\s+(?:party|Party|bloc|alliance|coalition|list|movement))?(?:,[^,;\\d]{1,60},|,)?(?:\\s+who|\\s+which)?";

  private static final Pattern VERB =
      Pattern.compile(NAMES_PARTY + AUXILIARIES + "(?:" + GETS + "|" + PREVAILS + ")" + HEDGE);

  /** "The Liberals 22 percent", "ahead of the Liberals on 22 percent", behind another share. */
  private static final Pattern LISTED =
      Pattern.compile(NAMES_PARTY + "(?:\\s+(?:on|with|at|had|got|took))?" + HEDGE);

  private static final Pattern PRONOUN = Pattern.compile("\\b(?:[Hh]e|[Ss]he)(?=\\s)");
  private static final Pattern PARTY =
      Pattern.compile("\\b[Tt]he\\s(?<name>\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){0,3})");

  private static final Pattern HER = Pattern.compile("(?:him|her)\\b");
  private static final Pattern BEHIND =
      Pattern.compile(
          "^(?:\\s*of\\s+(?:the\\s+|all\\s+)?votes?)?\\s+(?:(?:went\\s+)?(?:for|to)|voted\\s+for|backed|chose)\\s+(?:the\\s+)?(?=\\p{Lu}|(?:him|her)\\b)");

  private static final Pattern OPINION =
      Pattern.compile(
          "\\b(?:opinion polls?|surveys?|pollsters?|in (?:the|recent) polls|(?:a|the|recent|latest|opinion)"
              + " polls?|polls? (?:show|put|giv|gave|suggest|had|have|by))\\b");
  private static final Pattern EARLIER =
      Pattern.compile(
          "\\b(?:(?:last|previous|earlier) (?:election|vote|time|poll)|(?:years?|months?)"
              + " (?:ago|earlier|before)|(?:up|down) from)\\b");
  private static final Pattern UNFINISHED =
      Pattern.compile(
          "\\b(?:counted|tallied|processed|preliminary|partial|provisional|early results|exit"
              + " polls?|projections?|projected|so far)\\b");
  private static final Pattern ROUND = Pattern.compile("\\b[Ff]irst[- ]round\\b");

  private final Sentence sentence;
  private final Readings readings;
  private final Supplier<Cast> cast;

  ShareReader(Sentence sentence, Readings readings, Supplier<Cast> cast) {
    this.sentence = sentence;
    this.readings = readings;
    this.cast = cast;
  }

  /**
   * What a percentage measures where it is somebody's share.
   *
   * @param listed whether the percentage before it in the sentence is one
   */
  Optional<Measure> of(QuantityClaim claim, boolean listed) {
    String text = sentence.text();
    Span own = claim.evidence().spanInSentence();
    if (OPINION.matcher(text).find()) {
      return Optional.of(Measure.of(POLL));
    }
    if (isEarlier(text, own)) {
      return Optional.empty();
    }
    String behind = PerCent.without(text.substring(numberEnd(claim, own)));
    boolean ofVotes = OF_VOTES.matcher(behind).find();
    if (OF_COUNTED.matcher(behind).find()) {
      return Optional.of(Measure.of(COUNTED));
    }
    if (!ofVotes && OF_OTHER.matcher(behind).find()) {
      return Optional.empty();
    }
    Optional<String> who = behind(own, behind).or(() -> before(own, listed));
    return ofVotes || who.isPresent()
        ? Optional.of(new Measure(CONCEPT, Optional.of(role(text)), who, VotePlaces.of(text, own)))
        : Optional.empty();
  }

  /** True where the words up to the next comma on either side speak of another vote. */
  static boolean isEarlier(String sentence, Span own) {
    int from = sentence.lastIndexOf(',', own.start()) + 1;
    int comma = sentence.indexOf(',', own.end());
    return EARLIER.matcher(sentence.substring(from, comma < 0 ? sentence.length() : comma)).find();
  }

  private int numberEnd(QuantityClaim claim, Span own) {
    return claim.amount().stated().stream()
        .mapToInt(stated -> stated.span().end() - sentence.span().start())
        .max()
        .orElse(own.end());
  }

  private static String role(String text) {
    if (ROUND.matcher(text).find()) {
      return FIRST_ROUND;
    }
    return UNFINISHED.matcher(text).find() ? COUNTING : FINAL;
  }

  /** "46 percent for Lev Anton". */
  private Optional<String> behind(Span own, String behind) {
    Matcher link = BEHIND.matcher(behind);
    if (!link.find()) {
      return Optional.empty();
    }
    int at = sentence.span().start() + sentence.text().length() - behind.length() + link.end();
    Matcher her = HER.matcher(behind).region(link.end(), behind.length());
    if (her.lookingAt()) {
      return person(Span.of(at, at + her.end() - link.end()));
    }
    return readings.in(sentence, NameMention.class).stream()
        .filter(ShareReader::mayStand)
        .filter(name -> name.evidence().span().start() == at && at >= own.end())
        .map(NameMention::canonical)
        .findFirst();
  }

  /** The nearest name before, or a pronoun, from which a verb of winning leads to the number. */
  private Optional<String> before(Span own, boolean listed) {
    String before = sentence.text().substring(0, own.start());
    return readings.in(sentence, NameMention.class).stream()
        .filter(ShareReader::mayStand)
        .filter(name -> name.evidence().spanInSentence().end() <= own.start())
        .sorted(
            Comparator.comparingInt((NameMention name) -> -name.evidence().spanInSentence().end()))
        .filter(
            name -> {
              String between = before.substring(name.evidence().spanInSentence().end());
              return VERB.matcher(between).find() || listed && LISTED.matcher(between).find();
            })
        .map(NameMention::canonical)
        .findFirst()
        .or(() -> party(before, listed))
        .or(() -> pronoun(before));
  }

  private static boolean mayStand(NameMention name) {
    return name.type() == NameType.PERSON || name.type() == NameType.ORGANISATION;
  }

  /** "The Greens", where nothing else says that it is a name. */
  private static Optional<String> party(String before, boolean listed) {
    Matcher party = PARTY.matcher(before);
    Optional<String> last = Optional.empty();
    while (party.find()) {
      String between = before.substring(party.end());
      if (VERB.matcher(between).find() || listed && LISTED.matcher(between).find()) {
        last = Optional.of(party.group("name"));
      }
    }
    return last;
  }

  private Optional<String> pronoun(String before) {
    Matcher pronoun = PRONOUN.matcher(before);
    while (pronoun.find()) {
      if (VERB.matcher(before.substring(pronoun.end())).find()) {
        return person(Span.of(pronoun.start(), pronoun.end()).shift(sentence.span().start()));
      }
    }
    return Optional.empty();
  }

  private Optional<String> person(Span pronoun) {
    return sentence.part() == Part.BODY
        ? new SourceReader(sentence.article().text(), cast.get())
            .read(pronoun, Optional.empty())
            .filter(source -> source.type() == SourceType.PERSON)
            .map(Source::name)
        : Optional.empty();
  }
}
