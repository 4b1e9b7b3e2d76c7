package org.crosscheck.evaluation.corpus;

import java.util.List;
import java.util.SplittableRandom;

/** Draws words, the same ones from the same random numbers. */
record Words(TemplateTable table, SplittableRandom random) {
  <T> T oneOf(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  String word(String slot) {
    return oneOf(table.words().get(slot));
  }

  /** A name that no place and nobody bears, of thousands. */
  String name() {
    return word("start") + word("middle") + word("end");
  }
}
