package org.crosscheck.comparison.event;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
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

  static ImmutableSortedSet<String> of(ArticleDigest digest) {
    ImmutableSortedSet<String> people =
        digest.claims(NameMention.class).stream()
            .filter(name -> name.type() == NameType.PERSON)
            .map(name -> Folding.fold(name.canonical()))
            .filter(name -> name.contains(" "))
            .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    return ImmutableSortedSet.copyOf(Sets.difference(people, speakers(digest)));
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
