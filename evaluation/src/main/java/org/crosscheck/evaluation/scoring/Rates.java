package org.crosscheck.evaluation.scoring;

/** Precision, recall and their harmonic mean, in percent. */
public record Rates(double precision, double recall, double f1) {

  /**
   * The rates of {@code hits} among {@code system} answers to {@code gold} questions; 100 where
   * nothing was asked and nothing was answered.
   */
  public static Rates of(int hits, int system, int gold) {
    double precision = system > 0 ? 100.0 * hits / system : gold == 0 ? 100 : 0;
    double recall = gold > 0 ? 100.0 * hits / gold : system == 0 ? 100 : 0;
    double sum = precision + recall;
    return new Rates(precision, recall, sum > 0 ? 2 * precision * recall / sum : 0);
  }

  /** {@code part} of {@code whole} in percent; zero where there is no whole. */
  public static double percent(int part, int whole) {
    return whole > 0 ? 100.0 * part / whole : 0;
  }
}
