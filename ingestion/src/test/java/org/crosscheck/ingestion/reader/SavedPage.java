package org.crosscheck.ingestion.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** One of the forty pages: a layout filled with a story, and what must be read from it. */
record SavedPage(
    String name, String html, String outlet, OffsetDateTime published, ImmutableList<String> body) {
  private static final Path FOLDER =
      Path.of("src", "test", "resources", "org", "crosscheck", "ingestion", "pages");

  static List<SavedPage> all() {
    List<SavedPage> pages = new ArrayList<>();
    for (Path layout : files("layouts")) {
      for (Path story : files("stories")) {
        pages.add(of(layout, story));
      }
    }
    return pages;
  }

  private static List<Path> files(String kind) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(kind))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SavedPage of(Path layout, Path story) {
    String template = read(layout);
    String[] parts = read(story).split("\n\n", 2);
    Map<String, String> words = new HashMap<>();
    parts[0].lines().forEach(it -> words.put(it.split(": ", 2)[0], it.split(": ", 2)[1]));
    ImmutableList<String> body =
        parts[1].lines().filter(it -> !it.isBlank()).collect(ImmutableList.toImmutableList());
    OffsetDateTime published = OffsetDateTime.parse(words.get("iso"));
    fill(words, body, published, story.getFileName().toString().replace(".txt", ""));
    String html = template.substring(template.indexOf('\n') + 1);
    for (Map.Entry<String, String> word : words.entrySet()) {
      html = html.replace("{{" + word.getKey() + "}}", word.getValue());
    }
    String outlet = template.lines().findFirst().orElseThrow().replace("outlet: ", "");
    String name = layout.getFileName() + " " + story.getFileName();
    return new SavedPage(name, html, outlet, published, body);
  }

  private static void fill(
      Map<String, String> words, ImmutableList<String> body, OffsetDateTime at, String slug) {
    words.put("day", at.toLocalDate().toString());
    words.put("long", at.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH)));
    words.put("us", at.format(DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH)));
    words.put("changed", at.plusDays(2).toString());
    words.put("slug", slug);
    words.put("url", "https://news.example/" + slug);
    for (int i = 0; i < body.size(); i++) {
      words.put("p" + (i + 1), body.get(i));
    }
    words.put("rest", "<p>" + String.join("</p>\n<p>", body.subList(2, body.size())) + "</p>");
    words.put("breaks", String.join("<br><br>\n", body));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
