package org.crosscheck.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.NameMention;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.claim.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of names and quotations. */
class SourceExamplesTest {
  private static final Extraction EXTRACTION = Extraction.english();

  static Stream<MarkedExample> quotations() {
    return MarkedExample.load("quotation.tsv");
  }

  static Stream<MarkedExample> names() {
    return MarkedExample.load("name.tsv");
  }

  static Stream<MarkedExample> all() {
    return Stream.concat(quotations(), names());
  }

  @ParameterizedTest
  @MethodSource("quotations")
  void readsTheQuotationsThatTheExamplesMark(MarkedExample example) {
    check(example, QuoteClaim.class);
  }

  @ParameterizedTest
  @MethodSource("names")
  void readsTheNamesThatTheExamplesMark(MarkedExample example) {
    check(example, NameMention.class);
  }

  private static void check(MarkedExample example, Class<? extends Claim> kind) {
    List<Reading> found =
        read(example.sentence()).stream().filter(r -> kind.isInstance(r.claim())).toList();
    if (example.finds()) {
      assertThat(found)
          .as(found.toString())
          .anySatisfy(
              reading -> {
                assertThat(reading.claim().evidence().words())
                    .isEqualTo(example.marked().in(example.sentence()));
                assertThat(reading.rule()).isEqualTo(example.rule());
                assertThat(value(reading.claim())).isEqualTo(example.value());
              });
    } else {
      assertThat(found)
          .noneMatch(
              reading ->
                  reading.rule().equals(example.rule())
                      && reading.span().overlaps(example.marked()));
    }
  }

  private static String value(Claim claim) {
    return claim instanceof NameMention name
        ? name.canonical() + ":" + name.type()
        : ((QuoteClaim) claim).speaker().map(Source::name).orElse("-");
  }

  @ParameterizedTest
  @MethodSource("all")
  void staysWithinTheTextWhereverItIsCut(MarkedExample example) {
    for (int end = 0; end <= example.sentence().length(); end++) {
      String cut = example.sentence().substring(0, end);
      assertThat(read(cut)).allMatch(reading -> reading.span().end() <= cut.length());
    }
  }

  @Test
  void hasBothKindsOfExampleForEachRule() {
    assertThat(rules(true)).isEqualTo(rules(false)).hasSizeGreaterThan(9);
  }

  private static ImmutableSet<String> rules(boolean finds) {
    return all()
        .filter(example -> example.finds() == finds)
        .map(MarkedExample::rule)
        .sorted()
        .collect(Collectors.collectingAndThen(Collectors.toList(), ImmutableSet::copyOf));
  }

  private static List<Reading> read(String text) {
    return EXTRACTION.explain(Articles.of(text)).readings().all();
  }
}
