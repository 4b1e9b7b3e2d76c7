package org.crosscheck.extraction.dating;

import com.google.common.collect.Range;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.value.Measure;
import org.crosscheck.model.value.TimePrecision;

/**
 * What a date dates: the verb of its clause with its object and subject, or the noun for what
 * happens. As a measure: the concept is the thing that it happens to, or the happening itself where
 * the words name no thing; the role is the verb; the participants are those who do it. Days and
 * deadlines only, since nothing coarser can be told apart. Where the words leave a doubt, there is
 * none.
 */
final class Happenings {
  private final HappeningVerbs verbs = new HappeningVerbs();
  private final EventNouns events = new EventNouns();
  private final OneHappening oneHappening = new OneHappening();
  private final Participants participants = new Participants();
  private final Plans plans = new Plans();

  Optional<Measure> of(Scene scene, TimePhrase phrase) {
    boolean deadline = phrase.link() == Link.BY;
    boolean day =
        Clocks.isClock(phrase.date())
            || phrase
                .date()
                .timex()
                .interval()
                .filter(time -> time.precision().compareTo(TimePrecision.DAY) <= 0)
                .isPresent();
    return switch (phrase.link()) {
      case OF_NOUN -> day ? noun(scene, phrase, named(scene, phrase)) : Optional.empty();
      case AT, BY -> day || deadline ? clause(scene, phrase) : Optional.empty();
      case SINCE, BEFORE, AFTER -> Optional.empty();
    };
  }

  /** The vote of "the vote of 21 October" and "the 21 October vote". */
  private static int named(Scene scene, TimePhrase phrase) {
    return scene.word(phrase.from()).equals("of") ? phrase.from() - 1 : phrase.to() - 1;
  }

  private Optional<Measure> clause(Scene scene, TimePhrase phrase) {
    Optional<Integer> governor = Governors.of(scene, phrase);
    int beside = phrase.from() - 1;
    if (governor.isEmpty()) {
      return opensWith(scene, beside) ? noun(scene, phrase, beside) : Optional.empty();
    }
    int verb = governor.get();
    String lemma = scene.lemma(verb);
    Optional<Range<Integer>> subject = Participants.subject(scene, verb);
    if (scene.tag(verb) == Tag.AUX || saysThatItHappens(scene, verb)) {
      return subject
          .flatMap(range -> happening(scene, range))
          .flatMap(head -> noun(scene, phrase, head));
    }
    if (phrase.link() == Link.BY && verbs.isFinish(lemma) && !hasObject(scene, verb, phrase)) {
      return plans.before(scene, phrase).map(plan -> by(plan, who(scene, subject, phrase)));
    }
    boolean said =
        verbs.isOfWords(scene.word(verb), lemma)
            && !(oneHappening.isKnown(lemma) && isHappening(scene, subject))
            && !oneHappening.isKnown(lemma + " " + scene.word(verb + 1));
    return verbs.isState(lemma) || said ? Optional.empty() : verb(scene, phrase, verb, subject);
  }

  /** "Vote on 21 October", "the vote on 21 October will": the noun opens its clause. */
  private boolean opensWith(Scene scene, int noun) {
    if (!events.isAt(scene.sentence(), noun)) {
      return false;
    }
    int i = noun;
    while (scene.isOne(i, noun) && isOfNounPhrase(scene, i)) {
      i--;
    }
    return !scene.isOne(i, noun);
  }

  private static boolean isOfNounPhrase(Scene scene, int i) {
    return switch (scene.tag(i)) {
      case NOUN, PROPN, ADJ, DET, NUM, PART -> true;
      default -> false;
    };
  }

  /** The noun for what happens that a subject consists of. */
  private Optional<Integer> happening(Scene scene, Range<Integer> subject) {
    return Participants.head(scene, subject)
        .or(() -> Optional.of(subject.upperEndpoint() - 1))
        .filter(head -> events.isAt(scene.sentence(), head));
  }

  private boolean isHappening(Scene scene, Optional<Range<Integer>> subject) {
    return subject.flatMap(range -> happening(scene, range)).isPresent();
  }

  /** "takes place on", "is scheduled for". */
  private boolean saysThatItHappens(Scene scene, int verb) {
    boolean place = scene.lemma(verb).equals("take") && scene.word(verb + 1).equals("place");
    return place || verbs.isEmpty(scene.lemma(verb)) && !scene.word(verb + 1).equals("to");
  }

  private static boolean hasObject(Scene scene, int verb, TimePhrase phrase) {
    return phrase.from() > verb && Phrases.head(scene, verb + 1, phrase.from()).isPresent();
  }

  private Optional<String> who(Scene scene, Optional<Range<Integer>> subject, TimePhrase phrase) {
    return subject.flatMap(range -> participants.of(scene, range, phrase));
  }

  private Optional<Measure> verb(
      Scene scene, TimePhrase phrase, int verb, Optional<Range<Integer>> subject) {
    boolean phrasal = verbs.isParticle(scene.word(verb + 1)) && !scene.word(verb + 2).equals("to");
    String particle = phrasal ? " " + scene.word(verb + 1) : "";
    String role = oneHappening.verb(scene.lemma(verb) + particle);
    int after = particle.isEmpty() ? verb + 1 : verb + 2;
    if (Governors.isPassive(scene, verb)) {
      return subject.flatMap(range -> suffered(scene, role, range));
    }
    int end = phrase.from() > verb ? phrase.from() : scene.sentence().tokens().size();
    int next = scene.time(after).map(TimePhrase::to).orElse(after);
    Optional<Integer> happens =
        subject
            .flatMap(range -> happening(scene, range))
            .filter(head -> oneHappening.isImpact(role));
    if (happens.isPresent()) {
      return noun(scene, phrase, happens.get());
    }
    Optional<String> who = who(scene, subject, phrase);
    Optional<QuantityClaim> amount = scene.amount(next, Math.min(end, next + 3));
    if (amount.isPresent()) {
      return amount.map(claim -> by(claim.measure(), who));
    }
    Optional<Integer> object = Phrases.head(scene, next, end);
    if (object.isPresent()) {
      return verbs.isLight(role)
          ? object
              .filter(noun -> events.isAt(scene.sentence(), noun))
              .flatMap(noun -> noun(scene, phrase, noun))
              .map(measure -> by(measure, who))
          : Optional.of(measure(Phrases.name(scene, object.get()), role, who));
    }
    boolean open = scene.tag(next) == Tag.PRON || scene.word(next).equals("to");
    boolean sconj = scene.tag(next) == Tag.SCONJ || scene.tag(next) == Tag.VERB;
    return open || sconj || verbs.isLight(role)
        ? Optional.empty()
        : Optional.of(measure(Phrases.topic(scene, next, end).orElse(role), role, who));
  }

  /** "4,000 jobs will be cut": the subject is what it happens to. */
  private static Optional<Measure> suffered(Scene scene, String role, Range<Integer> subject) {
    Optional<Measure> amount =
        scene
            .amount(subject.lowerEndpoint(), subject.upperEndpoint())
            .map(claim -> by(claim.measure(), Optional.empty()));
    return amount.or(
        () ->
            Participants.head(scene, subject)
                .map(head -> measure(Phrases.name(scene, head), role, Optional.empty())));
  }

  private Optional<Measure> noun(Scene scene, TimePhrase phrase, int noun) {
    if (!events.isAt(scene.sentence(), noun)) {
      return Optional.empty();
    }
    String role = oneHappening.of(scene.lemma(noun));
    int end = phrase.from() > noun ? phrase.from() : scene.sentence().tokens().size();
    Optional<String> modifier =
        Optional.of(noun - 1)
            .filter(i -> scene.tag(i) == Tag.NOUN && scene.isOne(i, noun))
            .map(scene::lemma);
    Optional<String> topic =
        Phrases.topic(scene, noun + 1, end)
            .or(() -> modifier.filter(word -> !participants.isBody(word)));
    return Optional.of(
        new Measure(
            topic.orElse(role), Optional.of(role), owner(scene, noun, end), Optional.empty()));
  }

  /** "parliament's vote", "a vote in parliament", "a vote by lawmakers". */
  private Optional<String> owner(Scene scene, int noun, int end) {
    for (int i = noun - 1; scene.isOne(i, noun) && isOfNounPhrase(scene, i); i--) {
      boolean owner = scene.word(i + 1).equals("'s") || scene.word(i + 1).equals("’s");
      boolean body = scene.tag(i) == Tag.NOUN && participants.isBody(scene.lemma(i));
      if (owner || body) {
        return Optional.of(participants.body(Phrases.name(scene, i)));
      }
    }
    boolean led = scene.word(noun + 1).equals("in") || scene.word(noun + 1).equals("by");
    return led && scene.time(noun + 1).isEmpty()
        ? Phrases.head(scene, noun + 2, end)
            .filter(head -> participants.isBody(scene.lemma(head)))
            .map(head -> participants.body(scene.lemma(head)))
        : Optional.empty();
  }

  private static Measure measure(String thing, String role, Optional<String> who) {
    return new Measure(thing, Optional.of(role), who, Optional.empty());
  }

  /** The same happening by those who do it. */
  private static Measure by(Measure measure, Optional<String> who) {
    return new Measure(
        measure.concept(),
        measure.role(),
        who.isPresent() ? who : Optional.empty(),
        measure.place());
  }
}
