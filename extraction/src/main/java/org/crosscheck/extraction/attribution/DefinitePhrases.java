package org.crosscheck.extraction.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.extraction.name.Cast;
import org.crosscheck.extraction.name.CastMember;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.NameType;

/**
 * Whom the article names that a phrase without a name stands for: "the minister", "the airline".
 */
final class DefinitePhrases {
  private static final Pattern DEFINITE = Pattern.compile("[Tt]he(?:\\s\\p{Ll}[\\p{Ll}-]*){1,3}");

  /** "The 49-year-old". */
  private static final Pattern AGED = Pattern.compile("[Tt]he\\s(?<age>\\p{Nd}{1,3})-year-old");

  private final String text;
  private final Cast cast;
  private final DefiniteBodies bodies;
  private final SourceNouns nouns;

  DefinitePhrases(String text, Cast cast, DefiniteBodies bodies, SourceNouns nouns) {
    this.text = text;
    this.cast = cast;
    this.bodies = bodies;
    this.nouns = nouns;
  }

  /**
   * The member that a phrase stands for.
   *
   * @param head the phrase without what hangs on it
   * @param mention the whole phrase
   */
  Optional<CastMember> meant(Span head, Span mention) {
    return apposed(mention).or(() -> takenUp(head));
  }

  /** Whom a definite phrase takes up: "the minister", "the airline". */
  private Optional<CastMember> takenUp(Span head) {
    String words = head.in(text);
    if (!words.toLowerCase(Locale.ROOT).startsWith("the ")) {
      return Optional.empty();
    }
    Matcher aged = AGED.matcher(words);
    if (aged.matches()) {
      return ofAge(aged.group("age"), head.start());
    }
    return nouns.isRole(SourceWords.last(words))
        ? cast.personWithRole(SourceWords.role(words), head.start())
        : bodies.meant(head);
  }

  /** The one person named before with that age beside the name. */
  private Optional<CastMember> ofAge(String age, int offset) {
    // "Lind, 49," "Lind (49)", "Lind, a 49-year-old": what stands behind the name of one so old.
    Pattern beside =
        Pattern.compile("(?:,\\s(?:aged\\s|an?\\s)?|\\s\\()" + age + "(?:[,.)]|-year-old)");
    List<CastMember> fitting =
        cast.members().stream()
            .filter(CastMember::isPerson)
            .filter(
                member ->
                    member.mentions().stream().anyMatch(name -> isBeside(name, offset, beside)))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private boolean isBeside(Span name, int offset, Pattern age) {
    String body = cast.text();
    return name.end() < offset && age.matcher(body).region(name.end(), body.length()).lookingAt();
  }

  /**
   * "Its spokesman, General Imre Tal, said", "the operator, Holm Air, said": the one whose name
   * stands beside the role.
   */
  private Optional<CastMember> apposed(Span mention) {
    boolean comma = mention.end() + 2 < text.length() && text.startsWith(", ", mention.end());
    boolean role = nouns.isRole(SourceWords.last(mention.in(text)));
    if (!comma || !role && !DEFINITE.matcher(mention.in(text)).matches()) {
      return Optional.empty();
    }
    int from = mention.end() + 2;
    Span behind = Span.of(from, Math.min(text.length(), from + SentenceLeads.REACH));
    return cast.firstIn(behind)
        .filter(member -> member.isPerson() == role && member.type() != NameType.LOCATION)
        .filter(
            member ->
                member.mentions().stream()
                    .filter(behind::contains)
                    .anyMatch(name -> isApposition(from, name)));
  }

  private boolean isApposition(int from, Span name) {
    boolean closed = name.end() < text.length() && text.charAt(name.end()) == ',';
    return closed && SentenceLeads.isLead(text.substring(from, name.start()));
  }
}
