package org.crosscheck.extraction.attribution;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.article.Span;

/**
 * Whose figures or words speak: "the commission" of "the commission's final count", "police" of
 * "police count", "Lind" of "remarks by Lind".
 */
final class OwnedWords {
  private static final Pattern OWNED =
      Pattern.compile("(?<owner>[^,;:“”\"]+)(?:['’]s|(?<=s)['’])\\s+(?<owned>[^,;:“”\"]+)");
  private static final Pattern COMPOUND =
      Pattern.compile("(?:[Tt]he\\s+)?(?<owner>[\\p{L}-]+)\\s+(?<owned>[\\p{Ll}]+)");
  private static final Pattern WORDS_BY =
      Pattern.compile(
          "(?:[\\p{L}’']+\\s+){0,3}(?:statement|remark|comment|word|warning|assurance|claim)s?\\s+"
              + "(?:made\\s+)?(?:by|of|from)\\s+(?<owner>[^,;:“”\"]+)");

  private final FigureNouns figures = FigureNouns.english();
  private final SourceNouns nouns;
  private final String text;

  OwnedWords(String text, SourceNouns nouns) {
    this.text = text;
    this.nouns = nouns;
  }

  /** The words for the owner within {@code mention}. */
  Optional<Span> owner(Span mention) {
    String words = mention.in(text);
    Matcher possessive = OWNED.matcher(words);
    if (possessive.matches() && speaksForOwner(SourceWords.last(possessive.group("owned")))) {
      return Optional.of(Span.of(0, possessive.end("owner")).shift(mention.start()));
    }
    Matcher by = WORDS_BY.matcher(words);
    if (by.matches()) {
      return Optional.of(Span.of(by.start("owner"), by.end("owner")).shift(mention.start()));
    }
    Matcher compound = COMPOUND.matcher(words);
    boolean fits =
        compound.matches()
            && figures.contains(compound.group("owned"))
            && nouns.isPeople(compound.group("owner"));
    return fits
        ? Optional.of(Span.of(0, compound.end("owner")).shift(mention.start()))
        : Optional.empty();
  }

  private boolean speaksForOwner(String noun) {
    return figures.contains(noun) || nouns.isDocument(noun);
  }
}
