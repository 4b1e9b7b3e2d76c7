package org.crosscheck.extraction.name;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.extraction.annotation.DaysAndMonths;
import org.crosscheck.extraction.annotation.OneLine;
import org.crosscheck.extraction.wordnet.NounClass;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.NameType;

/**
 * Bodies whose names have a form of their own: what they deal with behind "on" ("Joint Committee on
 * Ports"), whose they are behind "of the" ("Office of the Rail Ombudsman"), two that are joined at
 * the end ("Union of Greens and Farmers"), what their members stand for ("Engineers for Peace"), a
 * saint's house ("St Brigid's Hospital") and a legal form with stops ("Tarvos S.A."). Each starts
 * from a name that was found; a body and a day ("the Council on Monday") stay two.
 */
final class BodyForms {
  private static final String CAPITALS = "(?<rest>\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){0,3})";
  private static final int REACH = 60;

  private static final Pattern ON = Pattern.compile("\\son\\s(?:the\\s)?" + CAPITALS);
  private static final Pattern OF_THE = Pattern.compile("\\sof\\sthe\\s" + CAPITALS);
  private static final Pattern TAIL = Pattern.compile("\\s" + CAPITALS);
  private static final Pattern CAUSE =
      Pattern.compile("\\s(?:for|[Ww]ithout|[Aa]gainst|[Bb]eyond)\\s" + CAPITALS);
  private static final Pattern SAINT = Pattern.compile("\\b(?:St\\.?|Saint)\\s\\p{Lu}[\\p{L}-]+$");
  private static final ImmutableSet<String> LINKS = ImmutableSet.of("and", "of", "for", "&");
  private static final Pattern LINK = Pattern.compile("\\s(?:and|of|for|&)$");
  private static final Pattern STOPPED = Pattern.compile("\\s(?<form>(?:\\p{Lu}\\.){2,4})");

  /** The length of "'s ". */
  private static final int SHORTEST_OWNER = 3;

  private final OrganisationWords bodies = OrganisationWords.english();
  private final LegalForms forms = LegalForms.english();
  private final Gazetteer gazetteer = Gazetteer.english();
  private final NounClass people = NounClass.below("person#1");
  private final WordNet dictionary = WordNet.english();

  /** The names with such bodies whole, in the text's order. */
  List<Candidate> told(List<Candidate> names) {
    List<Candidate> told = new ArrayList<>();
    for (Candidate name : names) {
      if (!told.isEmpty() && isWithin(name, told.get(told.size() - 1))) {
        continue;
      }
      Candidate whole = whole(name);
      if (!whole.equals(name)) {
        told.removeIf(other -> isWithin(other, whole));
      }
      told.add(whole);
    }
    return told;
  }

  private static boolean isWithin(Candidate name, Candidate other) {
    return name.sentence() == other.sentence() && other.span().overlaps(name.span());
  }

  private Candidate whole(Candidate name) {
    if (name.led()) {
      return name;
    }
    if (hasLegalForm(name)) {
      return name.as(NameType.ORGANISATION);
    }
    if (isStopped(name)) {
      Matcher stops = behind(name, STOPPED);
      if (stops.lookingAt() && forms.isForm(stops.group("form").replace(".", ""))) {
        return body(name, name.span().start(), stops.end());
      }
    }
    if (startsOwned(name) || isOwned(name)) {
      return saints(name);
    }
    if (LINKS.contains(name.lastWord())) {
      return ended(name);
    }
    Optional<Pattern> form = form(name);
    return form.flatMap(pattern -> longer(name, pattern)).orElse(name);
  }

  /** One capital and a stop behind the name. */
  private static boolean isStopped(Candidate name) {
    String text = text(name);
    int end = name.span().end();
    return end + 2 < text.length()
        && text.charAt(end + 2) == '.'
        && Character.isUpperCase(text.charAt(end + 1));
  }

  private static boolean startsOwned(Candidate name) {
    String words = name.words();
    return words.length() > SHORTEST_OWNER
        && "'’".indexOf(words.charAt(0)) >= 0
        && words.charAt(1) == 's'
        && words.charAt(2) == ' ';
  }

  /** Also with stops: "S.A." is "SA". */
  private boolean hasLegalForm(Candidate name) {
    return name.wordCount() > 1 && forms.isForm(name.lastWord().replace(".", ""));
  }

  /** Which words may go on with the name. */
  private Optional<Pattern> form(Candidate name) {
    String last = name.lastWord();
    if (last.equals("Office")) {
      return Optional.of(OF_THE);
    }
    if (bodies.type(last).filter(NameType.ORGANISATION::equals).isPresent()) {
      return Optional.of(ON);
    }
    boolean members = name.wordCount() == 1 && !name.opens() && arePeople(last);
    return members ? Optional.of(CAUSE) : Optional.empty();
  }

  private boolean arePeople(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String noun = dictionary.lemma(lower, WordClass.NOUN);
    return lower.endsWith("s") && !noun.equals(lower) && people.contains(noun);
  }

  /** With the words behind it, which must be common ones: "on Ports", not "on Norvik". */
  private Optional<Candidate> longer(Candidate name, Pattern pattern) {
    Matcher rest = behind(name, pattern);
    if (!rest.lookingAt()) {
      return Optional.empty();
    }
    String first = rest.group("rest").split("\\s", 2)[0];
    boolean fits = gazetteer.isCommonWord(first) && !DaysAndMonths.contains(lower(first));
    return fits ? Optional.of(body(name, name.span().start(), rest.end())) : Optional.empty();
  }

  /** "Union of Greens and" goes on with "Farmers", or ends before "and". */
  private static Candidate ended(Candidate name) {
    Matcher rest = behind(name, TAIL);
    if (rest.lookingAt()) {
      return body(name, name.span().start(), rest.end());
    }
    String text = text(name);
    Matcher link = LINK.matcher(name.span().in(text));
    return link.find() ? body(name, name.span().start(), name.span().start() + link.start()) : name;
  }

  private static boolean isOwned(Candidate name) {
    String text = text(name);
    int start = name.span().start();
    return name.wordCount() == 1
        && start > name.sentence().span().start() + 2
        && text.charAt(start - 1) == ' '
        && text.charAt(start - 2) == 's'
        && "'’".indexOf(text.charAt(start - SHORTEST_OWNER)) >= 0;
  }

  /** "Hospital" behind "St Brigid's"; else without the ending, which is nobody's name. */
  private static Candidate saints(Candidate name) {
    String text = text(name);
    boolean inside = startsOwned(name);
    int start = inside ? name.span().start() : name.span().start() - SHORTEST_OWNER;
    int from = Math.max(name.sentence().span().start(), start - REACH);
    Matcher saint = SAINT.matcher(text).region(from, start).useTransparentBounds(true);
    if (saint.find()) {
      return body(name, saint.start(), name.span().end());
    }
    return inside ? body(name, start + SHORTEST_OWNER, name.span().end()) : name;
  }

  private static Matcher behind(Candidate name, Pattern pattern) {
    String text = text(name);
    int end = name.span().end();
    int reach = Math.min(Math.max(end, name.sentence().span().end()), end + REACH);
    return pattern.matcher(text).region(end, reach);
  }

  private static Candidate body(Candidate name, int from, int to) {
    Span span = new Span(from, to);
    String words = OneLine.of(span.in(text(name)));
    return new Candidate(
        name.sentence(), span, words, name.opens(), false, Optional.of(NameType.ORGANISATION));
  }

  private static String text(Candidate name) {
    return name.sentence().article().textOf(name.sentence().part());
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
