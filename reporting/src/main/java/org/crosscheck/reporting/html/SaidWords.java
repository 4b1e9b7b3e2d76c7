package org.crosscheck.reporting.html;

import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.RegionType;
import org.crosscheck.model.claim.Evidence;
import org.crosscheck.reporting.Labels;
import org.crosscheck.reporting.view.ClaimView;
import org.crosscheck.reporting.view.Guess;
import org.crosscheck.reporting.view.Passage;

/**
 * What one outlet prints on the matter of a card: the sentence with its words marked.
 *
 * @param outlet who prints it
 * @param published the day, empty where it is not known
 * @param place where in the article it stands, when that is not the body: "headline", "caption"
 * @param passage the sentence, cut in three
 * @param source who is said to have said it
 * @param hedge the hedge's kind, empty where there is none
 * @param anchor the words' place in the article below
 */
record SaidWords(
    String outlet,
    String published,
    String place,
    Passage passage,
    String source,
    String hedge,
    String anchor) {
  /** A sentence beyond this is shortened around its words; the article below has all of it. */
  private static final int SENTENCE_SHOWN = 900;

  static SaidWords of(ClaimView view, Anchors anchors) {
    return new SaidWords(
        view.outlet(),
        view.article().published().map(Guess::day).orElse(""),
        place(view.claim().evidence()),
        view.passage().shortened(SENTENCE_SHOWN),
        view.source(),
        view.hedge(),
        anchors.of(view.claim()).orElse(""));
  }

  private static String place(Evidence evidence) {
    if (evidence.part() == Part.TITLE) {
      return "headline";
    }
    return evidence.region().map((RegionType type) -> Labels.words(type)).orElse("");
  }
}
