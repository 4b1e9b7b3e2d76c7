package org.crosscheck.extraction.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.extraction.annotation.OneLine;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.wordnet.NounClass;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.NameType;

/**
 * Places that are called by a noun for a land form, a water or a harbour. Before "of" it is part of
 * the name: "Gulf of Mexico". At the head of a name behind "at", "in" or "of" it tells a place from
 * a body and a person: "at Cape Mirren", "the mayor of Port Arlen"; but not where the name ends in
 * a noun for a body: "at Port Arlen Hospital".
 */
final class GeographicNames {
  private static final int REACH = 30;
  private static final Pattern FORM =
      Pattern.compile("(?<form>\\p{Lu}\\p{Ll}+)\\sof\\s(?:the\\s)?$");

  private static final Pattern PLACED =
      Pattern.compile("\\b(?:in|at|on|off|near|outside|around|from|of|to|towards?)\\s$");
  private static final ImmutableSet<NameType> MISTAKEN =
      ImmutableSet.of(NameType.PERSON, NameType.ORGANISATION, NameType.OTHER);

  private final ImmutableSet<String> leads =
      Lexicon.load("en/names/place-leads.tsv").rows().stream()
          .map(row -> row.get("lead"))
          .collect(ImmutableSet.toImmutableSet());
  private final OrganisationWords bodies = OrganisationWords.english();
  private final ImmutableList<NounClass> forms =
      ImmutableList.of(
          NounClass.below("body of water#1"),
          NounClass.below("geological formation#1"),
          NounClass.below("island#1"));

  /** The same names, those of places with the form before them. */
  List<Candidate> told(List<Candidate> names) {
    List<Candidate> told = new ArrayList<>();
    for (Candidate name : names) {
      Candidate whole = isPlace(name) ? name.as(NameType.LOCATION) : whole(name).orElse(name);
      told.removeIf(
          other -> other.sentence() == whole.sentence() && other.span().overlaps(whole.span()));
      told.add(whole);
    }
    return told;
  }

  private boolean isPlace(Candidate name) {
    int space = name.words().indexOf(' ');
    if (space < 0 || name.led() || !name.type().filter(MISTAKEN::contains).isPresent()) {
      return false;
    }
    String text = name.sentence().article().textOf(name.sentence().part());
    int start = name.span().start();
    return leads.contains(name.words().substring(0, space))
        && bodies.typeOfHead(name.lastWord()).filter(NameType.ORGANISATION::equals).isEmpty()
        && PLACED.matcher(text.substring(Math.max(0, start - REACH), start)).find();
  }

  private Optional<Candidate> whole(Candidate name) {
    if (name.type().filter(NameType.LOCATION::equals).isEmpty()) {
      return Optional.empty();
    }
    String text = name.sentence().article().textOf(name.sentence().part());
    int from = Math.max(name.sentence().span().start(), name.span().start() - REACH);
    Matcher before = FORM.matcher(text.substring(from, name.span().start()));
    if (!before.find() || !isForm(before.group("form"))) {
      return Optional.empty();
    }
    Span span = new Span(from + before.start("form"), name.span().end());
    String words = OneLine.of(span.in(text));
    return Optional.of(
        new Candidate(name.sentence(), span, words, name.opens(), false, name.type()));
  }

  private boolean isForm(String word) {
    String noun = word.toLowerCase(Locale.ROOT);
    return forms.stream().anyMatch(form -> form.contains(noun));
  }
}
