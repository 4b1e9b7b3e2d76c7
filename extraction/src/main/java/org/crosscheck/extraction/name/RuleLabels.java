package org.crosscheck.extraction.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.claim.NameType;

/**
 * What the rules (capitals, titles, gazetteers) make of each word of an article: the finder weighs
 * it with the rest.
 */
final class RuleLabels {
  private static final String NONE = "-";

  private final Map<Part, Map<Integer, Candidate>> byStart = new HashMap<>();

  static RuleLabels of(List<Candidate> names) {
    RuleLabels labels = new RuleLabels();
    for (Candidate name : names) {
      labels
          .byStart
          .computeIfAbsent(name.sentence().part(), part -> new HashMap<>())
          .put(name.span().start(), name);
    }
    return labels;
  }

  /** A label a word: whether it begins a name or goes on with one, and of which type. */
  String[] of(NameSentence sentence) {
    Map<Integer, Candidate> names = byStart.getOrDefault(sentence.sentence().part(), Map.of());
    String[] labels = new String[sentence.size()];
    Optional<Candidate> open = Optional.empty();
    for (int i = 0; i < labels.length; i++) {
      Word word = sentence.words().get(i);
      Candidate begun = names.get(word.span().start());
      if (begun != null) {
        open = Optional.of(begun);
        labels[i] = "b" + kind(begun);
      } else {
        open = open.filter(name -> word.span().end() <= name.span().end());
        labels[i] = open.map(name -> "i" + kind(name)).orElse(NONE);
      }
    }
    return labels;
  }

  private static String kind(Candidate name) {
    return name.type().orElse(NameType.OTHER) + (name.led() ? "+" : "");
  }
}
