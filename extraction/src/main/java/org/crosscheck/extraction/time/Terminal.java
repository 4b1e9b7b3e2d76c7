package org.crosscheck.extraction.time;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import org.crosscheck.extraction.time.calendar.DayPart;
import org.crosscheck.extraction.time.calendar.Grain;
import org.crosscheck.extraction.time.calendar.Season;
import org.crosscheck.extraction.time.grammar.Input;
import org.crosscheck.extraction.time.grammar.Symbol;
import org.crosscheck.extraction.time.words.Category;
import org.crosscheck.extraction.time.words.Word;
import org.crosscheck.extraction.time.words.Words;

/** The symbols that read single words or numbers. What each captures stands beside it. */
@SuppressWarnings("ImmutableEnumChecker") // The functions are references to methods without state.
enum Terminal implements Symbol {
  /** Integer. */
  DIGITS(Terminal::digits, Category.DIGITS),
  /** Integer, of exactly four digits. */
  DIGITS4((words, i) -> digits(words, i).filter(f -> length(words, i) == 4), Category.DIGITS),
  /** Integer, of one or two digits. */
  DIGITS2((words, i) -> digits(words, i).filter(f -> length(words, i) <= 2), Category.DIGITS),
  /** Integer, of exactly two digits: minutes and seconds are never one ("2:1" is a ratio). */
  MINUTES((words, i) -> digits(words, i).filter(f -> length(words, i) == 2), Category.DIGITS),
  /** Integer, 1 to 12. */
  MONTH(lexical(Category.MONTH, Integer::valueOf), Category.MONTH),
  /** Integer, 1 (Monday) to 7. */
  WEEKDAY(lexical(Category.WEEKDAY, Integer::valueOf), Category.WEEKDAY),
  /** {@link Grain}. */
  UNIT(lexical(Category.UNIT, Grain::valueOf), Category.UNIT),
  /** {@link Season}. */
  SEASON(lexical(Category.SEASON, Season::valueOf), Category.SEASON),
  /** {@link DayPart}. */
  DAYPART(lexical(Category.DAYPART, DayPart::valueOf), Category.DAYPART),
  /** Integer: days from today. */
  DEICTIC(lexical(Category.DEICTIC, Integer::valueOf), Category.DEICTIC),
  /** String. */
  ZONE(lexical(Category.ZONE, zone -> zone), Category.ZONE),
  /** Integer: a decade's second digit, from its name. */
  DECADE_NAME(lexical(Category.DECADE, Integer::valueOf), Category.DECADE),
  /** String: the TIMEX3 value of a repetition. */
  FREQUENCY(lexical(Category.FREQUENCY, value -> value), Category.FREQUENCY),
  /** Integer. */
  ORDINAL(Ordinals::ordinal, Category.DIGITS, Category.ORDINAL, Category.CARDINAL),
  /** Integer, 1 to 31: "7", "7th", "seventh", "twenty-nine". */
  DAY(Ordinals::dayOfMonth, Category.DIGITS, Category.ORDINAL, Category.CARDINAL),
  /** Integer, 1 to 12: an hour in words. */
  HOUR_WORD(SpokenNumbers::hour, Category.CARDINAL),
  /** Integer, 10 to 59: minutes in words. */
  MINUTE_WORDS(SpokenNumbers::minutes, Category.CARDINAL),
  /** Integer: "1989", "'89", "nineteen eighty-nine". */
  YEAR(Years::read, ImmutableSet.of("'"), Category.DIGITS, Category.CARDINAL),
  /** String: a word in small letters; only behind others, for nothing tells where it may stand. */
  WORD(Terminal::word),
  /** {@link Count}. */
  COUNT(Count::read, Count.STARTERS, Category.DIGITS, Category.CARDINAL, Category.VAGUE),
  /** {@link Count} with a number. */
  NUMBER(
      Count::readNumber,
      ImmutableSet.of("a", "an", "½", "¼", "¾"),
      Category.DIGITS,
      Category.CARDINAL);

  /** Reads words at an index; holds no state. */
  interface Reader {
    Optional<Found> read(Words words, int index);
  }

  private final Reader reader;
  private final Starts starts;

  Terminal(Reader reader, Category... categories) {
    this(reader, ImmutableSet.of(), categories);
  }

  Terminal(Reader reader, ImmutableSet<String> literals, Category... categories) {
    this.reader = reader;
    this.starts = Starts.of(literals, categories);
  }

  @Override
  public Optional<Found> read(Input input, int index) {
    return input.words().has(index) ? reader.read(input.words(), index) : Optional.empty();
  }

  @Override
  public Starts starts() {
    return starts;
  }

  @Override
  public boolean dependsOnSituation() {
    return false;
  }

  private static Reader lexical(Category category, Function<String, Object> value) {
    return (words, i) ->
        Optional.ofNullable(words.get(i).entries().get(category))
            .map(entry -> new Found(i + 1, value.apply(entry)));
  }

  private static Optional<Found> digits(Words words, int index) {
    Word word = words.get(index);
    return word.isDigits() && word.text().length() < 9
        ? Optional.of(new Found(index + 1, Integer.valueOf(word.text())))
        : Optional.empty();
  }

  private static Optional<Found> word(Words words, int index) {
    Word word = words.get(index);
    return word.isLetters() && !word.isCapitalised()
        ? Optional.of(new Found(index + 1, word.lower()))
        : Optional.empty();
  }

  private static int length(Words words, int index) {
    return words.get(index).text().length();
  }
}
