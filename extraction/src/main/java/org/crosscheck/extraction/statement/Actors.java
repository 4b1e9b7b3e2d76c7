package org.crosscheck.extraction.statement;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.name.Countries;
import org.crosscheck.extraction.name.LegalForms;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.claim.SourceType;

/** Tells for whom a source speaks: a country's government, or itself. */
final class Actors {
  private static final Splitter WORDS =
      Splitter.onPattern("[^\\p{L}\\p{N}.'’-]+").omitEmptyStrings();

  /** Offices that are held under somebody; a president's is his own. */
  private static final Pattern SERVING = Pattern.compile("(?i)\\b(?:spokes\\p{L}+|minister)\\b");

  private final LegalForms forms = LegalForms.english();
  private final Countries countries = Countries.english();
  private final ImmutableSet<String> offices =
      Lexicon.load("en/statement/government-words.tsv").rows().stream()
          .map(row -> row.get("word"))
          .collect(ImmutableSet.toImmutableSet());

  /** The country's code, or the family name of a person, or the whole name, in lower case. */
  String of(Source source) {
    Optional<String> government =
        countries
            .of(source.name())
            .or(() -> office(source.name()))
            .or(() -> source.role().flatMap(this::office));
    return government.orElseGet(() -> itself(source));
  }

  /** "Foreign Minister Lind", "spokesman Jon Bru": an office, and the words do not say of whom. */
  boolean isOfficeOfSomebody(Source source) {
    return source.role().filter(role -> SERVING.matcher(role).find()).isPresent()
        && source.role().flatMap(this::office).isEmpty();
  }

  /** True for a country's code. */
  static boolean isCountry(String actor) {
    return actor.length() == 2 && Character.isUpperCase(actor.charAt(0));
  }

  private boolean hasOffice(List<String> words) {
    return words.stream().anyMatch(word -> offices.contains(bare(word).toLowerCase(Locale.ROOT)));
  }

  /** "Kremlin spokesman", "Russian Foreign Ministry": a country's word beside one for an office. */
  private Optional<String> office(String words) {
    List<String> all = WORDS.splitToList(words);
    return hasOffice(all)
        ? all.stream().map(word -> countries.of(bare(word))).flatMap(Optional::stream).findFirst()
        : Optional.empty();
  }

  private static String bare(String word) {
    return word.replaceFirst("['’]s?$", "");
  }

  private String itself(Source source) {
    String name = forms.without(source.name()).toLowerCase(Locale.ROOT);
    return source.type() == SourceType.PERSON ? Iterables.getLast(WORDS.split(name), name) : name;
  }
}
