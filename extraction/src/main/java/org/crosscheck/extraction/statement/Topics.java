package org.crosscheck.extraction.statement;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.name.Countries;
import org.crosscheck.extraction.name.Roles;
import org.crosscheck.extraction.quantity.measure.NounClasses;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;
import org.crosscheck.model.claim.Topic;

/** Brings the words of a target to classes of things and doings, and to names. */
final class Topics {
  private static final String NOTHING = "nothing";

  private final ImmutableMap<String, String> classes =
      Lexicon.load("en/statement/topic-words.tsv").rows().stream()
          .collect(ImmutableMap.toImmutableMap(row -> row.get("word"), row -> row.get("as")));
  private final Countries countries = Countries.english();
  private final NounClasses nouns = new NounClasses();
  private final Roles roles = Roles.english();
  private final WordNet dictionary = WordNet.english();

  Topic of(Line line, Range<Integer> target) {
    ImmutableSet.Builder<String> things = ImmutableSet.builder();
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    for (int i = target.lowerEndpoint(); i < target.upperEndpoint(); i++) {
      if (isName(line, i)) {
        name(line.written(i)).ifPresent(names::add);
      } else if (line.is(i, Tag.NOUN)) {
        noun(line, i).ifPresent(things::add);
      } else if (line.is(i, Tag.VERB) && !isModifier(line, i)) {
        known(line.lemma(i)).ifPresent(things::add);
      } else if (line.is(i, Tag.NUM) && line.is(i - 1, Tag.NOUN, Tag.PROPN)) {
        names.add(line.word(i));
      }
    }
    return new Topic(things.build(), names.build());
  }

  private static boolean isName(Line line, int i) {
    boolean capital = Character.isUpperCase(line.written(i).codePointAt(0));
    return capital && (line.is(i, Tag.PROPN, Tag.ADJ) || i > 0 && !line.isMark(i - 1));
  }

  /** "the noted proposition": it says which, not what. */
  private static boolean isModifier(Line line, int i) {
    return line.is(i - 1, Tag.DET, Tag.PRON) && line.is(i + 1, Tag.NOUN, Tag.ADJ);
  }

  private Optional<String> name(String written) {
    String bare = written.replaceFirst("['’]s$", "");
    return roles.kind(bare).isPresent()
        ? Optional.empty()
        : Optional.of(countries.of(bare).orElseGet(() -> bare.toLowerCase(Locale.ROOT)));
  }

  private Optional<String> noun(Line line, int i) {
    String lemma =
        line.word(i).endsWith("ing")
            ? dictionary.lemma(line.word(i), WordClass.VERB)
            : line.lemma(i);
    if (classes.containsKey(lemma)) {
      return known(lemma);
    }
    Optional<String> counted = nouns.of(line.word(i - 1), line.word(i));
    return counted.isPresent()
        ? counted.flatMap(this::known)
        : known(dictionary.verbOf(lemma).orElse(lemma));
  }

  private Optional<String> known(String lemma) {
    return Optional.of(classes.getOrDefault(lemma, lemma)).filter(word -> !word.equals(NOTHING));
  }
}
