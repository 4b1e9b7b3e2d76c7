package org.crosscheck.extraction.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountriesTest {
  private static final Countries COUNTRIES = Countries.english();

  @Test
  void namesACountryByItsCode() {
    assertThat(COUNTRIES.named("NO")).isEqualTo("Norway");
    assertThat(COUNTRIES.of("Norway")).contains("NO");
  }

  /**
   * The Java runtime called it "Turkey" up to release 17; what is printed must not depend on it.
   */
  @Test
  void doesNotAskTheRuntime() {
    assertThat(COUNTRIES.named("TR")).isEqualTo("Türkiye");
    assertThat(COUNTRIES.of("Turkey")).contains("TR");
  }
}
