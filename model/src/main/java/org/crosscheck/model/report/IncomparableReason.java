package org.crosscheck.model.report;

/** Why two claims that look alike are not compared. */
public enum IncomparableReason {
  DIFFERENT_EVENT("they are of different events"),
  DIFFERENT_CONCEPT("they count different things"),
  DIFFERENT_ROLE("different things happen to what is counted"),
  DIFFERENT_PARTICIPANTS("they are of different people or bodies"),
  DIFFERENT_PLACE("they are of different places"),
  DIFFERENT_TIME("they hold at different times"),
  DIFFERENT_MODALITY("one is a fact and the other a plan, a wish or a forecast"),
  DIFFERENT_DIMENSION("their units measure different things"),
  PART_OF_WHOLE("one is a part of the other"),
  CHANGE_OF_TOTAL("one is a total and the other a change of it"),
  UNKNOWN_POLARITY("the words of one of them cannot be read as a yes or a no"),
  UNCERTAIN_MEASURE("the words do not say clearly what is counted");

  private final String words;

  IncomparableReason(String words) {
    this.words = words;
  }

  /** The reason as the second half of a sentence: "not comparable, because ...". */
  public String words() {
    return words;
  }
}
