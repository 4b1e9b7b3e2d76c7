package org.crosscheck.evaluation.robustness;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a run over {@link MixedFiles} reported every good file and named every broken one.
 *
 * @param rows a line of the table a kind of file
 * @param misses good files that are not in the report, broken ones that nobody named
 */
record RunCheck(List<String> rows, List<String> misses) {
  private static final Pattern NAME = Pattern.compile("(?:good|broken)-\\d{5}[^/\\s:#]*");
  private static final Pattern KIND =
      Pattern.compile("broken-\\d{5}-(?<kind>[a-z-]+)\\..*|good-\\d{5}\\.(?<format>.*)");

  static RunCheck of(Path folder, Path report, Path problems) throws IOException {
    Set<String> reported = reported(report);
    Set<String> named = new HashSet<>();
    try (Stream<String> lines = Files.lines(problems)) {
      lines.forEach(line -> NAME.matcher(line).results().forEach(it -> named.add(it.group())));
    }
    TreeMap<String, int[]> kinds = new TreeMap<>();
    List<String> misses = new ArrayList<>();
    for (String file : files(folder)) {
      boolean good = file.startsWith("good");
      boolean right =
          good ? reported.contains(file) : named.contains(file) && !reported.contains(file);
      int[] count = kinds.computeIfAbsent(kind(file), key -> new int[2]);
      count[0]++;
      count[1] += right ? 1 : 0;
      if (!right) {
        misses.add(file);
      }
    }
    List<String> rows = new ArrayList<>();
    kinds.forEach(
        (kind, count) -> rows.add("| %s | %,d | %,d |".formatted(kind, count[0], count[1])));
    return new RunCheck(List.copyOf(rows), List.copyOf(misses));
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(it -> it.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  private static String kind(String file) {
    Matcher matcher = KIND.matcher(file);
    if (!matcher.matches()) {
      return "other";
    }
    return matcher.group("kind") == null
        ? "good ." + matcher.group("format")
        : "broken: " + matcher.group("kind").replace('-', ' ');
  }

  /** The names of the files whose articles the report holds; it may be too large for a tree. */
  private static Set<String> reported(Path report) throws IOException {
    Set<String> reported = new HashSet<>();
    try (JsonParser json = new JsonFactory().createParser(report.toFile())) {
      boolean inArticles = false;
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.FIELD_NAME
            && json.getParsingContext().getParent().inRoot()) {
          inArticles = json.currentName().equals("articles");
        } else if (inArticles
            && "path".equals(json.currentName())
            && json.currentToken() == JsonToken.VALUE_STRING) {
          NAME.matcher(json.getText()).results().limit(1).forEach(it -> reported.add(it.group()));
        }
      }
    }
    return reported;
  }
}
