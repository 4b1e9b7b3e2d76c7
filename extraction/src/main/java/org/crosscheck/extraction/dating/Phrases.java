package org.crosscheck.extraction.dating;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.NameMention;

/** Heads of noun phrases, and the names that they are. */
final class Phrases {
  private static final ImmutableSet<String> TOPIC =
      ImmutableSet.of("on", "over", "about", "against", "with", "for");

  private Phrases() {}

  /** The head of the noun phrase that begins at a token; empty where none does. */
  static Optional<Integer> head(Scene scene, int from, int to) {
    int i = from;
    while (i < to && isBeforeHead(scene, i)) {
      i++;
    }
    int head = -1;
    while (i < to && scene.time(i).isEmpty() && isNominal(scene, i)) {
      head = scene.tag(i).isNominal() ? i : head;
      i++;
    }
    return head < 0 ? Optional.empty() : Optional.of(head);
  }

  private static boolean isBeforeHead(Scene scene, int i) {
    return switch (scene.tag(i)) {
      case DET, ADJ, NUM, ADV, SYM -> true;
      case PRON -> isPossessive(scene.word(i));
      case VERB -> scene.tag(i + 1).isNominal() && scene.tag(i - 1) == Tag.DET;
      default -> false;
    };
  }

  private static boolean isPossessive(String word) {
    return switch (word) {
      case "its", "his", "her", "their", "our", "my" -> true;
      default -> false;
    };
  }

  private static boolean isNominal(Scene scene, int i) {
    return scene.tag(i).isNominal()
        || scene.word(i).equals("'s")
        || scene.word(i).equals("’s")
        || scene.tag(i) == Tag.ADJ && scene.word(i - 1).endsWith("s");
  }

  /** What "on the budget" is about, where such a phrase begins at a token. */
  static Optional<String> topic(Scene scene, int at, int to) {
    boolean led = TOPIC.contains(scene.word(at)) && scene.time(at).isEmpty();
    return led ? head(scene, at + 1, to).map(head -> name(scene, head)) : Optional.empty();
  }

  /** The name that ends at a head, or else the head's lemma. */
  static String name(Scene scene, int head) {
    return named(scene, head).map(NameMention::canonical).orElse(scene.lemma(head));
  }

  static Optional<NameMention> named(Scene scene, int head) {
    Span token = scene.sentence().tokens().get(head).span();
    return scene.readings().in(scene.sentence(), NameMention.class).stream()
        .filter(name -> name.evidence().span().contains(token))
        .findFirst();
  }
}
