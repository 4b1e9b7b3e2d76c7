package org.crosscheck.extraction.time.calendar;

/** The seasons by TIMEX3's codes, as meteorologists of the northern hemisphere count them. */
public enum Season {
  SP(3),
  SU(6),
  FA(9),
  /** Begins in December, and is named here by the year in which it begins. */
  WI(12);

  private final int firstMonth;

  Season(int firstMonth) {
    this.firstMonth = firstMonth;
  }

  public int firstMonth() {
    return firstMonth;
  }

  static Season startingIn(int month) {
    return values()[Math.floorMod(month / 3 - 1, 4)];
  }
}
