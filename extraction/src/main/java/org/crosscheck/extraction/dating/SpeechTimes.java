package org.crosscheck.extraction.dating;

import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.quotation.ReportingVerbs;

/** Tells the times that only say when somebody spoke: "police said on Tuesday". */
final class SpeechTimes {
  private final ReportingVerbs verbs = ReportingVerbs.english();

  /** True when the verb nearest to the time in its stretch reports speech. */
  boolean isOfSpeech(Sentence sentence, Stretches stretches, TimePhrase phrase) {
    for (int i = phrase.from() - 1; i >= 0 && stretches.isOne(i, phrase.from()); i--) {
      if (sentence.tag(i) == Tag.VERB) {
        return reports(sentence, i);
      }
    }
    for (int i = phrase.to(); i < sentence.tokens().size(); i++) {
      if (!stretches.isOne(i, phrase.from())) {
        return false;
      }
      if (sentence.tag(i) == Tag.VERB) {
        return reports(sentence, i);
      }
    }
    return false;
  }

  /** Not "announced a vote": what is done in words and has an object is a deed. */
  private boolean reports(Sentence sentence, int verb) {
    return verbs.isSpeech(sentence.tokens().get(verb).lower());
  }
}
