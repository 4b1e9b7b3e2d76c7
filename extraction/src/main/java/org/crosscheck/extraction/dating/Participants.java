package org.crosscheck.extraction.dating;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.attribution.SourceReader;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.name.CastMember;
import org.crosscheck.extraction.quotation.SubjectPhrases;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.NameMention;
import org.crosscheck.model.claim.NameType;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.claim.SourceType;

/** Who does what happens: a name in its canonical form, or the noun for it. */
final class Participants {
  private static final String COMPANY = "company";

  private final ImmutableMap<String, String> bodies;
  private final ImmutableSet<String> anyone;

  Participants() {
    ImmutableMap.Builder<String, String> byWord = ImmutableMap.builder();
    ImmutableSet.Builder<String> unnamed = ImmutableSet.builder();
    for (Lexicon.Row row : Lexicon.load("en/dating/bodies.tsv").rows()) {
      Optional<String> body = row.find("body");
      row.list("words").forEach(word -> body.ifPresent(name -> byWord.put(word, name)));
      if (body.isEmpty()) {
        unnamed.addAll(row.list("words"));
      }
    }
    this.bodies = byWord.buildOrThrow();
    this.anyone = unnamed.build();
  }

  /** The tokens of the subject of a verb; empty where two are joined or none is plain. */
  static Optional<Range<Integer>> subject(Scene scene, int verb) {
    return SubjectPhrases.before(
            scene.sentence(), scene.sentence().tags(), Governors.groupStart(scene, verb))
        .map(range -> withoutRelative(scene, range))
        .filter(range -> !range.isEmpty())
        .filter(range -> noneIs(scene, range, Tag.CCONJ));
  }

  private static Range<Integer> withoutRelative(Scene scene, Range<Integer> range) {
    int to = range.upperEndpoint();
    while (to > range.lowerEndpoint() && isRelativeEnd(scene.word(to - 1))) {
      to--;
    }
    return Range.closedOpen(range.lowerEndpoint(), to);
  }

  private static boolean isRelativeEnd(String word) {
    return word.equals("who") || word.equals("which") || word.equals(",");
  }

  private static boolean noneIs(Scene scene, Range<Integer> range, Tag tag) {
    for (int i = range.lowerEndpoint(); i < range.upperEndpoint(); i++) {
      if (scene.tag(i) == tag) {
        return false;
      }
    }
    return true;
  }

  /** The head of a phrase: the last noun before what hangs on it. */
  static Optional<Integer> head(Scene scene, Range<Integer> range) {
    int head = -1;
    for (int i = range.lowerEndpoint(); i < range.upperEndpoint(); i++) {
      if (scene.tag(i).isNominal()) {
        head = i;
      } else if (head >= 0 && scene.tag(i) == Tag.ADP) {
        break;
      }
    }
    return head < 0 ? Optional.empty() : Optional.of(head);
  }

  /** Who the tokens name. */
  Optional<String> of(Scene scene, Range<Integer> range, TimePhrase phrase) {
    Optional<Integer> head = head(scene, range);
    if (head.isEmpty()) {
      return range.upperEndpoint() - range.lowerEndpoint() == 1
          ? pronoun(scene, range.lowerEndpoint(), phrase)
          : Optional.empty();
    }
    Optional<NameMention> name = Phrases.named(scene, head.get());
    if (name.isPresent()) {
      return name.map(NameMention::canonical);
    }
    return anyone.contains(scene.lemma(head.get()))
        ? Optional.empty()
        : role(scene, range).or(() -> Optional.of(noun(scene, range, head.get())));
  }

  private static Optional<String> pronoun(Scene scene, int token, TimePhrase phrase) {
    String word = scene.word(token);
    Span span = scene.sentence().tokens().get(token).span();
    if (word.equals("he") || word.equals("she")) {
      return source(scene, span)
          .filter(source -> source.type() == SourceType.PERSON)
          .map(Source::name);
    }
    boolean own = word.equals("it") || word.equals("we") || word.equals("i");
    return own
        ? scene
            .voices()
            .innermost(phrase.date().evidence().span())
            .flatMap(QuoteClaim::speaker)
            .filter(speaker -> !word.equals("it") || speaker.type() != SourceType.PERSON)
            .map(Source::name)
        : Optional.empty();
  }

  /** "The mayor", where the article names one. */
  private static Optional<String> role(Scene scene, Range<Integer> range) {
    Span span =
        new Span(
            scene.sentence().tokens().get(range.lowerEndpoint()).start(),
            scene.sentence().tokens().get(range.upperEndpoint() - 1).end());
    return source(scene, span)
        .filter(source -> source.type() == SourceType.PERSON)
        .map(Source::name);
  }

  private static Optional<Source> source(Scene scene, Span span) {
    return scene.sentence().part() == Part.BODY
        ? new SourceReader(scene.sentence().article().text(), scene.cast().get())
            .read(span, Optional.empty())
        : Optional.empty();
  }

  /** The noun, with the names and capitalised words that narrow it: "German parliament". */
  private String noun(Scene scene, Range<Integer> range, int head) {
    String body = body(scene.lemma(head));
    if (body.equals(COMPANY) && scene.sentence().part() == Part.BODY) {
      int start = scene.sentence().tokens().get(range.lowerEndpoint()).start();
      return scene
          .cast()
          .get()
          .lastBefore(start, member -> member.type() == NameType.ORGANISATION)
          .map(CastMember::canonical)
          .orElse(COMPANY);
    }
    List<String> words = new ArrayList<>();
    for (int i = range.lowerEndpoint(); i < range.upperEndpoint(); i++) {
      String written = scene.sentence().tokens().get(i).text();
      boolean narrows = scene.tag(i) == Tag.PROPN || scene.tag(i) == Tag.ADJ;
      boolean first = i == 0;
      if (i != head && narrows && !first && Character.isUpperCase(written.charAt(0))) {
        words.add(written);
      }
    }
    words.add(body);
    return String.join(" ", words);
  }

  String body(String lemma) {
    return bodies.getOrDefault(lemma, lemma);
  }

  boolean isBody(String lemma) {
    return bodies.containsKey(lemma);
  }
}
