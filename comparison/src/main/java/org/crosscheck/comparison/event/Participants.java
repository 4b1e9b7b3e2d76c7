package org.crosscheck.comparison.event;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.NameMention;
import org.crosscheck.model.claim.NameType;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.claim.Source;

/**
 * The people whom an article is about, by full name. Who speaks in it is none of them: a spokesman
 * speaks of many happenings, a victim or a suspect belongs to one.
 */
final class Participants {
  private Participants() {}

  static ImmutableSet<String> of(ArticleDigest digest) {
    Set<String> speakers = speakers(digest);
    return digest.claims(NameMention.class).stream()
        .filter(name -> name.type() == NameType.PERSON)
        .map(NameMention::canonical)
        .distinct()
        .map(Folding::fold)
        .filter(name -> name.contains(" ") && !speakers.contains(name))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Set<String> speakers(ArticleDigest digest) {
    Stream<Source> sources =
        Stream.concat(
            digest.claims(QuoteClaim.class).stream().flatMap(quote -> quote.speaker().stream()),
            digest.claims().stream()
                .map(Claim::frame)
                .flatMap(frame -> frame.attribution().chain().stream()));
    return sources.map(Source::name).distinct().map(Folding::fold).collect(Collectors.toSet());
  }
}
