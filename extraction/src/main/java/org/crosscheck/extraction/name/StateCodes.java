package org.crosscheck.extraction.name;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.NameType;

/**
 * The code of a state behind its town: "Tulsa, OK". Both are places, but not where the letters are
 * a degree as well and a person's name stands before them: "Ana Ruiz, MD".
 */
final class StateCodes {
  /** Where a code may stand; cheap enough to be asked of every sentence. */
  private static final Pattern CODE =
      Pattern.compile("(?<town>\\p{Lu}[\\p{L}.'-]+), (?<code>[A-Z]{2})(?![\\p{L}\\p{Nd}])");

  private final ImmutableSet<String> codes;
  private final ImmutableSet<String> degrees;

  StateCodes() {
    ImmutableSet.Builder<String> all = ImmutableSet.builder();
    ImmutableSet.Builder<String> titles = ImmutableSet.builder();
    for (Lexicon.Row row : Lexicon.load("en/names/state-codes.tsv").rows()) {
      all.add(row.get("code"));
      if (row.find("also").filter("degree"::equals).isPresent()) {
        titles.add(row.get("code"));
      }
    }
    this.codes = all.build();
    this.degrees = titles.build();
  }

  /** The names with the codes, in the text's order. */
  List<Candidate> told(List<Candidate> names, List<NameSentence> sentences) {
    List<Candidate> told = new ArrayList<>(names);
    for (NameSentence sentence : sentences) {
      String text = sentence.sentence().text();
      if (text.indexOf(", ") < 0) {
        continue;
      }
      Matcher code = CODE.matcher(text);
      while (code.find()) {
        if (codes.contains(code.group("code"))) {
          add(told, sentence, code);
        }
      }
    }
    told.sort(NameMerger.TEXT_ORDER);
    return told;
  }

  private void add(List<Candidate> told, NameSentence sentence, Matcher code) {
    int start = sentence.sentence().span().start();
    Span letters = Span.of(code.start("code"), code.end("code")).shift(start);
    Optional<Candidate> town = at(told, sentence, start + code.end("town") - 1);
    boolean person = town.filter(Candidate::isPerson).isPresent();
    if (town.isEmpty() || person && degrees.contains(code.group("code"))) {
      return;
    }
    boolean free = at(told, sentence, letters.start()).isEmpty();
    if (free) {
      told.add(place(sentence, letters, code.group("code")));
    }
    boolean known = town.get().type().filter(NameType.ORGANISATION::equals).isPresent();
    if (!known && !town.get().led()) {
      told.set(told.indexOf(town.get()), town.get().as(NameType.LOCATION));
    }
  }

  private static Optional<Candidate> at(List<Candidate> names, NameSentence sentence, int offset) {
    return names.stream()
        .filter(name -> name.sentence() == sentence.sentence() && name.span().contains(offset))
        .findFirst();
  }

  private static Candidate place(NameSentence sentence, Span span, String code) {
    return new Candidate(
        sentence.sentence(), span, code, false, false, Optional.of(NameType.LOCATION));
  }
}
