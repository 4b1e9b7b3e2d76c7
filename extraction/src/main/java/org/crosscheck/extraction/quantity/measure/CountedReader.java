package org.crosscheck.extraction.quantity.measure;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.quantity.lexeme.Lexeme;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.number.NumberWords;
import org.crosscheck.extraction.quantity.phrase.AmountPhrase;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;

/**
 * Finds the noun phrase that an amount counts, without tags: behind a number the head is the first
 * plural that no other plural follows ("European servicemen", "hundreds of police officers"), or
 * the singular behind a hyphen ("48-page").
 */
final class CountedReader {
  private static final int LONGEST = 6;
  private static final ImmutableSet<String> POINTING =
      ImmutableSet.of("them", "us", "those", "these", "whom", "which", "you", "others", "ones");
  private static final ImmutableSet<String> BEFORE_NOUN =
      ImmutableSet.of(
          "the",
          "these",
          "those",
          "its",
          "his",
          "her",
          "their",
          "our",
          "my",
          "all",
          "more",
          "additional",
          "further",
          "extra",
          "other",
          "another",
          "such",
          "different",
          "separate");

  private final WordNet wordNet = WordNet.english();
  private final NumberWords numbers = NumberWords.english();
  private final ImmutableSet<String> closed = words("en/annotation/closed-class-words.tsv");
  private final ImmutableSet<String> invariable = words("en/quantity/invariable-nouns.tsv");
  private final Roles roles;

  CountedReader(Roles roles) {
    this.roles = roles;
  }

  private static ImmutableSet<String> words(String lexicon) {
    return Lexicon.load(lexicon).rows().stream()
        .map(row -> row.get("word"))
        .collect(ImmutableSet.toImmutableSet());
  }

  Optional<Counted> read(Lexemes lexemes, AmountPhrase phrase) {
    int at = isQuoteEnd(lexemes, phrase.to()) ? phrase.to() + 1 : phrase.to();
    if (lexemes.isHyphen(at) && lexemes.isGlued(at) && lexemes.isGlued(at + 1)) {
      return compound(lexemes, at + 1);
    }
    boolean of = lexemes.is(at, "of");
    int from = of ? at + 1 : at;
    while (BEFORE_NOUN.contains(lexemes.lower(from))
        && !POINTING.contains(lexemes.lower(from + 1))) {
      if (of && isPointing(lexemes, from)) {
        break;
      }
      from++;
    }
    if (isPointing(lexemes, from)) {
      return Optional.of(new Counted(from, from + 1, from, Optional.of(lexemes.lower(from))));
    }
    if (of && isThoseHarmed(lexemes, from)) {
      return Optional.of(new Counted(from, from + 1, from, Optional.empty()));
    }
    if (from == at && FiredShots.isAt(lexemes, phrase.from(), at)) {
      return Optional.of(new Counted(at, at + 1, at, Optional.empty()));
    }
    Optional<Counted> plural = pluralAt(lexemes, from);
    return plural.isPresent() || !isOne(phrase) ? plural : singular(lexemes, from);
  }

  /** "nine of the dead", "four of the wounded": Quirk et al. (1985), 7.23. */
  private boolean isThoseHarmed(Lexemes lexemes, int at) {
    return lexemes.is(at - 1, "the")
        && roles.ofThing(lexemes.lower(at)).isPresent()
        && roles.isState(lexemes, at)
        && !startsNoun(lexemes, at + 1);
  }

  /** The hedge and the number may stand in quotation marks: "about 40" troops. */
  private static boolean isQuoteEnd(Lexemes lexemes, int at) {
    boolean mark = lexemes.is(at, "\"") || lexemes.is(at, "”");
    return mark && lexemes.isGlued(at) && !lexemes.isGlued(at + 1);
  }

  /** A noun phrase behind "of" or a price: its last noun before a closed-class word or a verb. */
  Optional<Counted> nounAt(Lexemes lexemes, int at) {
    int from = at;
    while (BEFORE_NOUN.contains(lexemes.lower(from)) || isDeterminer(lexemes.lower(from))) {
      from++;
    }
    Optional<Counted> plural = pluralAt(lexemes, from);
    return plural.isPresent() ? plural : singular(lexemes, from);
  }

  /** As {@link #nounAt}, where no determiner stands before it: "$250,000 in campaign funds". */
  Optional<Counted> bareNounAt(Lexemes lexemes, int at) {
    boolean bare = !isDeterminer(lexemes.lower(at)) && !BEFORE_NOUN.contains(lexemes.lower(at));
    return bare && !lexemes.at(at).isCapitalised() ? pluralAt(lexemes, at) : Optional.empty();
  }

  private static boolean isDeterminer(String word) {
    return switch (word) {
      case "a", "an", "this", "that", "each", "every", "any" -> true;
      default -> false;
    };
  }

  /** "those" that no noun follows. */
  private boolean isPointing(Lexemes lexemes, int at) {
    String word = lexemes.lower(at);
    return POINTING.contains(word)
        && (!(word.equals("those") || word.equals("these"))
            || !lexemes.at(at + 1).isWord()
            || isClosed(lexemes, at + 1));
  }

  private static boolean isOne(AmountPhrase phrase) {
    return phrase
        .last()
        .value()
        .filter(value -> value.abs().compareTo(BigDecimal.ONE) <= 0)
        .isPresent();
  }

  private Optional<Counted> compound(Lexemes lexemes, int at) {
    if (lexemes.is(at, "strong")) {
      return wordNet.isNoun(lexemes.lower(at + 1))
          ? Optional.of(new Counted(at + 1, at + 2, at + 1, Optional.empty()))
          : Optional.empty();
    }
    boolean noun = lexemes.at(at).isWord() && lexemes.at(at).length() > 2;
    return noun && !isClosed(lexemes, at)
        ? Optional.of(new Counted(at, at + 1, at, Optional.empty()))
        : Optional.empty();
  }

  /** The noun phrase at an index whose head is a plural. */
  Optional<Counted> pluralAt(Lexemes lexemes, int from) {
    boolean single = lexemes.is(from - 2, "of") && lexemes.is(from - 3, "one");
    boolean share = isShareOfOne(lexemes, from);
    int head = -1;
    for (int i = from; i < from + LONGEST && goesOn(lexemes, i); i++) {
      if (head >= 0 && (share && isVerbOfOne(lexemes, i) || isInterval(lexemes, i))) {
        break;
      }
      if (lexemes.at(i).isWord() && isPlural(lexemes.lower(i)) && !isPossessive(lexemes, i)) {
        head = i;
        if (single) {
          break;
        }
      } else if (head >= 0) {
        break;
      }
      if (i == from && roles.isState(lexemes, i) && !startsNoun(lexemes, i + 1)) {
        return Optional.empty();
      }
    }
    return head < 0
        ? Optional.empty()
        : Optional.of(new Counted(from, head + 1, head, Optional.empty()));
  }

  /** "one in eight voters", "one in every five homes": its verb is in the singular. */
  private static boolean isShareOfOne(Lexemes lexemes, int noun) {
    int in = lexemes.is(noun - 2, "every") || lexemes.is(noun - 2, "each") ? noun - 3 : noun - 2;
    return lexemes.is(in, "in") && (lexemes.is(in - 1, "one") || lexemes.is(in - 1, "1"));
  }

  /** "two blasts minutes apart": how far apart in time, and no head noun. */
  private static boolean isInterval(Lexemes lexemes, int at) {
    boolean unit =
        switch (lexemes.lower(at)) {
          case "seconds", "minutes", "hours", "days", "weeks", "months", "years" -> true;
          default -> false;
        };
    return unit
        && switch (lexemes.lower(at + 1)) {
          case "apart", "later", "earlier", "before", "after", "ago" -> true;
          default -> false;
        };
  }

  /** "voters trusts", "homes lacks water": not "sports clubs closed". */
  private boolean isVerbOfOne(Lexemes lexemes, int at) {
    return lexemes.lower(at).endsWith("s")
        && isVerbForm(lexemes.lower(at))
        && !isVerbForm(lexemes.lower(at + 1));
  }

  private boolean isVerbForm(String word) {
    return !wordNet.lemma(word, WordClass.VERB).equals(word);
  }

  /** "injured soldiers", against "injured in the blast". */
  private boolean startsNoun(Lexemes lexemes, int at) {
    return goesOn(lexemes, at) && lexemes.at(at).isWord() && isPlural(lexemes.lower(at));
  }

  /** The noun behind "one": the last word before a closed-class word, a verb or a mark. */
  private Optional<Counted> singular(Lexemes lexemes, int from) {
    int head = -1;
    for (int i = from; i < from + 3 && goesOn(lexemes, i); i++) {
      if (!lexemes.at(i).isWord() || roles.isState(lexemes, i)) {
        break;
      }
      if (!isNominal(lexemes.lower(i))
          || isDistance(lexemes, i)
          || head >= 0 && isPast(lexemes.lower(i))) {
        break;
      }
      if (lexemes.lower(i).length() > 2 && wordNet.isNoun(lexemes.lower(i))) {
        head = i;
      }
    }
    return head < 0
        ? Optional.empty()
        : Optional.of(new Counted(from, head + 1, head, Optional.empty()));
  }

  /** "£6 shy of the record", "$9m short of": how far something is from a goal, and no thing. */
  private static boolean isDistance(Lexemes lexemes, int at) {
    boolean ends = lexemes.is(at + 1, "of") || !lexemes.at(at + 1).isWord();
    return ends
        && switch (lexemes.lower(at)) {
          case "short", "shy", "clear", "adrift", "wide" -> true;
          default -> false;
        };
  }

  /** "70 mm of rain fell": a noun that is a form of a verb as well ends the phrase. */
  private boolean isPast(String word) {
    String verb = wordNet.lemma(word, WordClass.VERB);
    return !verb.equals(word) && !word.endsWith("s") && !word.endsWith("ing");
  }

  /** Not a past tense or an adverb, so that "one plane crashed badly" ends before the verb. */
  private static boolean isNominal(String word) {
    return !word.endsWith("ly")
        && !word.equals("worth")
        && !(word.endsWith("ed") && word.length() > 4);
  }

  private boolean goesOn(Lexemes lexemes, int at) {
    Lexeme lexeme = lexemes.at(at);
    if (lexeme.isWord()) {
      return !isClosed(lexemes, at) && !isOtherNumber(lexemes, at);
    }
    boolean inside = lexeme.glued() && lexemes.isGlued(at + 1);
    return inside
        && (lexemes.isHyphen(at) || lexeme.text().equals("'") || lexeme.text().equals("’"));
  }

  /** "up from 44 four years ago": another amount begins; "30 two-bedroom flats" go on. */
  private boolean isOtherNumber(Lexemes lexemes, int at) {
    return numbers.isCardinal(lexemes.lower(at)) && !lexemes.isHyphen(at + 1);
  }

  private boolean isClosed(Lexemes lexemes, int at) {
    return closed.contains(lexemes.lower(at)) && !lexemes.is(at, "may");
  }

  private static boolean isPossessive(Lexemes lexemes, int at) {
    return (lexemes.is(at + 1, "'") || lexemes.is(at + 1, "’")) && lexemes.isGlued(at + 1);
  }

  boolean isPlural(String word) {
    return invariable.contains(word)
        || (word.length() > 2 && !wordNet.lemma(word, WordClass.NOUN).equals(word));
  }
}
