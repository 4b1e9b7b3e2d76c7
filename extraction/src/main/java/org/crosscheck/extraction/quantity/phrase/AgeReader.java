package org.crosscheck.extraction.quantity.phrase;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.number.NumberWords;
import org.crosscheck.extraction.quantity.number.Numeral;
import org.crosscheck.extraction.wordnet.PersonNouns;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Unit;

/**
 * Reads ages: "34-year-old", "aged 34", "three weeks old", "6 weeks of age", and "Mr. Vale, 34,"
 * where the number stands between commas behind a name.
 */
final class AgeReader {
  private static final BigDecimal OLDEST = BigDecimal.valueOf(115);
  private static final int LONGEST_LIST = 9;

  /** So many words may stand between a determiner and its noun. */
  private static final int DESCRIBED = 4;

  private static final ImmutableSet<String> DETERMINERS =
      ImmutableSet.of("the", "a", "an", "his", "her", "their", "another", "one", "s");

  /** Who is told by age or sex alone has a number behind "of" as age; relatives have as many. */
  private static final ImmutableSet<String> SOMEBODY =
      ImmutableSet.of(
          "boy", "girl", "child", "man", "woman", "lad", "youth", "baby", "infant", "pensioner");

  private static final ImmutableMap<String, Unit> UNITS =
      ImmutableMap.<String, Unit>builder()
          .put("year", unit("year"))
          .put("years", unit("year"))
          .put("yr", unit("year"))
          .put("yrs", unit("year"))
          .put("month", unit("month"))
          .put("months", unit("month"))
          .put("week", unit("week"))
          .put("weeks", unit("week"))
          .put("day", unit("day"))
          .put("days", unit("day"))
          .buildOrThrow();

  private final WordNet wordNet = WordNet.english();
  private final NumberWords words = NumberWords.english();
  private final ImmutableSet<String> closed =
      Lexicon.load("en/annotation/closed-class-words.tsv").rows().stream()
          .map(row -> row.get("word"))
          .collect(toImmutableSet());

  private static Unit unit(String name) {
    return new Unit(name, name, Dimension.AGE);
  }

  Optional<Item> read(Lexemes lexemes, Numeral number) {
    return behind(lexemes, number)
        .or(() -> suspended(lexemes, number))
        .or(() -> before(lexemes, number));
  }

  /** "12- and 10-year-old sons": the first of two that share the unit. */
  private static Optional<Item> suspended(Lexemes lexemes, Numeral number) {
    int hyphen = number.to();
    int joint = hyphen + 1;
    boolean joined =
        lexemes.isHyphen(hyphen)
            && lexemes.isGlued(hyphen)
            && (lexemes.is(joint, "and") || lexemes.is(joint, "or") || lexemes.is(joint, "to"));
    int next = lexemes.isHyphen(joint + 2) ? joint + 3 : joint + 2;
    Unit unit = UNITS.get(lexemes.lower(next));
    boolean old = lexemes.is(skipHyphen(lexemes, next + 1), "old");
    return joined && unit != null && old
        ? Optional.of(new Item(number.from(), joint, number, Optional.of(unit), "age"))
        : Optional.empty();
  }

  private static Optional<Item> behind(Lexemes lexemes, Numeral number) {
    int at = skipHyphen(lexemes, number.to());
    Unit unit = UNITS.get(lexemes.lower(at));
    if (unit == null) {
      return Optional.empty();
    }
    int old = skipHyphen(lexemes, at + 1);
    boolean isOld = lexemes.is(old, "old") || lexemes.is(old, "olds");
    boolean ofAge = lexemes.is(old, "of") && lexemes.is(old + 1, "age");
    int to = isOld ? old + 1 : old + 2;
    return isOld || ofAge
        ? Optional.of(new Item(number.from(), to, number, Optional.of(unit), "age"))
        : Optional.empty();
  }

  private static int skipHyphen(Lexemes lexemes, int at) {
    return lexemes.isHyphen(at) ? at + 1 : at;
  }

  private Optional<Item> before(Lexemes lexemes, Numeral number) {
    int at = number.from();
    boolean aged =
        switch (lexemes.lower(at - 1)) {
          case "aged", "age", "ages" -> true;
          case "over", "under" -> lexemes.is(at - 2, "aged");
          case "of" ->
              lexemes.is(at - 2, "age")
                  || lexemes.is(at - 2, "ages")
                  || isSomebodyOf(lexemes, number);
          case "and", "or", "to", "between" -> isListed(lexemes, number);
          case "," -> isListed(lexemes, number) || isApposition(lexemes, number);
          case "is", "was" -> isRelative(lexemes, number);
          default -> false;
        };
    boolean fits = number.value().filter(value -> value.compareTo(OLDEST) <= 0).isPresent();
    return aged && fits
        ? Optional.of(new Item(at, number.to(), number, Optional.of(UNITS.get("year")), "age"))
        : Optional.empty();
  }

  /** "a girl of eight", "a man of 45": not "a mother of three", "a girl of few words". */
  private boolean isSomebodyOf(Lexemes lexemes, Numeral number) {
    int noun = number.from() - 2;
    return SOMEBODY.contains(lexemes.lower(noun))
        && isPerson(lexemes, noun)
        && !isCount(lexemes, number.to());
  }

  /** "aged three, four and six", "ages between 5 and 11": of one list. */
  private boolean isListed(Lexemes lexemes, Numeral number) {
    int joint = number.from() - 1;
    if (isCount(lexemes, number.to())) {
      return false;
    }
    int commas = 0;
    for (int i = joint; i > joint - LONGEST_LIST; i--) {
      if (lexemes.is(i, "aged") || lexemes.is(i, "ages")) {
        return commas != 1 || !lexemes.is(joint - 1, ",");
      }
      commas += lexemes.is(i, ",") ? 1 : 0;
      boolean inside =
          switch (lexemes.lower(i)) {
            case "and", "or", "to", "between", "," -> true;
            default -> lexemes.at(i).isDigits() || words.contains(lexemes.lower(i));
          };
      if (!inside) {
        return false;
      }
    }
    return false;
  }

  /** "and 12 adults", ", two of them". */
  private boolean isCount(Lexemes lexemes, int at) {
    String next = lexemes.lower(at);
    boolean goesOn = lexemes.at(at).isWord() && !closed.contains(next);
    return lexemes.is(at, "of") || goesOn && wordNet.lemma(next, WordClass.VERB).equals(next);
  }

  /** "The mayor, who is 58, said": not "who is 58 points ahead". */
  private static boolean isRelative(Lexemes lexemes, Numeral number) {
    int at = number.from();
    return lexemes.is(at - 2, "who")
        && number.style() == Numeral.Style.DIGITS
        && number.to() == at + 1
        && closes(lexemes, number);
  }

  private static boolean closes(Lexemes lexemes, Numeral number) {
    return switch (lexemes.lower(number.to())) {
      case ",", ".", ")", ";", "" -> !lexemes.isGlued(number.to() + 1);
      default -> false;
    };
  }

  /** ", 34," behind a name or the noun for one person: "the minister, 61,". */
  private boolean isApposition(Lexemes lexemes, Numeral number) {
    int at = number.from();
    return number.style() == Numeral.Style.DIGITS
        && number.to() == at + 1
        && lexemes.at(at).length() <= 3
        && lexemes.is(at - 1, ",")
        && !lexemes.isGlued(at)
        && lexemes.at(at - 2).length() > 1
        && closes(lexemes, number)
        && (lexemes.at(at - 2).isCapitalised() || isPerson(lexemes, at - 2));
  }

  /** "the minister", "her former bus driver": in the singular, behind a determiner. */
  private boolean isPerson(Lexemes lexemes, int at) {
    String noun = lexemes.lower(at);
    if (!PersonNouns.contains(noun) || !wordNet.lemma(noun, WordClass.NOUN).equals(noun)) {
      return false;
    }
    for (int i = at - 1; i >= at - DESCRIBED && lexemes.at(i).isWord(); i--) {
      if (DETERMINERS.contains(lexemes.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
