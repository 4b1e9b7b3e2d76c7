package org.crosscheck.extraction.name;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.extraction.claims.Readings;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.wordnet.NounClass;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.IdentifierClaim;
import org.crosscheck.model.claim.NameType;

/**
 * Weapons by the designation of their type: "T-72 tanks", "a Kestrel-4 drone", "Leopard 2 tanks".
 * The identifiers of the article are taken up, not read again, and stay what they are. A
 * designation is a weapon's where its letters say so or a noun for weapons stands behind it
 * somewhere in the article; one that is none ("a Mi-8 helicopter", "an F-150") is left alone.
 */
final class WeaponNames {
  private static final ImmutableSet<String> KINDS =
      ImmutableSet.of(
          "aircraft", "code", "drone", "missile", "missile system", "tank", "vehicle", "weapon");

  private static final String ANY = "any";
  private static final int REACH = 48;
  private static final int HYPHENS = 2;

  /** "Attack drones", "air defence missiles": up to three words, of which one may be the noun. */
  private static final Pattern BEHIND = Pattern.compile("(?:\\s\\p{Ll}[\\p{Ll}-]*){1,3}");

  /** "2 tanks" behind "Leopard", "2A6 battle tanks". */
  private static final Pattern MODEL =
      Pattern.compile("\\s(?<number>\\p{Nd}{1,3}(?:\\p{Lu}\\p{Nd}{0,2})?)(?=\\s\\p{Ll})");

  /** A word of the dictionary with a number, which is no identifier: "Kestrel-4". */
  private static final Pattern DESIGNATION = Pattern.compile("\\p{Lu}\\p{L}+-\\p{Nd}{1,4}\\p{L}?");

  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

  private final NounClass weapons =
      NounClass.below("weapon#1", "armament#1", "missile#1", "military vehicle#1");
  private final WordNet dictionary = WordNet.english();
  private final ImmutableSet<String> nouns =
      Lexicon.load("en/names/weapon-nouns.tsv").rows().stream()
          .map(row -> row.get("noun").toLowerCase(Locale.ROOT))
          .collect(ImmutableSet.toImmutableSet());
  private final ImmutableMap<String, String> digits =
      Lexicon.load("en/names/weapon-designations.tsv").rows().stream()
          .collect(
              ImmutableMap.toImmutableMap(row -> row.get("letters"), row -> row.get("digits")));

  /** The names with those of weapons, which take the place of others there; in text order. */
  List<Candidate> told(List<Candidate> names, Readings earlier) {
    List<Candidate> told = new ArrayList<>(names);
    told.replaceAll(name -> model(name).orElse(name));
    Map<String, String> called = new HashMap<>();
    List<Reading> designations =
        earlier.all().stream().filter(reading -> kind(reading).isPresent()).toList();
    for (Reading reading : designations) {
      if (isWeapon(reading)) {
        called.putIfAbsent(canonical(reading), words(reading));
      }
    }
    for (Reading reading : called.isEmpty() ? List.<Reading>of() : designations) {
      String words = called.get(canonical(reading));
      if (words != null) {
        put(weapon(reading, words), told);
      }
    }
    told.sort(NameMerger.TEXT_ORDER);
    return told;
  }

  private static Optional<IdentifierClaim> kind(Reading reading) {
    return reading.claim() instanceof IdentifierClaim claim && KINDS.contains(claim.type())
        ? Optional.of(claim)
        : Optional.empty();
  }

  private static String canonical(Reading reading) {
    return kind(reading).orElseThrow().canonical();
  }

  /** Without the plural's ending: "F-16" of "F-16s". */
  private static String words(Reading reading) {
    String words = reading.claim().evidence().words();
    boolean plural =
        words.endsWith("s") && Character.isDigit(words.charAt(words.length() - HYPHENS));
    return plural ? words.substring(0, words.length() - 1) : words;
  }

  private boolean isWeapon(Reading reading) {
    Matcher letters = LETTERS.matcher(words(reading));
    String series = letters.lookingAt() ? digits.get(lower(letters.group())) : null;
    String number = kind(reading).orElseThrow().number().replaceFirst("\\P{Nd}.*$", "");
    boolean alone =
        series != null
            && (series.equals(ANY) || series.equals(Integer.toString(number.length())))
            && !kind(reading).orElseThrow().type().equals("code");
    return alone || isCalledWeapon(text(reading), reading.span().end());
  }

  /** True where a noun for weapons is among the words behind an offset. */
  private boolean isCalledWeapon(String text, int from) {
    Matcher behind = BEHIND.matcher(text).region(from, Math.min(text.length(), from + REACH));
    if (!behind.lookingAt()) {
      return false;
    }
    for (String word : behind.group().strip().split("\\s", -1)) {
      String noun = dictionary.lemma(word, WordClass.NOUN);
      if (nouns.contains(noun) || weapons.contains(noun)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Kestrel-4" before "drones"; "Leopard 2" before "tanks", where only "Leopard" was read as a
   * name.
   */
  private Optional<Candidate> model(Candidate name) {
    String text = text(name);
    int end = name.span().end();
    if (name.words().indexOf('-') > 0
        && DESIGNATION.matcher(name.words()).matches()
        && isCalledWeapon(text, end)) {
      return Optional.of(name.as(NameType.WEAPON));
    }
    boolean number =
        end + 1 < text.length()
            && text.charAt(end) == ' '
            && Character.isDigit(text.charAt(end + 1));
    if (!number || name.led() || name.wordCount() > 1) {
      return Optional.empty();
    }
    Matcher model = MODEL.matcher(text).region(end, Math.min(text.length(), end + REACH));
    model.useTransparentBounds(true);
    if (!model.lookingAt() || !isCalledWeapon(text, model.end())) {
      return Optional.empty();
    }
    Span span = new Span(name.span().start(), model.end("number"));
    return Optional.of(weapon(name, span, span.in(text)));
  }

  private static Candidate weapon(Reading reading, String words) {
    Span span = new Span(reading.span().start(), reading.span().start() + words(reading).length());
    return new Candidate(
        reading.sentence(), span, words, false, false, Optional.of(NameType.WEAPON));
  }

  private static Candidate weapon(Candidate name, Span span, String words) {
    return new Candidate(
        name.sentence(), span, words, name.opens(), false, Optional.of(NameType.WEAPON));
  }

  /** In the place of what was read there; what goes on into it belongs to it: "Falke TB-2". */
  private static void put(Candidate weapon, List<Candidate> names) {
    Candidate whole = weapon;
    for (Candidate name : names) {
      boolean goesOn =
          overlap(name, weapon)
              && name.span().start() < weapon.span().start()
              && name.span().end() <= weapon.span().end();
      if (goesOn) {
        Span span = name.span().cover(weapon.span());
        whole = weapon(name, span, span.in(text(name)));
      }
    }
    Candidate put = whole;
    names.removeIf(name -> overlap(name, put));
    names.add(put);
  }

  private static boolean overlap(Candidate one, Candidate other) {
    return one.sentence().part() == other.sentence().part() && one.span().overlaps(other.span());
  }

  private static String text(Reading reading) {
    return reading.sentence().article().textOf(reading.sentence().part());
  }

  private static String text(Candidate name) {
    return name.sentence().article().textOf(name.sentence().part());
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
