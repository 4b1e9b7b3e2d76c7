package org.crosscheck.extraction.identifier;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;

/** A noun and its number: "Flight 370", "Section 232", "Plant No. 3", "Article 5". */
final class NamedNumberRule implements IdentifierRule {
  private static final int LONGEST = 5;
  private static final ImmutableSet<String> SCALES =
      ImmutableSet.of("million", "billion", "trillion", "thousand", "hundred", "percent", "%");

  /** "A section 80 metres long": Quirk et al., 7.39, adjectives of measure. */
  private static final ImmutableSet<String> SIZES =
      ImmutableSet.of("long", "wide", "high", "deep", "tall", "thick", "across");

  /** Quirk et al., 7.23: adjectives that stand for people. */
  private static final ImmutableSet<String> PEOPLE =
      ImmutableSet.of("dead", "injured", "wounded", "missing", "homeless", "unemployed", "sick");

  private final WordNet wordNet = WordNet.english();
  private final NamedNumbers nouns = NamedNumbers.english();

  @Override
  public String name() {
    return "named-number";
  }

  @Override
  public Optional<Identifier> read(Lexemes lexemes, int at) {
    return nouns.at(lexemes, at).flatMap(noun -> number(lexemes, at, noun));
  }

  private Optional<Identifier> number(Lexemes lexemes, int at, NamedNumbers.Noun noun) {
    int next = lexemes.is(at + 1, ".") && lexemes.isGlued(at + 1) ? at + 2 : at + 1;
    Optional<NamedNumbers.Noun> inner = nouns.anyCase(lexemes, next);
    if (inner.isPresent() && inner.get().type().equals("number") && !noun.type().equals("number")) {
      next = lexemes.is(next + 1, ".") ? next + 2 : next + 1;
    }
    if (!lexemes.at(next).isDigits()
        || lexemes.at(next).length() > LONGEST
        || lexemes.isGlued(next)
        || isAmount(lexemes, next)
        || isCompound(lexemes, next + 1)
        || SIZES.contains(lexemes.lower(next + 2))
        || isVerb(lexemes, at, next)) {
      return Optional.empty();
    }
    int to =
        noun.type().equals("aircraft")
            ? AircraftVariant.end(lexemes, next + 1)
            : withLetter(lexemes, next + 1);
    String number = lexemes.written(next, to);
    String canonical =
        noun.type().equals("number") ? "No. " + number : lexemes.at(at).text() + " " + number;
    boolean plural = noun.type().equals("aircraft") && lexemes.is(to, "s") && lexemes.isGlued(to);
    return Optional.of(new Identifier(at, plural ? to + 1 : to, noun.type(), number, canonical));
  }

  /** "Bill 3 million", "line 2.5", "Company 5,000": the number goes on. */
  private static boolean isAmount(Lexemes lexemes, int number) {
    boolean mark = lexemes.is(number + 1, ",") || lexemes.is(number + 1, ".");
    boolean goesOn =
        mark
            && lexemes.isGlued(number + 1)
            && lexemes.isGlued(number + 2)
            && lexemes.at(number + 2).isDigits();
    return goesOn || SCALES.contains(lexemes.lower(number + 1));
  }

  /** "No 5-year-old": the number belongs to the word behind it. */
  private static boolean isCompound(Lexemes lexemes, int at) {
    return lexemes.isHyphen(at)
        && lexemes.isGlued(at)
        && lexemes.isGlued(at + 1)
        && lexemes.at(at + 1).isWord()
        && lexemes.at(at + 1).length() > 1;
  }

  /** "It counts 90 cases": a verb with its object, where "counts 1 and 2" are names. */
  private boolean isVerb(Lexemes lexemes, int at, int number) {
    boolean goesOn =
        switch (lexemes.lower(number + 1)) {
          case "and", "or", "to", "of", "through", "in", "on", "were", "are" -> false;
          default -> lexemes.at(number + 1).isWord() && !lexemes.isGlued(number + 1);
        };
    return lexemes.is(at, "counts") && goesOn || isNumbering(lexemes, at, number);
  }

  /** "The dead number 12", "the rebels number 900": not "rooms number 12 and 13". */
  private boolean isNumbering(Lexemes lexemes, int at, int number) {
    String subject = lexemes.lower(at - 1);
    boolean those =
        lexemes.at(at - 1).isWord()
            && (!wordNet.lemma(subject, WordClass.NOUN).equals(subject)
                || lexemes.is(at - 2, "the") && PEOPLE.contains(subject));
    boolean listed = lexemes.is(number + 1, "and") || lexemes.is(number + 1, "to");
    return lexemes.at(at).text().equals("number") && those && !listed;
  }

  /** "10A", and "5(b)" without its bracket. */
  private static int withLetter(Lexemes lexemes, int to) {
    boolean letter = lexemes.isGlued(to) && lexemes.at(to).isWord() && lexemes.at(to).length() == 1;
    return letter ? to + 1 : to;
  }
}
