package org.crosscheck.extraction.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.NameType;

/**
 * A place that an office is for, with who holds the office at once behind it: "the minister for
 * Northern Ireland Ann Lowe" names two. An office has to stand before the place and a first name to
 * begin the person.
 */
final class OfficeHolders {
  private static final int REACH = 40;
  private static final int FEWEST_WORDS = 3;
  private static final Pattern OFFICE =
      Pattern.compile(
          "\\b(?<office>\\p{L}+)\\s(?:of\\s\\p{Lu}\\p{Ll}+\\s)?(?:for|to|in)\\s(?:the\\s)?$");

  private final Roles roles = Roles.english();

  private final Gazetteer gazetteer = Gazetteer.english();

  /** The same names, such a place and such a person apart. */
  List<Candidate> told(List<Candidate> names) {
    List<Candidate> told = new ArrayList<>();
    for (Candidate name : names) {
      Optional<Integer> space = name.wordCount() < FEWEST_WORDS ? Optional.empty() : parting(name);
      if (space.isEmpty()) {
        told.add(name);
      } else {
        told.add(part(name, 0, space.get(), NameType.LOCATION));
        told.add(part(name, space.get() + 1, name.words().length(), NameType.PERSON));
      }
    }
    return told;
  }

  /** Where in the words the space between the place and the person is. */
  private Optional<Integer> parting(Candidate name) {
    Span span = name.span();
    String text = name.sentence().article().textOf(name.sentence().part());
    String before = text.substring(Math.max(0, span.start() - REACH), span.start());
    Matcher office = OFFICE.matcher(before);
    if (span.length() != name.words().length()
        || !office.find()
        || !roles.leads(office.group("office"))) {
      return Optional.empty();
    }
    int space = name.words().indexOf(' ');
    while (space > 0) {
      String person = name.words().substring(space + 1);
      int next = person.indexOf(' ');
      if (next > 0
          && gazetteer.isFirstName(person.substring(0, next))
          && gazetteer.isPlace(name.words().substring(0, space))) {
        return Optional.of(space);
      }
      space = name.words().indexOf(' ', space + 1);
    }
    return Optional.empty();
  }

  private static Candidate part(Candidate name, int from, int to, NameType type) {
    return new Candidate(
        name.sentence(),
        Span.of(from, to).shift(name.span().start()),
        name.words().substring(from, to),
        name.opens() && from == 0,
        from > 0,
        Optional.of(type));
  }
}
