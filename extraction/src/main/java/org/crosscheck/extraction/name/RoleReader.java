package org.crosscheck.extraction.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.extraction.annotation.OneLine;
import org.crosscheck.model.article.Span;

/** Reads what a person is called beside the name: before it, or between commas after it. */
final class RoleReader {
  private static final int REACH = 80;
  private static final Pattern DETERMINER = Pattern.compile("^(?:a|an|the) ");
  private static final Pattern APPOSED =
      Pattern.compile(
          "(?:(?:^|[.!?”\"\\n]\\s*|\\b(?:and|but|when)\\s)(?:(?:The|the|An?|an?)\\s)?"
              + "|,\\s(?:its|his|her|their|the)\\s)(?<role>[^,.;:!?“”\"()]+),\\s$");
  private static final int LONGEST_APPOSITION = 9;

  private final Roles roles = Roles.english();
  private final Gazetteer gazetteer = Gazetteer.english();

  /** True behind "the mayor, " and before a comma: only a person stands beside such a role. */
  boolean isBesideRole(String text, Span name) {
    return apposed(text, name)
        .map(role -> role.substring(role.lastIndexOf(' ') + 1))
        .flatMap(roles::kind)
        .filter(Roles.Kind.ROLE::equals)
        .isPresent();
  }

  Optional<String> role(String text, Span name) {
    return before(text, name).or(() -> after(text, name)).or(() -> apposed(text, name));
  }

  private Optional<String> before(String text, Span name) {
    List<Word> words = Word.in(text, new Span(wordStart(text, name.start()), name.start()));
    boolean role = false;
    int next = name.start();
    for (int i = words.size() - 1; i >= 0; i--) {
      Word word = words.get(i);
      String gap = text.substring(word.span().end(), next);
      boolean joined =
          gap.isBlank() || gap.strip().equals("’s") || gap.strip().equals("'s") || gap.equals(". ");
      boolean fits = roles.leads(word.text()) || word.isCapitalised() || word.text().equals("of");
      if (!joined || !fits) {
        break;
      }
      role |= roles.kind(word.text()).filter(kind -> kind == Roles.Kind.ROLE).isPresent();
      next = word.span().start();
    }
    return role ? Optional.of(OneLine.of(text.substring(next, name.start()))) : Optional.empty();
  }

  /** "A spokesman for the Front, Imre Tal, said": the name stands in apposition to its role. */
  private Optional<String> apposed(String text, Span name) {
    boolean closed = name.end() < text.length() && text.charAt(name.end()) == ',';
    Matcher phrase = APPOSED.matcher(text).region(Math.max(0, name.start() - REACH), name.start());
    if (!closed || !phrase.find()) {
      return Optional.empty();
    }
    List<Word> words = Word.in(text, new Span(phrase.start("role"), phrase.end("role")));
    boolean role =
        words.size() <= LONGEST_APPOSITION
            && words.stream()
                .filter(word -> !word.isCapitalised())
                .anyMatch(
                    word -> roles.kind(word.text()).filter(Roles.Kind.ROLE::equals).isPresent());
    return role ? Optional.of(OneLine.of(phrase.group("role"))) : Optional.empty();
  }

  private static int wordStart(String text, int end) {
    int start = Math.max(0, end - REACH);
    while (start > 0 && start < end && !Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private Optional<String> after(String text, Span name) {
    int from = name.end() + 2;
    if (from >= text.length() || text.charAt(name.end()) != ',') {
      return Optional.empty();
    }
    int end = from;
    while (end < text.length()
        && ",.;(\n”\"“".indexOf(text.charAt(end)) < 0
        && end - from < REACH) {
      end++;
    }
    if (end >= text.length() || ",.".indexOf(text.charAt(end)) < 0) {
      return Optional.empty();
    }
    List<Word> words = Word.in(text, new Span(from, end));
    boolean role = words.size() <= LONGEST_APPOSITION && !words.isEmpty() && startsWithRole(words);
    return role
        ? Optional.of(DETERMINER.matcher(OneLine.of(text.substring(from, end))).replaceFirst(""))
        : Optional.empty();
  }

  private boolean startsWithRole(List<Word> words) {
    for (Word word : words.subList(0, Math.min(5, words.size()))) {
      if (roles.kind(word.text()).filter(kind -> kind == Roles.Kind.ROLE).isPresent()) {
        return true;
      }
      String lower = word.text().toLowerCase(Locale.ROOT);
      boolean modifier =
          lower.equals("a")
              || lower.equals("an")
              || lower.equals("the")
              || lower.equals("its")
              || lower.equals("his")
              || lower.equals("her")
              || word.isCapitalised()
              || gazetteer.isCommonWord(lower) && !lower.equals("who") && !lower.equals("said");
      if (!modifier) {
        return false;
      }
    }
    return false;
  }
}
