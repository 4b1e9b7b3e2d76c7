package org.crosscheck.extraction.attribution;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.extraction.name.Cast;
import org.crosscheck.extraction.name.CastMember;
import org.crosscheck.extraction.name.Gazetteer;
import org.crosscheck.extraction.name.OrganisationWords;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.NameType;

/** Whose document it is that speaks: "a report by the World Bank", "a World Bank report". */
final class DocumentAuthors {
  private static final Pattern BY =
      Pattern.compile(
          "\\s(?:(?:published|written|issued|released|produced|conducted"
              + "|compiled|prepared|carried\\sout|drawn\\sup)\\s)?(?:by|from)\\s");
  private static final Pattern THROUGH =
      Pattern.compile("\\b(?:(?:quoted|cited)\\sby|" + SourceChains.RELAYED + ")\\s");

  private final Gazetteer gazetteer = Gazetteer.english();
  private final OrganisationWords bodies = OrganisationWords.english();
  private final String text;
  private final Cast cast;

  DocumentAuthors(String text, Cast cast) {
    this.text = text;
    this.cast = cast;
  }

  /**
   * The body whose document it is.
   *
   * @param head the phrase without what hangs on it: "a report"
   * @param mention the whole phrase
   */
  Optional<CastMember> of(Span head, Span mention) {
    String behind = text.substring(head.end(), mention.end());
    if (isRelayed(mention)) {
      return Optional.empty();
    }
    Matcher by = BY.matcher(behind);
    Span stretch = by.lookingAt() ? Span.of(head.end() + by.end(), mention.end()) : head;
    return cast.firstIn(stretch)
        .filter(member -> !member.isPerson() && member.type() != NameType.LOCATION)
        .filter(member -> !bodies.isBody(member.canonical().toLowerCase(Locale.ROOT)))
        .or(() -> cast.firstIn(mention).filter(this::isOutlet));
  }

  /** True where an outlet only saw or carried it: "emails seen by the Herald". */
  boolean isRelayed(Span mention) {
    return THROUGH.matcher(mention.in(text)).find();
  }

  private boolean isOutlet(CastMember member) {
    return gazetteer.isOutlet(member.canonical());
  }
}
