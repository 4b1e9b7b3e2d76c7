package org.crosscheck.ingestion.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.crosscheck.model.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UnitRulesTest {
  private static final FurnitureRules RULES = new FurnitureRules();

  static Stream<Arguments> finds() {
    return RULES.all().stream()
        .flatMap(rule -> rule.finds().stream().map(line -> Arguments.of(rule.name(), line, rule)));
  }

  static Stream<Arguments> not() {
    return RULES.all().stream()
        .flatMap(rule -> rule.not().stream().map(line -> Arguments.of(rule.name(), line, rule)));
  }

  @ParameterizedTest(name = "{0} finds: {1}")
  @MethodSource
  void finds(String name, String line, UnitRule rule) {
    assertThat(rule.judge(unit(line))).as("%s: %s", name, line).isNotEmpty();
  }

  @ParameterizedTest(name = "{0} leaves: {1}")
  @MethodSource
  void not(String name, String line, UnitRule rule) {
    assertThat(rule.judge(unit(line))).as("%s: %s", name, line).isEmpty();
  }

  @Test
  void everyRuleHasExamplesOfBothKinds() {
    assertThat(RULES.all()).hasSizeGreaterThan(25);
    assertThat(RULES.all())
        .allSatisfy(
            rule -> {
              assertThat(rule.finds()).as(rule.name()).isNotEmpty();
              assertThat(rule.not()).as(rule.name()).isNotEmpty();
            });
  }

  private static Unit unit(String line) {
    return new Unit(Span.of(0, line.length()), line, Markup.without(line), true, true);
  }
}
