package org.crosscheck.extraction.quotation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.annotation.TriggerWords;
import org.crosscheck.extraction.name.NameTags;
import org.crosscheck.model.article.Span;

/** Reads all speech of one sentence. A sentence without a cue word is never tagged. */
final class SpeechReader {
  private final ReportingVerbs verbs = ReportingVerbs.english();
  private final VerbCues verbCues = new VerbCues();
  private final PhraseCues phraseCues = new PhraseCues();
  private final FigureCues figureCues = new FigureCues();
  private final ReplyCues replyCues = new ReplyCues();
  private final DocumentCues documentCues = new DocumentCues();
  private final TriggerWords cueWords = new TriggerWords(this::isCue);

  /** Words that are cues with another behind them or words between quotation marks beside them. */
  private final TriggerWords mayBeCues =
      new TriggerWords(word -> verbs.isPhrasal(word) || ReplyCues.isCueWord(word));

  /**
   * @param marks the quoted stretches that touch the sentence
   */
  ImmutableList<Speech> in(Sentence sentence, List<Quoted> marks, NameTags tags) {
    if (!mayHoldSpeech(sentence, marks)) {
      return ImmutableList.of();
    }
    Clause clause = new Clause(sentence, marks, tags.in(sentence));
    List<Speech> found = new ArrayList<>(verbCues.in(clause));
    found.addAll(phraseCues.in(clause));
    found.addAll(figureCues.in(clause));
    found.addAll(replyCues.in(clause));
    found.addAll(documentCues.in(clause));
    if (isQuestion(clause)) {
      found.removeIf(speech -> marks.stream().noneMatch(mark -> touches(speech, mark)));
    }
    return found.stream()
        .sorted(Comparator.comparing((Speech speech) -> speech.contents().get(0)))
        .map(speech -> withWholeQuotations(speech, marks))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean mayHoldSpeech(Sentence sentence, List<Quoted> marks) {
    if (cueWords.standIn(sentence) || DocumentCues.mayOpen(sentence.words())) {
      return true;
    }
    return mayBeCues.standIn(sentence) && isCompleted(sentence.words(), !marks.isEmpty());
  }

  /** "Shot" before "back", and "came" in a sentence with words between marks. */
  private boolean isCompleted(List<String> words, boolean marked) {
    for (int i = 0; i < words.size(); i++) {
      boolean phrasal = i + 1 < words.size() && verbs.isPhrasal(words.get(i), words.get(i + 1));
      if (phrasal || marked && ReplyCues.isCueWord(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** "How is London planning to ...?": the narrator asks and retells nobody. */
  private static boolean isQuestion(Clause clause) {
    return clause.word(clause.size() - 1).equals("?")
        && !clause.isQuoted(clause.size() - 1)
        && !clause.isQuoted(0)
        && (Openings.isQuestion(clause, 0) || clause.is(0, Tag.AUX));
  }

  private static boolean touches(Speech speech, Quoted mark) {
    return speech.contents().stream().anyMatch(content -> content.overlaps(mark.span()));
  }

  /** Who speaks in a sentence that is nothing but the cue of what stands before it. */
  Optional<Span> leadingCue(Sentence sentence, List<Quoted> marks, NameTags tags) {
    if (!cueWords.standIn(sentence)) {
      return Optional.empty();
    }
    Clause clause = new Clause(sentence, marks, tags.in(sentence));
    return verbCues.leading(clause).map(range -> clause.span(range.from(), range.to()));
  }

  /** A content that begins or ends inside quotation marks takes them in as a whole. */
  private static Speech withWholeQuotations(Speech speech, List<Quoted> marks) {
    ImmutableList.Builder<Span> contents = ImmutableList.builder();
    for (Span content : speech.contents()) {
      Span whole = content;
      for (Quoted mark : marks) {
        if (mark.span().overlaps(content)) {
          whole = whole.cover(mark.span());
        }
      }
      contents.add(whole);
    }
    return speech.withContents(contents.build());
  }

  private boolean isCue(String word) {
    return verbs.isForm(word) || phraseCues.isCueWord(word) || figureCues.isCueWord(word);
  }
}
