package org.crosscheck.extraction.name;

import static org.crosscheck.model.Require.visible;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.NameType;

/**
 * A stretch that may be a name, before it is known what it names.
 *
 * @param sentence where it stands
 * @param span the name's words without titles and possessive endings
 * @param words the words, one space between them
 * @param opens true when it opens its sentence, so that its capital says nothing
 * @param led true when a title or a role stands before it
 * @param type what it names, as far as its own words tell
 */
record Candidate(
    Sentence sentence,
    Span span,
    String words,
    boolean opens,
    boolean led,
    Optional<NameType> type) {
  Candidate {
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(span, "span");
    visible(words, "name");
    Objects.requireNonNull(type, "type");
  }

  String lastWord() {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  int wordCount() {
    return CharMatcher.is(' ').countIn(words) + 1;
  }

  boolean isPerson() {
    return type.filter(NameType.PERSON::equals).isPresent();
  }

  Candidate as(NameType newType) {
    return new Candidate(sentence, span, words, opens, led, Optional.of(newType));
  }

  static String join(List<Word> words) {
    if (words.size() == 1) {
      return words.get(0).text();
    }
    StringJoiner joined = new StringJoiner(" ");
    words.forEach(word -> joined.add(word.text()));
    return joined.toString();
  }
}
