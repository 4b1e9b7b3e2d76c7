package org.crosscheck.comparison.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which headline names an event. */
class CentralHeadlineTest {

  @Test
  void isTheOneThatSharesMostWithTheOthers() {
    assertThat(
            CentralHeadline.of(
                List.of(
                    "All washed up",
                    "Ferry aground off Tarn Head, 40 taken off",
                    "Forty rescued as ferry runs aground",
                    "Ferry aground off Tarn Head")))
        .contains("Ferry aground off Tarn Head");
  }

  @Test
  void isTheFirstWhereNoneSharesAWord() {
    assertThat(CentralHeadline.of(List.of("Ferry aground", "All washed up")))
        .contains("Ferry aground");
  }

  @Test
  void isAbsentWithoutHeadlines() {
    assertThat(CentralHeadline.of(List.of())).isEmpty();
  }
}
