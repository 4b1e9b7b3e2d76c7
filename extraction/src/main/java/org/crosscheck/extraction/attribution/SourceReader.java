package org.crosscheck.extraction.attribution;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.extraction.annotation.OneLine;
import org.crosscheck.extraction.name.Cast;
import org.crosscheck.extraction.name.CastMember;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.claim.SourceType;

/**
 * Turns the words beside a cue into a source: a name in its canonical form with its role, a role or
 * pronoun resolved to a name of the article, or the words themselves with their type.
 */
public final class SourceReader {
  private static final Pattern LINK =
      Pattern.compile(
          "\\s(?:\\p{Ll}+ed|seen|drawn)(?:\\s(?:out|up))?\\sby\\s|\\s(?:of|for|at|from|with|in|on|by|to|who|which)\\s|,|\\s\\(|\\s(?:who|which)$");

  private static final String AND = " and ";
  private static final Pattern CONJUNCTION = Pattern.compile("^(?:but|and|so|yet) ");
  private static final Pattern DETERMINER = Pattern.compile("^(?:[Tt]he|[Aa]n?) ");
  private static final Pattern PRONOUN_BEHIND = Pattern.compile(",? (?:who|which)$");
  private static final Pattern ARTICLE = Pattern.compile("(?:[Tt]he\\s)?");

  private final String text;
  private final Cast cast;
  private final SourceNouns nouns = new SourceNouns();
  private final NamedSources named;
  private final Pronouns pronouns;
  private final OwnedWords owned;
  private final DefinitePhrases phrases;
  private final DocumentAuthors authors;

  public SourceReader(String text, Cast cast) {
    this.text = text;
    this.cast = cast;
    DefiniteBodies definite = new DefiniteBodies(text, cast);
    this.named = new NamedSources(text, cast, definite);
    this.pronouns = new Pronouns(text, cast, named);
    this.owned = new OwnedWords(text, nouns);
    this.phrases = new DefinitePhrases(text, cast, definite, nouns);
    this.authors = new DocumentAuthors(text, cast);
  }

  /**
   * The source that the words at {@code mention} name.
   *
   * @param earlier the source that spoke last before, which a pronoun may take up
   */
  public Optional<Source> read(Span mention, Optional<Source> earlier) {
    String given = mention.in(text);
    boolean possessive = given.length() > 2 && (given.endsWith("'s") || given.endsWith("’s"));
    boolean stopped = given.endsWith(".") && cast.endingAt(mention, mention.end() - 1).isPresent();
    int beyond = possessive ? 2 : stopped ? 1 : 0;
    return plain(Span.of(mention.start(), mention.end() - beyond), earlier);
  }

  /** The outlet that the words begin with: "the BBC" of "the BBC's Today programme". */
  Optional<Source> outletOf(Span words) {
    return named.outletOf(words);
  }

  /** Who speaks in a quotation where nobody can be made out: the words beside the cue. */
  public Source unresolved(Span mention) {
    return source(OneLine.of(mention.in(text)), Optional.empty(), SourceType.UNNAMED, mention);
  }

  private Optional<Source> plain(Span mention, Optional<Source> earlier) {
    String words = CONJUNCTION.matcher(OneLine.of(mention.in(text))).replaceFirst("");
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String lower = words.toLowerCase(Locale.ROOT);
    if (Pronouns.isPronoun(lower)) {
      return pronouns.meant(lower, mention, earlier, subject -> read(subject, Optional.empty()));
    }
    Optional<Span> owner = owned.owner(mention);
    if (owner.isPresent()) {
      return read(owner.get(), earlier);
    }
    Span head = head(mention);
    return joint(mention).or(() -> Optional.of(one(words, head, mention)));
  }

  /** Two who say one thing, "Lind and Bru", are one source with both names. */
  private Optional<Source> joint(Span mention) {
    int and = mention.in(text).indexOf(AND);
    if (and <= 0) {
      return Optional.empty();
    }
    Span left = Span.of(mention.start(), mention.start() + and);
    Span right = Span.of(left.end() + AND.length(), mention.end());
    Optional<CastMember> first = named.namedBy(left);
    Optional<CastMember> second = cast.endingAt(right, right.end());
    boolean two =
        first.isPresent()
            && second.isPresent()
            && !first.equals(second)
            && second.get().mentions().stream().anyMatch(name -> opens(name, right));
    return two
        ? Optional.of(
            source(
                first.get().canonical() + AND + second.get().canonical(),
                Optional.empty(),
                named.member(first.get(), left).type(),
                mention))
        : Optional.empty();
  }

  /** True where the phrase is the name, but for an article. */
  private boolean opens(Span name, Span phrase) {
    return phrase.contains(name)
        && ARTICLE.matcher(text.substring(phrase.start(), name.start())).matches();
  }

  private Source one(String words, Span head, Span mention) {
    return named
        .namedBy(head)
        .map(member -> named.member(member, mention))
        .or(() -> phrases.meant(head, mention).map(member -> named.body(member, mention)))
        .or(() -> document(words, head, mention))
        .orElseGet(() -> unnamed(words, head, mention));
  }

  /** The phrase without what hangs on it: "a spokesman" of "a spokesman for the ministry". */
  private Span head(Span mention) {
    Matcher link = LINK.matcher(mention.in(text));
    int from = 0;
    while (link.find(from)) {
      int end = mention.start() + link.start();
      boolean insideName =
          cast.firstIn(mention).filter(member -> covers(member, end + 1)).isPresent();
      if (!insideName && link.start() > 0) {
        return Span.of(mention.start(), end);
      }
      from = link.end();
    }
    return mention;
  }

  private static boolean covers(CastMember member, int offset) {
    return member.mentions().stream().anyMatch(span -> span.contains(offset));
  }

  /** The body whose document speaks, with the words for the document as its role. */
  private Optional<Source> document(String words, Span head, Span mention) {
    return Optional.of(head)
        .filter(phrase -> nouns.isDocument(SourceWords.last(phrase.in(text))))
        .flatMap(phrase -> authors.of(phrase, mention))
        .map(author -> named.member(author, mention))
        .map(author -> source(author.name(), Optional.of(words), author.type(), mention));
  }

  private Source unnamed(String words, Span head, Span mention) {
    String last = SourceWords.last(head.in(text));
    String told = authors.isRelayed(mention) ? OneLine.of(head.in(text)) : words;
    String bare = DETERMINER.matcher(told).replaceFirst("");
    String name = nouns.plainCase(PRONOUN_BEHIND.matcher(bare).replaceFirst(""), last);
    return source(name.isBlank() ? words : name, Optional.empty(), nouns.type(last), mention);
  }

  private static Source source(String name, Optional<String> role, SourceType type, Span mention) {
    return new Source(name, role, type, Optional.of(mention));
  }
}
