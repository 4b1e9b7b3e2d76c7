package org.crosscheck.evaluation.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberValueTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "116;        116;  ;   ;    true",
        "1,000;      1E+3; ;   ;    true",
        "12%;        12;   ;   ;    true",
        "0.33333334; 0.333333333; ; ; true",
        "116;        117;  ;   ;    false",
        "116;        ;     ;   ;    false",
        "'(20,35]';  ;     20; 35;  true",
        "'[24,)';    ;     24; ;    true",
        "'[24,)';    ;     24; 200; false",
        "'[,)';      ;     ;   ;    false",
        "7;          ;     7;  7;   true"
      })
  void comparesNumbersAndEnds(String wanted, String value, String low, String high, boolean right) {
    Answer answer =
        new Answer(
            0,
            1,
            Family.NUMBER,
            Optional.ofNullable(value),
            Optional.ofNullable(low),
            Optional.ofNullable(high),
            Optional.empty());

    assertThat(
            NumberValue.equal(JsonNodeFactory.instance.objectNode().put("value", wanted), answer))
        .isEqualTo(right);
  }
}
