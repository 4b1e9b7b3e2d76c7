package org.crosscheck.extraction.time.calendar;

import static org.crosscheck.model.Require.visible;

import java.util.Objects;
import java.util.Optional;
import org.crosscheck.model.value.Timex;
import org.crosscheck.model.value.TimexType;

/** A time that has no place on the calendar: {@code PAST_REF}, a set such as {@code P1D}. */
public record Unanchored(TimexType type, String value, Optional<String> mod) implements TimeValue {
  public Unanchored {
    Objects.requireNonNull(type, "type");
    visible(value, "value");
    Objects.requireNonNull(mod, "mod");
  }

  /** {@code PAST_REF}, {@code PRESENT_REF}, {@code FUTURE_REF}. */
  public static Unanchored reference(String value) {
    return new Unanchored(TimexType.DATE, value, Optional.empty());
  }

  /** A repetition. */
  public static Unanchored set(String value) {
    return new Unanchored(TimexType.SET, value, Optional.empty());
  }

  @Override
  public Timex timex() {
    return new Timex(type, value, mod, Optional.empty());
  }

  @Override
  public boolean isMention() {
    return true;
  }

  @Override
  public Unanchored withMod(String newMod) {
    return new Unanchored(type, value, Optional.of(newMod));
  }
}
