package org.crosscheck.extraction.name;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.extraction.annotation.OneLine;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.wordnet.BodyNouns;
import org.crosscheck.extraction.wordnet.NounClass;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.NameType;

/**
 * Bodies that are called by two fields of theirs: "the Food and Drug Agency". Two bodies that are
 * joined, "the Senate and Congress", are two.
 */
final class JoinedBodies {
  private static final Pattern JOINED =
      Pattern.compile(
          "\\b[Tt]he\\s(?<name>(?<first>\\p{Lu}\\p{Ll}+)\\sand\\s(?:\\p{Lu}\\p{Ll}+\\s){0,3}"
              + "(?<last>\\p{Lu}\\p{Ll}+))(?![\\p{L}-]|\\s\\p{Lu})");

  private static final String AND = "and";

  private final BodyNouns nouns = BodyNouns.english();
  private final OrganisationWords bodies = OrganisationWords.english();
  private final NounClass people = NounClass.below("person#1");
  private final Gazetteer gazetteer = Gazetteer.english();
  private final WordNet dictionary = WordNet.english();

  /** The names with those that the sentences show, in the text's order. */
  List<Candidate> told(List<Candidate> names, List<NameSentence> sentences) {
    List<Candidate> told = new ArrayList<>(names);
    for (NameSentence sentence : sentences) {
      for (Candidate body : in(sentence.sentence())) {
        told.removeIf(
            name -> name.sentence() == body.sentence() && name.span().overlaps(body.span()));
        told.add(body);
      }
    }
    told.sort(NameMerger.TEXT_ORDER);
    return told;
  }

  private ImmutableList<Candidate> in(Sentence sentence) {
    if (!sentence.text().contains(AND)) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Candidate> found = ImmutableList.builder();
    String text = sentence.article().textOf(sentence.part());
    Matcher joined = JOINED.matcher(text).region(sentence.span().start(), sentence.span().end());
    while (joined.find()) {
      if (isField(joined.group("first")) && isBody(joined.group("last"))) {
        Span span = new Span(joined.start("name"), joined.end("name"));
        found.add(
            new Candidate(
                sentence,
                span,
                OneLine.of(span.in(text)),
                false,
                false,
                Optional.of(NameType.ORGANISATION)));
      }
    }
    return found.build();
  }

  /** A common noun for neither people nor a body, nor for one who publishes. */
  private boolean isField(String word) {
    String noun = noun(word);
    return gazetteer.isCommonWord(noun)
        && bodies.type(word).isEmpty()
        && gazetteer.type(word).isEmpty()
        && !gazetteer.isOutlet("A " + word)
        && !gazetteer.isFirstName(word)
        && !nouns.isBody(noun)
        && !people.contains(noun);
  }

  private boolean isBody(String word) {
    boolean one = noun(word).equals(word.toLowerCase(Locale.ROOT));
    return one && (bodies.isBody(word.toLowerCase(Locale.ROOT)) || nouns.isBody(noun(word)));
  }

  private String noun(String word) {
    return dictionary.lemma(word.toLowerCase(Locale.ROOT), WordClass.NOUN);
  }
}
