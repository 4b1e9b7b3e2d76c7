package org.crosscheck.extraction.attribution;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.Attribution;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.claim.SourceType;

/**
 * Reads who stands before and behind a speaker in the words beside the cue: an outlet that was told
 * ("told the Herald", "in an interview with the Herald") is nearer than the speaker, a source that
 * the speaker cites is farther.
 */
public final class SourceChains {
  private static final Pattern CITING =
      Pattern.compile(
          "\\b(?:citing|quoting|quoted|referring\\s+to)\\s+(?<cited>[^,.;:“\"]{2,80}?)"
              + "(?=[,.;:“\"]|\\s+(?:as|that|who)\\b|\\s*$)");
  private static final Pattern HEARER =
      Pattern.compile(
          "\\b(?:told|(?:interview|conversation)\\s+(?:with|to|given\\s+to)|(?:speaking|writing)\\s+"
              + "(?:to|in|for)|(?:quoted|cited)\\s+by|(?:article|piece|essay)\\s+for)\\s+"
              + "(?<hearer>(?:the\\s+)?[^,.;:“\"]{2,50}?)"
              + "(?=[,.;:“\"]|\\s+(?:that|on|in|last|this|as)\\b|\\s*$)");

  /** What {@link #REPEATING} needs, which tries a stretch of words at each word. */
  private static final Pattern REPEATS =
      Pattern.compile("repeat|reiterat|restat|echo|recall|quot|cit|point|refer");

  /** "Bru repeated earlier statements by the ministry", "pointed back to the ministry, which". */
  private static final Pattern REPEATING =
      Pattern.compile(
          "(?<repeater>[\\p{L}][^,;:“\"]{1,60}?)\\s+(?:(?:has|have|had|also|again|only|once more)\\s+)*"
              + "(?:(?:repeat|reiterat|restat|echo|recall|quot|cit)(?:s|es|ed|ing)\\s+(?:[\\p{Ll}’']+\\s+){0,3}"
              + "(?:statement|remark|comment|word|warning|assurance|claim)s?\\s+(?:made\\s+)?(?:by|of|from)"
              + "|(?:point|referr?)(?:s|ed|ing)\\s+(?:back\\s+)?to)\\s+(?<origin>[^,.;:“\"]{2,60}?)"
              + "(?=,\\s+(?:which|who)\\b|\\s+(?:that|on|in|last|this)\\b|\\s*$)");

  private final String text;
  private final SourceReader sources;

  public SourceChains(String text, SourceReader sources) {
    this.text = text;
    this.sources = sources;
  }

  /**
   * The chain around a speaker.
   *
   * @param speaker whom the cue makes speak
   * @param around the narrator's own words in the sentence, outside what is said
   */
  public Attribution around(Source speaker, List<Span> around) {
    List<Source> chain = new ArrayList<>();
    chain.add(speaker);
    for (Span words : around) {
      find(HEARER, "hearer", words)
          .filter(hearer -> hearer.type() == SourceType.OUTLET)
          .filter(hearer -> !hearer.name().startsWith("this "))
          .filter(hearer -> isNew(chain, hearer))
          .ifPresent(hearer -> chain.add(0, hearer));
      addRepeated(chain, words);
      find(CITING, "cited", words).filter(cited -> isNew(chain, cited)).ifPresent(chain::add);
    }
    return new Attribution(ImmutableList.copyOf(chain));
  }

  /** Who repeats is nearer than whose words they are. */
  private void addRepeated(List<Source> chain, Span words) {
    Optional<Source> origin =
        REPEATS.matcher(words.in(text)).find()
            ? find(REPEATING, "origin", words)
            : Optional.empty();
    if (origin.isEmpty()) {
      return;
    }
    if (isNew(chain, origin.get())) {
      chain.add(origin.get());
    } else {
      find(REPEATING, "repeater", words)
          .filter(repeater -> isNew(chain, repeater))
          .ifPresent(repeater -> chain.add(0, repeater));
    }
  }

  private Optional<Source> find(Pattern pattern, String group, Span words) {
    Matcher matcher = pattern.matcher(words.in(text));
    return matcher.find()
        ? sources.read(
            Span.of(matcher.start(group), matcher.end(group)).shift(words.start()),
            Optional.empty())
        : Optional.empty();
  }

  private static boolean isNew(List<Source> chain, Source source) {
    return chain.stream().noneMatch(known -> known.name().equals(source.name()));
  }
}
