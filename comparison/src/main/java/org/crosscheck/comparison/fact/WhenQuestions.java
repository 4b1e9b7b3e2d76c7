package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.value.Measure;

/**
 * What is asked of dates: "When did the council meet?", "When will the jobs be cut?". A happening
 * that is named by a verb alone, with nobody who does it, is asked for in the article's words.
 *
 * @param happening what is dated
 * @param words the folded words of its sentence
 * @param ahead whether it is to come
 */
record WhenQuestions(Measure happening, ImmutableList<String> words, boolean ahead) {
  private static final String PERSON = "person";
  private static final String ONE = "one";

  static String of(Sourced<DateClaim> date) {
    return date.claim()
        .happening()
        .map(happening -> of(date, happening))
        .orElseGet(() -> "When: " + Around.quoted(date.claim().evidence()) + "?");
  }

  private static String of(Sourced<DateClaim> date, Measure happening) {
    ImmutableList<String> words = Folding.words(date.claim().evidence().sentenceText());
    return new WhenQuestions(happening, words, HappeningMatch.isAhead(date))
        .question()
        .map(asked -> asked + happening.place().map(where -> " in " + where).orElse("") + "?")
        .orElseGet(() -> "When: " + Around.quoted(date.claim().evidence()) + "?");
  }

  private Optional<String> question() {
    String thing = happening.concept();
    String verb = happening.role().orElse(thing);
    if (thing.equals(ONE)) {
      return Optional.empty();
    }
    if (happening.participants().isPresent()) {
      return Optional.of("When" + active(happening.participants().get(), verb, thing));
    }
    return verb.equals(thing)
        ? named(thing)
        : Optional.of("When" + passive(thing, Verbs.participle(verb)));
  }

  private String active(String doer, String verb, String thing) {
    String object = verb.equals(thing) ? "" : " " + definite(thing);
    return (ahead ? " will " : " did ") + definite(doer) + " " + verb + object;
  }

  /** A noun that the sentence has as it is: "the vote", not the "come" of "they came". */
  private Optional<String> named(String noun) {
    return Optional.of("When" + (ahead ? " will the " + noun + " be" : " was the " + noun))
        .filter(question -> words.contains(noun));
  }

  private String passive(String thing, String participle) {
    String was = isPlural(thing) ? " were " : " was ";
    return ahead
        ? " will " + definite(thing) + " be " + participle
        : was + definite(thing) + " " + participle;
  }

  /** A name as it is, a thing with its article and in the number in which the sentence has it. */
  private String definite(String thing) {
    if (thing.equals(PERSON)) {
      return Plurals.of(thing);
    }
    if (Character.isUpperCase(thing.codePointAt(0))) {
      return thing;
    }
    return "the " + (isPlural(thing) ? Plurals.of(thing) : thing);
  }

  private boolean isPlural(String thing) {
    return thing.equals(PERSON) || !words.contains(thing) && words.contains(Plurals.of(thing));
  }
}
