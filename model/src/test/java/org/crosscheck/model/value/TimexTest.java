package org.crosscheck.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimexTest {
  private static final Timex WEEKS =
      new Timex(
          TimexType.DURATION,
          "P2W",
          Optional.of("P3W"),
          Optional.empty(),
          Optional.of(TimeInterval.ofDay(LocalDate.of(2026, 3, 2))));

  @Test
  void showsBothEndsOfALength() {
    assertThat(WEEKS.shown()).isEqualTo("P2W to P3W");
    assertThat(new Timex(TimexType.DATE, "2026", Optional.empty(), Optional.empty()).shown())
        .isEqualTo("2026");
  }

  @Test
  void keepsItsSecondEndUnderAnotherModifierAndWithoutItsDays() {
    assertThat(WEEKS.withMod(Optional.of("APPROX")).longest()).contains("P3W");
    assertThat(WEEKS.withoutInterval().longest()).contains("P3W");
    assertThat(WEEKS.withoutInterval().interval()).isEmpty();
  }

  @Test
  void onlyALengthHasTwoEnds() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Timex(
                    TimexType.DATE,
                    "2026",
                    Optional.of("2027"),
                    Optional.empty(),
                    Optional.empty()))
        .withMessage("only a length may have a second end 2027, was DATE");
  }
}
