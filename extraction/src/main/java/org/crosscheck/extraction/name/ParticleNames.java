package org.crosscheck.extraction.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.extraction.annotation.OneLine;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.NameType;

/**
 * People whose name goes on behind an Arabic article or particle: "Karim" of "Karim al-Haddad",
 * "Salim bin Rashid al-Nur". What stands behind a place or a body is none of its name.
 */
final class ParticleNames {
  private static final int REACH = 60;
  private static final Pattern REST =
      Pattern.compile(
          "^(?<rest>(?:\\s(?:bin|ibn|bint|abu|abd|Abu|Abd|Bin|Ibn)(?=\\s)|"
              + "\\s(?:(?:[Aa]l|[Ee]l|[Aa][shrtdnz]|[Aa]sh|[Uu][lrd])-)\\p{Lu}[\\p{L}-]+"
              + "|(?<=\\s(?:bin|ibn|bint|abu|abd|Abu|Abd|Bin|Ibn))\\s\\p{Lu}[\\p{L}-]+)+)");

  /** The same names, those of people with what goes on. */
  List<Candidate> told(List<Candidate> names) {
    List<Candidate> told = new ArrayList<>();
    int end = -1;
    for (Candidate name : names) {
      boolean inside =
          !told.isEmpty()
              && told.get(told.size() - 1).sentence() == name.sentence()
              && name.span().start() < end;
      if (!inside) {
        Candidate whole = whole(name).orElse(name);
        end = whole.span().end();
        told.add(whole);
      }
    }
    return told;
  }

  private static Optional<Candidate> whole(Candidate name) {
    NameType type = name.type().orElse(NameType.OTHER);
    if (type != NameType.PERSON && type != NameType.OTHER) {
      return Optional.empty();
    }
    String text = name.sentence().article().textOf(name.sentence().part());
    int end = name.span().end();
    int limit = Math.min(name.sentence().span().end(), end + REACH);
    Matcher rest = REST.matcher(text).region(end, Math.max(end, limit)).useTransparentBounds(true);
    if (!rest.find() || !Character.isUpperCase(lastWord(rest.group("rest")))) {
      return Optional.empty();
    }
    Span span = new Span(name.span().start(), rest.end("rest"));
    String words = OneLine.of(span.in(text));
    return Optional.of(
        new Candidate(
            name.sentence(), span, words, name.opens(), name.led(), Optional.of(NameType.PERSON)));
  }

  /** The first letter of the last word's part behind its article. */
  private static char lastWord(String rest) {
    String last = rest.substring(rest.lastIndexOf(' ') + 1);
    return last.charAt(last.indexOf('-') + 1);
  }
}
