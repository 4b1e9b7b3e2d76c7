package org.crosscheck.extraction.annotation.maxent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeatureNameTest {
  private static FeatureName name(String... parts) {
    FeatureName name = FeatureName.of("");
    for (String part : parts) {
      name = name.and(FeatureName.of(part));
    }
    return name;
  }

  @Test
  void isTheSameHoweverItIsPutTogether() {
    FeatureName whole = FeatureName.of("w<=the_mayor");
    FeatureName left = name("w<=", "the", "_", "mayor");
    FeatureName right = FeatureName.of("w<=").and(name("the", "_").and(name("mayor")));

    assertThat(left.key()).isEqualTo(whole.key());
    assertThat(right.key()).isEqualTo(whole.key());
    assertThat(left).isEqualTo(whole).isEqualTo(right).hasSameHashCodeAs(whole);
    assertThat(left).hasToString("w<=the_mayor");
  }

  @Test
  void dependsOnEachCharacterAndItsPlace() {
    assertThat(name("w=", "on").key())
        .isNotEqualTo(name("w=", "no").key())
        .isNotEqualTo(name("w=on").and(FeatureName.of("e")).key())
        .isNotEqualTo(name("w", "=o").key());
    assertThat(name("w=on")).isNotEqualTo(name("w=no"));
    assertThat(name("")).hasToString("");
  }

  @Test
  void hasKeysOfItsOwnForManyShortNames() {
    Set<Long> keys = new HashSet<>();
    int names = 0;
    for (char first = 'a'; first <= 'z'; first++) {
      for (char second = 'a'; second <= 'z'; second++) {
        for (int number = 0; number < 100; number++) {
          keys.add(name("end=", "" + first + second, "/" + number).key());
          names++;
        }
      }
    }
    assertThat(keys).hasSize(names);
  }
}
