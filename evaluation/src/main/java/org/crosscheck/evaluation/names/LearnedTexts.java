package org.crosscheck.evaluation.names;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Which texts the shipped model has learned from, by fingerprint, so that they are never measured
 * with it. Holds no text.
 */
record LearnedTexts(ImmutableSet<String> fingerprints) {
  private static final String RESOURCE = "/org/crosscheck/evaluation/names-learned.txt";
  private static final String HEAD =
      "# Texts that the shipped name model has learned from: the first 12 hexadecimal digits of each"
          + " text's SHA-256. Written by \"evaluate train-names\".";

  static LearnedTexts ofShippedModel() throws IOException {
    return new LearnedTexts(
        Resources.readLines(LearnedTexts.class.getResource(RESOURCE), StandardCharsets.UTF_8)
            .stream()
            .filter(line -> !line.startsWith("#"))
            .collect(ImmutableSet.toImmutableSet()));
  }

  static LearnedTexts of(Iterable<LabelledDocument> documents) {
    ImmutableSet.Builder<String> prints = ImmutableSet.builder();
    documents.forEach(document -> prints.add(document.fingerprint()));
    return new LearnedTexts(prints.build());
  }

  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    lines.addAll(ImmutableSortedSet.copyOf(fingerprints));
    Files.write(file, lines);
  }

  boolean has(LabelledDocument document) {
    return fingerprints.contains(document.fingerprint());
  }
}
