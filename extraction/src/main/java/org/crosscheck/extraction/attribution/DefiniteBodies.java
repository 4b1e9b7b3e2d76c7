package org.crosscheck.extraction.attribution;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.crosscheck.extraction.attribution.BodyKinds.Called;
import org.crosscheck.extraction.name.Cast;
import org.crosscheck.extraction.name.CastMember;
import org.crosscheck.extraction.name.Gazetteer;
import org.crosscheck.extraction.wordnet.BodyNouns;
import org.crosscheck.model.article.Span;

/**
 * Whom "the airline", "the agency" or "the trust" mean: the one body of the article that is called
 * so in its name or beside it, or else, where the article names one body only and does not say what
 * it is, that one. Nobody where two fit.
 */
final class DefiniteBodies {
  /** Determiners, and what says no more than that the body was named before. */
  private static final ImmutableSet<String> SAYS_NOTHING = ImmutableSet.of("the", "same", "s");

  /** Nouns that do not say what the body is for. */
  private static final ImmutableSet<String> VAGUE =
      ImmutableSet.of(
          "alliance",
          "association",
          "body",
          "coalition",
          "federation",
          "foundation",
          "network",
          "organisation",
          "organization",
          "society",
          "trust");

  private final BodyNouns nouns = BodyNouns.english();
  private final Gazetteer gazetteer = Gazetteer.english();
  private final String text;
  private final Cast cast;
  private final BodyKinds kinds;
  private final BodyDeeds deeds;
  private final Map<CastMember, Called> called = new HashMap<>();

  DefiniteBodies(String text, Cast cast) {
    this.text = text;
    this.cast = cast;
    this.kinds = new BodyKinds(cast.text());
    this.deeds = new BodyDeeds(cast.text());
  }

  /**
   * The body that a phrase means.
   *
   * @param phrase a definite phrase without what hangs on it: "the Danish airline"
   */
  Optional<CastMember> meant(Span phrase) {
    String words = phrase.in(text);
    String noun = kinds.lemma(words.substring(words.lastIndexOf(' ') + 1));
    if (!words.substring(words.lastIndexOf(' ') + 1).chars().allMatch(Character::isLowerCase)) {
      return Optional.empty();
    }
    ImmutableSet<String> others =
        Sets.difference(kinds.lemmas(words), Sets.union(SAYS_NOTHING, ImmutableSet.of(noun)))
            .immutableCopy();
    List<CastMember> all = cast.members().stream().filter(this::mayBeBody).toList();
    List<CastMember> bodies =
        all.stream().filter(member -> member.mentions().get(0).start() < phrase.start()).toList();
    Predicate<CastMember> fits = body -> fits(body, noun, others);
    List<CastMember> fitting = bodies.stream().filter(fits).toList();
    if (fitting.isEmpty()) {
      fitting = all.stream().filter(fits).toList();
    }
    if (!fitting.isEmpty()) {
      return one(fitting);
    }
    if (!others.isEmpty() || !nouns.isBody(noun)) {
      return Optional.empty();
    }
    List<CastMember> vague = bodies.stream().filter(this::isVague).toList();
    return vague.isEmpty() || nouns.isGeneralTrader(noun)
        ? one(bodies.stream().filter(this::isUnknown).toList())
            .filter(body -> nouns.isGeneralTrader(noun) || bodies.size() == 1)
            .filter(body -> mayBeAnybody(noun))
        : one(vague);
  }

  private static Optional<CastMember> one(List<CastMember> bodies) {
    return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
  }

  /** An association or a trust may be a union or a charity. */
  private boolean isVague(CastMember body) {
    return !isUnknown(body) && VAGUE.containsAll(called(body).nouns());
  }

  /** Called nothing, or what any trader may be: "operator". */
  private boolean isUnknown(CastMember body) {
    return called(body).nouns().stream().noneMatch(nouns::isBody);
  }

  /**
   * What a body may be that the article calls nothing: names of public bodies say what they are.
   */
  private boolean mayBeAnybody(String noun) {
    return nouns.isTrader(noun) || noun.equals("agency");
  }

  private boolean mayBeBody(CastMember member) {
    boolean body =
        switch (member.type()) {
          case ORGANISATION -> true;
          case OTHER -> !deeds.isOnlyPlace(member);
          case LOCATION ->
              gazetteer.isPlace(member.canonical())
                  ? gazetteer.isTown(member.canonical()) && deeds.isBusiness(member)
                  : deeds.acts(member);
          default -> false;
        };
    return body
        && !gazetteer.isOutlet(member.canonical())
        && gazetteer.governmentOf(member.canonical()).isEmpty();
  }

  private boolean fits(CastMember body, String noun, ImmutableSet<String> others) {
    Called known = called(body);
    return known.words().containsAll(others)
        && known.nouns().stream().anyMatch(own -> own.equals(noun) || nouns.isKind(own, noun));
  }

  /** True where the name or what stands beside it says that it is a body. */
  boolean isCalledABody(CastMember member) {
    return called(member).nouns().stream().anyMatch(nouns::isBody);
  }

  private Called called(CastMember body) {
    return called.computeIfAbsent(body, kinds::of);
  }
}
