package org.crosscheck.ingestion.reader;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crosscheck.ingestion.problem.Problem;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * YAML between two lines of three dashes at the very start of a file. Every scalar is read as the
 * words that stand there: a date stays a date as written.
 */
final class FrontMatter {
  /** Front matter is a few lines; two rules far apart are part of a text. */
  private static final int MAX_LENGTH = 16 * 1024;

  private static final Pattern OPENING = Pattern.compile("\\A\\s*+---[ \\t]*+(?:\\r\\n?|\\n)");
  private static final Pattern CLOSING =
      Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*+(?:\\r\\n?|\\n|\\z)", Pattern.MULTILINE);
  private static final Pattern KEY =
      Pattern.compile(
          "^(?<key>[A-Za-z][\\w-]{0,30}):(?:[ \\t]++(?<value>.*+))?$", Pattern.MULTILINE);

  private FrontMatter() {}

  /** Where the front matter of {@code content} stands; empty where it has none. */
  static Optional<Headers.Block> in(String content) {
    Matcher opening = OPENING.matcher(content);
    if (!opening.find()) {
      return Optional.empty();
    }
    Matcher closing = CLOSING.matcher(content);
    closing.region(opening.end(), Math.min(content.length(), opening.end() + MAX_LENGTH));
    if (!closing.find()) {
      return Optional.empty();
    }
    int start = opening.end();
    int stop = closing.start();
    return KEY.matcher(content).region(start, stop).find()
        ? Optional.of(new Headers.Block(start, stop, closing.end()))
        : Optional.empty();
  }

  static Stated read(String file, String yaml, Consumer<Problem> problems) {
    try {
      LoadSettings settings =
          LoadSettings.builder()
              .setSchema(new FailsafeSchema())
              .setAllowDuplicateKeys(true)
              .setMaxAliasesForCollections(10)
              .setCodePointLimit(MAX_LENGTH)
              .build();
      Object loaded = new Load(settings).loadFromString(yaml);
      return loaded instanceof Map<?, ?> map ? fields(map) : Stated.nothing();
    } catch (YamlEngineException e) {
      problems.accept(
          Problem.noted(
              file,
              "the front matter is not valid YAML",
              "a value with a colon or a quotation mark needs quotes around it",
              "it was read line by line"));
      return lines(yaml);
    }
  }

  private static Stated fields(Map<?, ?> map) {
    List<Map.Entry<Field, String>> entries = new ArrayList<>();
    map.forEach(
        (key, value) ->
            Field.named(String.valueOf(key))
                .ifPresent(field -> entries.add(Map.entry(field, words(value)))));
    return Stated.of(entries);
  }

  /** A list, as of authors, is joined by commas; nothing gives nothing. */
  private static String words(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(FrontMatter::words).collect(Collectors.joining(", "));
    }
    return value instanceof String text ? text : "";
  }

  /** What is left when the YAML is broken: "title: Mayor: no comment" is meant clearly enough. */
  private static Stated lines(String yaml) {
    List<Map.Entry<Field, String>> entries = new ArrayList<>();
    Matcher line = KEY.matcher(yaml);
    while (line.find()) {
      String value = line.group("value") == null ? "" : line.group("value");
      Field.named(line.group("key"))
          .ifPresent(field -> entries.add(Map.entry(field, unquoted(value.strip()))));
    }
    return Stated.of(entries);
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() >= 2
            && CharMatcher.anyOf("\"'").matches(value.charAt(0))
            && value.charAt(0) == value.charAt(value.length() - 1);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
