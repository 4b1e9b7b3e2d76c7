package org.crosscheck.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.claim.StatementClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of statements. */
class StatementExamplesTest {
  private static final Extraction EXTRACTION = Extraction.english();

  static Stream<MarkedExample> statements() {
    return MarkedExample.load("statement.tsv");
  }

  @ParameterizedTest
  @MethodSource("statements")
  void readsTheStatementsThatTheExamplesMark(MarkedExample example) {
    List<Reading> found = read(example.sentence());
    if (example.finds()) {
      assertThat(found)
          .as(found.toString())
          .anySatisfy(
              reading -> {
                assertThat(reading.span()).isEqualTo(example.marked());
                assertThat(reading.rule()).isEqualTo(example.rule());
                assertThat(value((StatementClaim) reading.claim())).isEqualTo(example.value());
              });
    } else {
      assertThat(found)
          .noneMatch(
              reading ->
                  reading.rule().equals(example.rule())
                      && reading.span().overlaps(example.marked()));
    }
  }

  private static String value(StatementClaim claim) {
    return Stream.of(
            Stream.of(claim.holder(), "(" + claim.actor() + ")"),
            Stream.of(claim.position().name().toLowerCase(Locale.ROOT)),
            claim.topic().things().stream(),
            claim.topic().names().stream())
        .flatMap(words -> words)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @MethodSource("statements")
  void staysWithinTheTextWhereverItIsCut(MarkedExample example) {
    for (int end = 0; end <= example.sentence().length(); end++) {
      String cut = example.sentence().substring(0, end);
      assertThat(read(cut)).allMatch(reading -> reading.span().end() <= cut.length());
    }
  }

  @Test
  void hasBothKindsOfExampleForEachRule() {
    assertThat(rules(true)).isEqualTo(rules(false)).hasSize(11);
  }

  private static ImmutableSet<String> rules(boolean finds) {
    return statements()
        .filter(example -> example.finds() == finds)
        .map(MarkedExample::rule)
        .sorted()
        .collect(ImmutableSet.toImmutableSet());
  }

  @Test
  void ordersTheChainOfWhoRepeatsWhoseWords() {
    assertThat(
            chain(
                "Kremlin spokesman Jon Bru repeated earlier statements by the Norland Foreign"
                    + " Ministry that a toll would be \"unacceptable\" for Norland."))
        .containsExactly("Jon Bru", "Norland Foreign Ministry");
    assertThat(
            chain(
                "Jon Bru spoke on Monday. Bru pointed back to the Norland Foreign Ministry, which"
                    + " had already called the toll \"unacceptable\"."))
        .containsExactly("Jon Bru", "Norland Foreign Ministry");
    assertThat(chain("A toll would be unacceptable, Jon Bru said.")).containsExactly("Jon Bru");
  }

  @Test
  void keepsTheHedgeOfAReasonAndTheFirmnessOfAnIntent() {
    assertThat(modality("Jon Bru said one of the main reasons for the move was to save money."))
        .isEqualTo("REPORTED_FACT");
    assertThat(modality("Jon Bru said one of the likely reasons for the move was to save money."))
        .isEqualTo("FORECAST");
    assertThat(modality("Jon Bru is considering closing the mill.")).isEqualTo("PROPOSAL");
    assertThat(modality("Jon Bru has decided to close the mill.")).isEqualTo("PLAN");
  }

  @Test
  void countsASpokesmanWithoutAHouseToTheGovernmentThatSpokeLast() {
    List<Reading> found =
        read(
            "The Kremlin opposes the bridge. “We see such a bridge negatively,” spokesman Jon Bru"
                + " said. Anna Lind, a baker, opposes the bridge.");
    assertThat(found)
        .extracting(reading -> ((StatementClaim) reading.claim()).actor())
        .containsExactly("RU", "RU", "lind");
  }

  private static List<String> chain(String text) {
    return only(text).frame().attribution().chain().stream().map(Source::name).toList();
  }

  private static String modality(String text) {
    return only(text).frame().modality().name();
  }

  private static StatementClaim only(String text) {
    List<Reading> found = read(text);
    assertThat(found).as(found.toString()).hasSize(1);
    return (StatementClaim) found.get(0).claim();
  }

  private static List<Reading> read(String text) {
    return EXTRACTION.explain(Articles.of(text)).readings().all().stream()
        .filter(reading -> reading.claim() instanceof StatementClaim)
        .toList();
  }
}
