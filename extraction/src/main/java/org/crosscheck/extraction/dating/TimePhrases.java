package org.crosscheck.extraction.dating;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.value.TimexType;

/** Tells which times of a sentence say when something is so, and how they are tied to it. */
final class TimePhrases {
  /** Between a preposition and its time. */
  private static final ImmutableSet<String> SOFTENERS =
      ImmutableSet.of("early", "late", "mid", "around", "about", "shortly", "just", "only");

  private static final ImmutableSet<String> OWNERS =
      ImmutableSet.of("the", "a", "an", "its", "his", "her", "their", "our", "'s", "’s", "this");

  private final EventNouns events = new EventNouns();
  private final ImmutableMap<String, Link> prepositions;
  private final ImmutableSet<String> bare;

  TimePhrases() {
    ImmutableMap.Builder<String, Link> links = ImmutableMap.builder();
    ImmutableSet.Builder<String> adverbs = ImmutableSet.builder();
    for (Lexicon.Row row : Lexicon.load("en/dating/time-links.tsv").rows()) {
      if (row.get("kind").equals("bare")) {
        adverbs.addAll(row.list("words"));
      } else {
        Link link = Link.valueOf(row.get("link"));
        row.list("words").forEach(word -> links.put(word, link));
      }
    }
    this.prepositions = links.buildOrThrow();
    this.bare = adverbs.build();
  }

  /** The phrases of a sentence in order; times that are tied to nothing are left out. */
  ImmutableList<TimePhrase> in(Sentence sentence, ImmutableList<DateClaim> dates) {
    ImmutableList.Builder<TimePhrase> phrases = ImmutableList.builder();
    for (DateClaim date : dates) {
      boolean onCalendar =
          date.timex().type() == TimexType.DATE || date.timex().type() == TimexType.TIME;
      if (onCalendar && !date.frame().mention() && date.timex().interval().isPresent()) {
        phrase(sentence, date).ifPresent(phrases::add);
      }
    }
    return phrases.build();
  }

  private Optional<TimePhrase> phrase(Sentence sentence, DateClaim date) {
    Span span = date.evidence().span();
    int first = sentence.tokenAt(span.start());
    int to = Math.max(first, sentence.tokenAt(span.end() - 1)) + 1;
    if (to > sentence.tokens().size()) {
      return Optional.empty();
    }
    int before = beforeSofteners(sentence, first - 1);
    if (isCompared(sentence, before)) {
      return Optional.empty();
    }
    if (isOwned(sentence, before, to)) {
      return ofNoun(sentence, to).map(noun -> new TimePhrase(date, first, noun, Link.OF_NOUN));
    }
    return link(sentence, before, first)
        .map(link -> new TimePhrase(date, from(sentence, before, link), to, link))
        .filter(phrase -> phrase.link() != Link.OF_NOUN || events.isAt(sentence, before - 1))
        .filter(phrase -> phrase.link() == Link.OF_NOUN || !isAttributive(sentence, to));
  }

  /** "Five fewer than in 2021": when what is compared was so. */
  private boolean isCompared(Sentence sentence, int before) {
    return before > 0
        && prepositions.containsKey(word(sentence, before))
        && word(sentence, before - 1).equals("than");
  }

  private static int beforeSofteners(Sentence sentence, int last) {
    int before = last;
    while (before >= 0 && SOFTENERS.contains(word(sentence, before))) {
      before--;
    }
    return before;
  }

  private int from(Sentence sentence, int before, Link link) {
    boolean led = before >= 0 && prepositions.containsKey(word(sentence, before));
    return led || link == Link.OF_NOUN ? before : before + 1;
  }

  private Optional<Link> link(Sentence sentence, int before, int first) {
    Link led = before < 0 ? null : prepositions.get(word(sentence, before));
    if (led != null) {
      return Optional.of(led);
    }
    boolean adverb = false;
    for (int i = first; i < sentence.tokens().size() && i < first + 4; i++) {
      adverb |= bare.contains(word(sentence, i));
    }
    return adverb ? Optional.of(Link.AT) : Optional.empty();
  }

  /** "the 1998 quake", "Friday's attack". */
  private static boolean isOwned(Sentence sentence, int before, int to) {
    String after = word(sentence, to);
    return after.equals("'s")
        || after.equals("’s")
        || before >= 0 && OWNERS.contains(word(sentence, before));
  }

  /** The token after the happening that the time names: the quake of "the 1998 quake". */
  private Optional<Integer> ofNoun(Sentence sentence, int to) {
    int head = -1;
    for (int i = to; i < sentence.tokens().size() && i < to + 3; i++) {
      if (sentence.tag(i) == Tag.NOUN) {
        head = i;
      } else if (head >= 0) {
        break;
      }
    }
    return head >= 0 && events.isAt(sentence, head) ? Optional.of(head + 1) : Optional.empty();
  }

  /** "in March elections": nouns follow that no verb makes a subject. */
  private static boolean isAttributive(Sentence sentence, int to) {
    int i = to;
    while (i < sentence.tokens().size() && isNounLike(sentence.tag(i))) {
      i++;
    }
    boolean nouns = i > to && sentence.tag(to) != Tag.NUM;
    return nouns && (i == sentence.tokens().size() || !sentence.tag(i).isVerbal());
  }

  private static boolean isNounLike(Tag tag) {
    return tag.isNominal() || tag == Tag.ADJ || tag == Tag.NUM;
  }

  private static String word(Sentence sentence, int i) {
    return i < sentence.tokens().size() ? sentence.tokens().get(i).lower() : "";
  }
}
