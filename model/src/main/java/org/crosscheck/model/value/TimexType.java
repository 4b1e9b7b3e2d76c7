package org.crosscheck.model.value;

/** The four types of TIMEX3 (TimeML 1.2.1). */
public enum TimexType {
  DATE,
  TIME,
  DURATION,
  SET
}
