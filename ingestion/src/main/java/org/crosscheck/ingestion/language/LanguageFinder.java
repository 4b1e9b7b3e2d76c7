package org.crosscheck.ingestion.language;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosscheck.ingestion.lexicon.Tsv;

/**
 * Tells whether a text is in English, the one language that there are models for, and names the
 * language where it is not: by its letters, by the share of English function words, and by the
 * letter triples that ICU's encoding detector knows of fifteen languages. When in doubt a text is
 * English.
 */
public final class LanguageFinder {
  /** Fewer letters tell nothing: a caption, a table of results. */
  private static final int LEAST_LETTERS = 250;

  private static final int SAMPLE = 8_000;

  /**
   * In running English more than a third of the words are function words; languages that share some
   * of them stay below a sixth.
   */
  private static final double ENGLISH_SHARE = 0.20;

  /** ICU's figure goes from 0 to 100; languages that are none of its own stay below this. */
  private static final int SURE = 25;

  private static final Charset LATIN_2 = Charset.forName("ISO-8859-2");
  private static final Splitter WORDS =
      Splitter.on(Pattern.compile("[^\\p{L}]+")).omitEmptyStrings();
  private static final ImmutableSet<String> FUNCTION_WORDS =
      Tsv.rows("en/function-words.tsv", 1).stream()
          .map(row -> row.get(0))
          .collect(ImmutableSet.toImmutableSet());

  private LanguageFinder() {}

  /**
   * The language or the script of {@code text} in words for a message, such as "French"; empty
   * where it is English or where that cannot be told.
   *
   * @param stated the code that came with the text: it decides where the words do not
   */
  public static Optional<String> otherThanEnglish(String text, Optional<String> stated) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    if (sample.codePoints().filter(Character::isLetter).count() < LEAST_LETTERS) {
      return Optional.empty();
    }
    Optional<String> script = Scripts.otherThanLatin(sample);
    if (script.isPresent()) {
      return Optional.of(script.get() + " letters");
    }
    if (functionWords(sample) >= ENGLISH_SHARE) {
      return Optional.empty();
    }
    return byTriples(sample)
        .or(() -> stated.filter(code -> code.length() >= 2))
        .map(code -> code.substring(0, 2))
        .filter(code -> !Ascii.equalsIgnoreCase(code, "en"))
        .map(code -> new Locale.Builder().setLanguage(code).build())
        .map(locale -> locale.getDisplayLanguage(Locale.ENGLISH));
  }

  private static double functionWords(String text) {
    List<String> words = WORDS.splitToList(text);
    long known = words.stream().map(Ascii::toLowerCase).filter(FUNCTION_WORDS::contains).count();
    return words.isEmpty() ? 0 : (double) known / words.size();
  }

  private static Optional<String> byTriples(String text) {
    return Stream.of(StandardCharsets.ISO_8859_1, LATIN_2)
        .flatMap(
            charset -> {
              CharsetDetector detector = new CharsetDetector();
              detector.setText(text.getBytes(charset));
              return Stream.of(detector.detectAll())
                  .filter(match -> isLatin(match.getName()) && match.getLanguage() != null);
            })
        .filter(match -> match.getConfidence() >= SURE)
        .max((a, b) -> Integer.compare(a.getConfidence(), b.getConfidence()))
        .map(CharsetMatch::getLanguage);
  }

  private static boolean isLatin(String charset) {
    return charset.equals("ISO-8859-1")
        || charset.equals("windows-1252")
        || charset.equals("ISO-8859-2")
        || charset.equals("windows-1250")
        || charset.equals("ISO-8859-9")
        || charset.equals("windows-1254");
  }
}
