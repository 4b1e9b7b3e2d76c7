package org.crosscheck.model.value;

/** How a hedge changes the number that it stands with. */
public enum QualifierType {
  /** "at least", "no fewer than", "or more": the number and everything above. */
  AT_LEAST,
  /** "more than", "over", "exceeding": everything above the number. */
  MORE_THAN,
  /** "up to", "no more than", "at most": the number and everything below. */
  AT_MOST,
  /** "fewer than", "under", "below": everything below the number. */
  LESS_THAN,
  /** "about", "some", "roughly", "or so". */
  ABOUT,
  /** "nearly", "almost", "close to": the number or a little less. */
  NEARLY,
  /** "just over", "slightly more than": a little more. */
  JUST_OVER,
  /** "an estimated", "reportedly": somebody's estimate. */
  ESTIMATED,
  /** "dozens", "several", "hundreds": the words name no number. */
  VAGUE,
  /** "four to five", "between 20 and 30". */
  RANGE,
  /** "exactly", "precisely". */
  EXACT
}
