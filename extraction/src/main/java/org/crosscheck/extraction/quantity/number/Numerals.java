package org.crosscheck.extraction.quantity.number;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexeme;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.number.Numeral.Style;
import org.crosscheck.model.value.Form;

/**
 * Finds every number in a sentence, from left to right, the longest reading first. Numbers do not
 * overlap. It knows nothing of units, hedges and what is counted.
 */
public final class Numerals {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** So many lexemes from "neither" its "nor" may stand. */
  private static final int NOR = 8;

  private final NumberWords words = NumberWords.english();
  private final CardinalReader cardinals = new CardinalReader();
  private final PointReader points = new PointReader();
  private final DigitReader digits = new DigitReader();
  private final ScaleReader scales = new ScaleReader();
  private final FractionReader fractions = new FractionReader(cardinals);
  private final OrdinalReader ordinals = new OrdinalReader(cardinals);
  private final VagueReader vague = new VagueReader();
  private final MultipleReader multiples = new MultipleReader(cardinals);
  private final RatioReader ratios = new RatioReader();
  private final SlashReader slashes = new SlashReader();

  public ImmutableList<Numeral> in(Lexemes lexemes) {
    ImmutableList.Builder<Numeral> found = ImmutableList.builder();
    for (int i = 0; i < lexemes.size(); ) {
      Optional<Numeral> numeral = mayStart(lexemes.at(i)) ? signed(lexemes, i) : Optional.empty();
      numeral.ifPresent(found::add);
      i = numeral.map(Numeral::to).orElse(i + 1);
    }
    return found.build();
  }

  /** The ordinal at an index: "47th", "twenty-first". */
  public Optional<Numeral> ordinalAt(Lexemes lexemes, int at) {
    Lexeme first = lexemes.at(at);
    return first.isMark() || !mayStart(first)
        ? Optional.empty()
        : ordinals
            .read(lexemes, at)
            .map(part -> Numeral.exact(at, part, Form.ORDINAL, style(first)));
  }

  /** True when a number may begin with the lexeme: a trigger, cheap and generous. */
  public boolean mayStart(Lexeme lexeme) {
    return switch (lexeme.kind()) {
      case DIGITS -> true;
      case WORD -> words.contains(lexeme.lower()) || opens(lexeme.lower());
      case MARK -> lexeme.text().equals(".") || SlashReader.isFraction(lexeme) || isMinus(lexeme);
    };
  }

  private boolean opens(String word) {
    return switch (word) {
      case "an",
          "half",
          "quarter",
          "minus",
          "negative",
          "no",
          "nobody",
          "none",
          "neither",
          "not",
          "both" ->
          true;
      default -> vague.starts(word) || multiples.starts(word);
    };
  }

  /** The end of "no one", "nobody", "none", and of "no" before a noun; else the index itself. */
  private static int nobody(Lexemes lexemes, int at) {
    return switch (lexemes.lower(at)) {
      case "nobody", "none" -> at + 1;
      case "neither" -> isNeither(lexemes, at) ? at + 1 : at;
      case "no" -> lexemes.is(at + 1, "one") ? at + 2 : isNoMore(lexemes, at + 1) ? at : at + 1;
      default -> at;
    };
  }

  /** "neither driver", "neither of them": not "neither the driver nor his wife". */
  private static boolean isNeither(Lexemes lexemes, int at) {
    for (int i = at + 2; i < at + NOR; i++) {
      if (lexemes.is(i, "nor")) {
        return false;
      }
    }
    return lexemes.at(at + 1).isWord();
  }

  private static boolean isNoMore(Lexemes lexemes, int next) {
    return switch (lexemes.lower(next)) {
      case "more", "fewer", "less", "longer", "matter", ".", ",", "doubt", "" -> true;
      default -> !lexemes.at(next).isWord();
    };
  }

  /** "both men", "both of them", "both were": not "both in the north and the south". */
  private static boolean isBoth(Lexemes lexemes, int at) {
    return lexemes.is(at, "both")
        && lexemes.at(at + 1).isWord()
        && switch (lexemes.lower(at + 1)) {
          case "men", "women", "people", "children" -> true;
          case "were", "are", "have", "had", "died", "survived", "dead", "killed" -> true;
          case "of" -> lexemes.is(at + 2, "them") || lexemes.is(at + 2, "whom");
          default -> lexemes.lower(at + 1).endsWith("s") && lexemes.lower(at + 1).length() > 4;
        };
  }

  private static boolean isMinus(Lexeme lexeme) {
    return (lexeme.text().equals("-") || lexeme.text().equals("−")) && !lexeme.glued();
  }

  /** A sign sticks to digits; before white space or a word it is a list mark or a dash. */
  private static boolean isSign(Lexemes lexemes, int at) {
    return lexemes.isGlued(at + 1) && !lexemes.at(at + 1).isWord();
  }

  private Optional<Numeral> signed(Lexemes lexemes, int at) {
    boolean word = lexemes.is(at, "minus") || lexemes.is(at, "negative");
    boolean sign = isMinus(lexemes.at(at)) && isSign(lexemes, at);
    boolean degrees = at > 0 && isMinus(lexemes.at(at)) && !lexemes.at(at - 1).isDigits();
    if (word && lexemes.is(at - 1, "or") && lexemes.is(at - 2, "plus")) {
      return Optional.empty(); // "plus or minus 3 points": no side is meant
    }
    if (word || sign || degrees) {
      return unsigned(lexemes, at + 1)
          .filter(number -> !number.isVague() && number.form() != Form.ORDINAL)
          .filter(number -> !degrees || sign || lexemes.is(number.to(), "degrees"))
          .map(number -> number.negated(at));
    }
    return unsigned(lexemes, at);
  }

  private Optional<Numeral> unsigned(Lexemes lexemes, int at) {
    int nobody = nobody(lexemes, at);
    if (nobody > at) {
      Part zero = Part.of(nobody, BigDecimal.ZERO);
      return Optional.of(Numeral.exact(at, zero, Form.CARDINAL, Style.NOBODY));
    }
    int notOne = NotOne.end(lexemes, at);
    if (notOne > at) {
      Part zero = Part.of(notOne, BigDecimal.ZERO);
      return Optional.of(Numeral.exact(at, zero, Form.CARDINAL, Style.WORDS));
    }
    if (isBoth(lexemes, at)) {
      return Optional.of(Numeral.exact(at, Part.of(at + 1, TWO), Form.CARDINAL, Style.BOTH));
    }
    Optional<Part> slash = slashes.read(lexemes, at);
    if (slash.isPresent()) {
      return slash.map(part -> Numeral.exact(at, part, Form.FRACTION, Style.DIGITS));
    }
    Lexeme first = lexemes.at(at);
    Optional<Part> ordinal = ordinals.read(lexemes, at);
    Optional<Part> fraction = first.isWord() ? fractions.read(lexemes, at) : Optional.empty();
    Optional<Part> cardinal = cardinal(lexemes, at);
    Optional<Numeral> someMany = first.isWord() ? vague.read(lexemes, at) : Optional.empty();
    int longest = to(cardinal);
    if (to(fraction) > longest || fraction.isPresent() && to(fraction) == longest) {
      longest = to(fraction);
      cardinal = Optional.empty();
    } else {
      fraction = Optional.empty();
    }
    if (ordinal.isPresent() && to(ordinal) > longest) {
      return ordinal.map(part -> Numeral.exact(at, part, Form.ORDINAL, style(first)));
    }
    if (someMany.isPresent() && someMany.get().to() >= longest) {
      return someMany;
    }
    if (fraction.isPresent()) {
      return fraction.map(
          part -> Numeral.exact(at, part, wholeOrFraction(part.value()), style(first)));
    }
    if (cardinal.isEmpty()) {
      return multiples
          .read(lexemes, at)
          .map(part -> Numeral.exact(at, part, Form.MULTIPLE, Style.WORDS));
    }
    Optional<Part> multiple = cardinal.flatMap(part -> multiples.of(lexemes, part));
    if (multiple.isPresent()) {
      return multiple.map(part -> Numeral.exact(at, part, Form.MULTIPLE, style(first)));
    }
    Optional<Part> whole = cardinal;
    return whole
        .flatMap(part -> ratios.read(lexemes, part, this::cardinal))
        .map(part -> Numeral.exact(at, part, Form.FRACTION, style(first)))
        .or(() -> whole.map(part -> Numeral.exact(at, part, Form.CARDINAL, style(first))));
  }

  private Optional<Part> cardinal(Lexemes lexemes, int at) {
    Optional<Part> inWords = cardinals.read(lexemes, at);
    if (inWords.isPresent()) {
      return points.read(lexemes, inWords.get()).or(() -> inWords);
    }
    return digits.read(lexemes, at).map(part -> scales.scaled(lexemes, at, part));
  }

  private static Form wholeOrFraction(BigDecimal value) {
    return value.compareTo(BigDecimal.ONE) < 0 ? Form.FRACTION : Form.CARDINAL;
  }

  private static int to(Optional<Part> part) {
    return part.map(Part::to).orElse(0);
  }

  private static Style style(Lexeme first) {
    return first.isDigits() ? Style.DIGITS : Style.WORDS;
  }
}
