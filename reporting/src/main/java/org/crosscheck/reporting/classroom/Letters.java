package org.crosscheck.reporting.classroom;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.reporting.view.VisibleText;

/**
 * Letters in place of outlets' names, also where one outlet names another. The order of the letters
 * follows a hash of the names: it is the same in every run and gives no hint, as the alphabet
 * would.
 */
final class Letters {
  private static final int ALPHABET = 26;

  private final ImmutableMap<String, String> letters;
  private final Pattern names;

  private Letters(ImmutableMap<String, String> letters) {
    this.letters = letters;
    this.names =
        Pattern.compile(
            letters.keySet().stream()
                // "The Harbour Post" also stands as "the Harbour Post" or without its article.
                .sorted(Comparator.comparing(String::length).reversed())
                .map(name -> Pattern.quote(withoutArticle(name)))
                .collect(Collectors.joining("|", "(?<!\\w)(?:the\\s+)?(?<name>", ")(?!\\w)")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  static Letters of(ConsistencyReport report) {
    ImmutableList<String> names =
        report.articles().stream()
            .map(article -> article.outlet().name())
            .distinct()
            .sorted(Comparator.comparing(Letters::hash))
            .collect(ImmutableList.toImmutableList());
    ImmutableMap.Builder<String, String> letters = ImmutableMap.builder();
    for (int i = 0; i < names.size(); i++) {
      letters.put(names.get(i), letter(i));
    }
    return new Letters(letters.build());
  }

  private static String hash(String name) {
    return Hashing.sha256().hashString(name, StandardCharsets.UTF_8).toString();
  }

  /** A, B … Z, AA, AB …, as a spreadsheet names its columns. */
  private static String letter(int number) {
    String last = String.valueOf((char) ('A' + number % ALPHABET));
    return number < ALPHABET ? last : letter(number / ALPHABET - 1) + last;
  }

  private static String withoutArticle(String name) {
    return name.replaceFirst("(?i)^the\\s+", "");
  }

  /** Outlets' names by letter, for the key. */
  ImmutableMap<String, String> key() {
    return letters.entrySet().stream()
        .collect(ImmutableMap.toImmutableMap(Map.Entry::getValue, Map.Entry::getKey));
  }

  /** "Outlet B" for the outlet of {@code article}. */
  String of(Article article) {
    return ofOutlet(article.outlet().name());
  }

  /** "Outlet B" for the outlet of this name. */
  String ofOutlet(String name) {
    return "Outlet " + letters.get(name);
  }

  /** The text in one line with every outlet's name replaced by its letter. */
  String hidden(String text) {
    return names
        .matcher(VisibleText.line(text))
        .replaceAll(
            match ->
                letters.entrySet().stream()
                    .filter(it -> withoutArticle(it.getKey()).equalsIgnoreCase(match.group(1)))
                    .map(it -> "Outlet " + it.getValue())
                    .findFirst()
                    .orElse("an outlet"));
  }
}
