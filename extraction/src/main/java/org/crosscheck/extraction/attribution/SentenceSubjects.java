package org.crosscheck.extraction.attribution;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.extraction.name.Cast;
import org.crosscheck.extraction.name.CastMember;
import org.crosscheck.extraction.name.OrganisationWords;
import org.crosscheck.extraction.name.Roles;
import org.crosscheck.model.article.Span;

/** Finds the body that the sentence before opens with, which "it" then takes up. */
final class SentenceSubjects {
  private static final int REACH = 400;
  private static final int LONGEST = 6;

  /** An end mark, closing marks, white space and the next sentence's first letter. */
  private static final Pattern STOP = Pattern.compile("[.!?][”\"’)]*\\s+(?=[“\"‘]?\\p{Lu})");

  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}’'.-]*");

  private final String text;
  private final Cast cast;
  private final Roles roles = Roles.english();
  private final OrganisationWords bodies = OrganisationWords.english();

  SentenceSubjects(String text, Cast cast) {
    this.text = text;
    this.cast = cast;
  }

  /** The body at the head of the sentence before the one that {@code offset} stands in. */
  Optional<Span> before(int offset) {
    int from = Math.max(0, offset - REACH);
    Matcher stop = STOP.matcher(text).region(from, offset).useTransparentBounds(true);
    int before = from == 0 ? 0 : -1;
    int start = -1;
    while (stop.find()) {
      before = start >= 0 ? start : before;
      start = stop.end();
    }
    return start >= 0 && before >= 0 ? opening(before, start) : Optional.empty();
  }

  /** "The electoral commission", "Norlink": a name, or words up to one for a body. */
  private Optional<Span> opening(int from, int to) {
    Optional<CastMember> named = cast.firstIn(Span.of(from, to));
    Matcher word = WORD.matcher(text).region(from, to);
    for (int i = 0; i < LONGEST && word.find(); i++) {
      int at = word.start();
      Optional<Span> name =
          named.flatMap(m -> m.mentions().stream().filter(s -> s.start() == at).findFirst());
      if (name.isPresent()) {
        return i <= 1 ? name : Optional.empty();
      }
      String lower = word.group().toLowerCase(Locale.ROOT);
      boolean group = roles.kind(lower).filter(kind -> kind == Roles.Kind.GROUP).isPresent();
      if (i > 0 && !lower.endsWith("s") && (group || bodies.isBody(lower))) {
        return Optional.of(Span.of(from, word.end()));
      }
    }
    return Optional.empty();
  }
}
