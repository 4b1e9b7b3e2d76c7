package org.crosscheck.reporting.classroom;

import com.google.common.collect.ImmutableList;
import org.crosscheck.model.report.Lane;

/**
 * One question to a class, made of one finding.
 *
 * @param question what is asked about, without its answer
 * @param passages what each outlet prints; a worksheet shows where to look, the key shows the words
 * @param lane where the finding stands
 * @param answer the finding's explanation, with letters for names
 */
record Exercise(String question, ImmutableList<Quoted> passages, Lane lane, String answer) {

  /**
   * A passage of one outlet.
   *
   * @param outlet its letter
   * @param place where to find it: "headline", "paragraph 3"
   * @param before the sentence in front of the words
   * @param words what the finding is about
   * @param after the sentence behind the words
   * @param source who is said to have said it
   */
  record Quoted(
      String outlet, String place, String before, String words, String after, String source) {
    String sentence() {
      return before + words + after;
    }
  }
}
