package org.crosscheck.extraction.attribution;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
          "\\b(?<!(?:without|not|never)\\s)(?:[Cc]iting|[Qq]uoting|quoted|(?<=(?:which|who)\\s)cited"
              + "|referring\\s+to)\\s+(?!as\\b|by\\b)(?<cited>[^,.;:“\"]{2,80}?)"
              + "(?=[,.;:“\"]|\\s+(?:as|that|who)\\b|\\s*$)");

  private static final Pattern IN_TURN =
      Pattern.compile(",\\s(?:which|who)\\s(?:(?:had|has|in turn|itself)\\s)*$");

  /** "Seen by Reuters", "carried by state television": through whom a thing came. */
  static final String RELAYED =
      "(?:seen|obtained|reviewed|viewed|read|heard|carried|published|broadcast|aired|released"
          + "|distributed|reported)(?:\\s+and\\s+\\p{Ll}+)?\\s+by";

  private static final Pattern HEARER =
      Pattern.compile(
          "\\b(?:told|(?:interview|conversation)\\s+(?:with|to|given\\s+to)|(?:speaking|writing)\\s+"
              + "(?:to|in|for)|wrote\\s+in|(?:article|piece|essay)\\s+(?:for|in)"
              + "|(?:e-?mail|letter|message|note|response|statement|comments?|remarks)\\s+"
              + "(?:(?:sent|given|made)\\s+)?to|(?:shared|provided)\\s+(?:with|to)"
              + "|(?:quoted|cited)(?:\\s+as\\s+saying)?\\s+by|"
              + RELAYED
              + ")\\s+"
              + "(?<hearer>(?:the\\s+)?[^,.;:“\"]{2,50}?)"
              + "(?=[,.;:“\"]|\\s+(?:that|on|in|last|this|as)\\b|\\s*$)");

  /** ", Reuters reported, citing the navy": who passes on what somebody else says. */
  private static final Pattern PASSING_ON =
      Pattern.compile(
          ",\\s+(?<relay>(?:the\\s+)?[^,.;:“\"]{2,50}?)\\s+(?:(?:has|had|have|also|later|first|earlier)\\s+)*"
              + "(?:report(?:ed|s)|wrote|writes|sa(?:id|ys)|quoted|cited)\\b");

  private static final String AS_SAYING = " as saying";

  /** "Interfax quoted Lind as saying". */
  private static final Pattern QUOTER =
      Pattern.compile(
          "(?<hearer>\\p{L}[^,;:“\"]{1,50}?)\\s+(?:(?:has|had|have|also|later)\\s+)*"
              + "(?:quot(?:es?|ed|ing)|cit(?:es?|ed|ing)|report(?:s|ed|ing))\\s+[^,;:“\"]{2,80}?\\s+as\\s+saying\\b");

  /** What {@link #REPEATING} needs, which tries a stretch of words at each word. */
  private static final Pattern REPEATS =
      Pattern.compile("repeat|reiterat|restat|echo|recall|quot|cit|point|refer");

  /** "Bru repeated earlier statements by the ministry", "pointed back to the ministry, which". */
  private static final Pattern REPEATING =
      Pattern.compile(
          "(?<repeater>[\\p{L}][^,;:“\"]{1,60}?)\\s+(?:(?:has|have|had|also|again|only|once"
              + " more)\\s+)*"
              + "(?:(?:repeat|reiterat|restat|echo|recall|quot|cit)(?:s|es|ed|ing)\\s+(?:[\\p{Ll}’']+\\s+){0,3}"
              + "(?:statement|remark|comment|word|warning|assurance|claim)s?\\s+(?:made\\s+)?(?:by|of|from)"
              + "|(?:point|referr?)(?:s|ed|ing)\\s+(?:back\\s+)?to)\\s+(?<origin>[^,.;:“\"]{2,60}?)"
              + "(?=,\\s+(?:which|who)\\b|\\s+(?:that|on|in|last|this)\\b|\\s*$)");

  private final String text;
  private final SourceReader sources;
  private final ImmutableSet<String> own;

  /**
   * @param outlet whose article it is: what somebody told it is told by nobody else
   */
  public SourceChains(String text, SourceReader sources, String outlet) {
    this.text = text;
    this.sources = sources;
    this.own = words(outlet);
  }

  private static ImmutableSet<String> words(String name) {
    return ImmutableSet.copyOf(
        Splitter.on(' ').omitEmptyStrings().split(name.toLowerCase(Locale.ROOT)));
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
      hearer(words)
          .filter(hearer -> !hearer.name().startsWith("this "))
          .filter(hearer -> !own.containsAll(words(hearer.name())))
          .filter(hearer -> isNew(chain, hearer))
          .ifPresent(hearer -> chain.add(0, hearer));
      addRepeated(chain, words);
      Optional<Source> relay =
          outlet(PASSING_ON, "relay", words).filter(source -> isNew(chain, source));
      relay.ifPresent(source -> chain.add(0, source));
      int farther = relay.isPresent() ? 1 : chain.size();
      for (Source cited : cited(words)) {
        if (isNew(chain, cited)) {
          chain.add(farther++, cited);
        }
      }
    }
    return new Attribution(ImmutableList.copyOf(chain));
  }

  /** Whom the words cite, and whom he cites in turn: "citing Interfax, which quoted the navy". */
  private List<Source> cited(Span words) {
    List<Source> cited = new ArrayList<>();
    String own = words.in(text);
    Matcher matcher = CITING.matcher(own);
    while (matcher.find()) {
      if (cited.isEmpty() || IN_TURN.matcher(own.substring(0, matcher.start())).find()) {
        sources
            .read(
                Span.of(matcher.start("cited"), matcher.end("cited")).shift(words.start()),
                Optional.empty())
            .ifPresent(cited::add);
      }
    }
    return cited;
  }

  /** The outlet that was told or through which a thing came. */
  private Optional<Source> hearer(Span words) {
    Optional<Source> told = outlet(HEARER, "hearer", words);
    return told.isEmpty() && words.in(text).contains(AS_SAYING)
        ? outlet(QUOTER, "hearer", words)
        : told;
  }

  /** The first outlet that a group of a pattern names. */
  private Optional<Source> outlet(Pattern pattern, String group, Span words) {
    Matcher told = pattern.matcher(words.in(text));
    while (told.find()) {
      Span hearer = Span.of(told.start(group), told.end(group)).shift(words.start());
      Optional<Source> outlet =
          sources
              .read(hearer, Optional.empty())
              .filter(source -> source.type() == SourceType.OUTLET)
              .or(() -> sources.outletOf(hearer));
      if (outlet.isPresent()) {
        return outlet;
      }
    }
    return Optional.empty();
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
