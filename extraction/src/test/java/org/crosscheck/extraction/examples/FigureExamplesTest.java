package org.crosscheck.extraction.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.extraction.Articles;
import org.crosscheck.extraction.LinearCost;
import org.crosscheck.extraction.annotation.AnnotatedArticle;
import org.crosscheck.extraction.annotation.Annotator;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.extraction.claims.Readings;
import org.crosscheck.extraction.identifier.IdentifierExtractor;
import org.crosscheck.extraction.quantity.QuantityExtractor;
import org.crosscheck.extraction.time.TimeExtractor;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.ClaimKind;
import org.crosscheck.model.claim.IdentifierClaim;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.value.Amount;
import org.crosscheck.model.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the examples of quantities and identifiers, whole and cut, and texts made to be slow. */
class FigureExamplesTest {
  private static final Annotator ANNOTATOR = new Annotator();
  private static final TimeExtractor TIMES = new TimeExtractor();
  private static final IdentifierExtractor IDENTIFIERS = new IdentifierExtractor();
  private static final QuantityExtractor QUANTITIES = new QuantityExtractor();

  static Stream<Example> examples() {
    return Stream.of("quantity", "identifier").map(Example::of).flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsWhatTheExamplesMark(Example example) {
    List<Reading> found = read(example.sentence());
    if (example.finds()) {
      assertThat(found)
          .anySatisfy(
              reading -> {
                assertThat(reading.rule()).isEqualTo(example.rule());
                assertThat(reading.span()).isEqualTo(example.marked());
                assertThat(says(reading.claim(), example.value())).isTrue();
              });
    } else {
      assertThat(found)
          .noneMatch(
              reading ->
                  reading.rule().equals(example.rule()) && reading.span().equals(example.marked()));
    }
  }

  private static boolean says(Claim claim, String value) {
    if (claim instanceof IdentifierClaim identifier) {
      return identifier.canonical().equals(value);
    }
    QuantityClaim quantity = (QuantityClaim) claim;
    Amount amount = quantity.amount();
    List<String> parts = Splitter.on('|').trimResults().splitToList(value);
    String range = amount.literal().toString().replace("‥", "..");
    return range.equals(parts.get(0))
        && (parts.size() < 2 || amount.unit().map(Unit::symbol).orElse("-").equals(parts.get(1)))
        && (parts.size() < 3 || quantity.measure().label().startsWith(parts.get(2)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"quantity", "identifier"})
  void everyRuleHasAnExampleAndANearMiss(String kind) {
    List<Example> all = Example.of(kind);
    for (Example example : all) {
      assertThat(all)
          .as("examples of " + example.rule())
          .anyMatch(other -> other.rule().equals(example.rule()) && other.finds())
          .anyMatch(other -> other.rule().equals(example.rule()) && !other.finds());
    }
  }

  @Test
  void noRuleIsWithoutExamples() {
    ImmutableSet<String> known =
        examples().map(Example::rule).collect(ImmutableSet.toImmutableSet());
    assertThat(known).containsAll(QuantityExtractor.RULES);
    examples()
        .flatMap(example -> read(example.sentence()).stream())
        .filter(reading -> reading.claim().kind() != ClaimKind.DATE)
        .forEach(reading -> assertThat(known).contains(reading.rule()));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void staysWithinTheTextWhereverItIsCut(Example example) {
    for (int end = 0; end <= example.sentence().length(); end++) {
      String cut = example.sentence().substring(0, end);
      assertThat(read(cut)).allMatch(reading -> reading.span().end() <= cut.length());
    }
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "7|1000000",
        "between 1 and |10000",
        "1-|20000",
        "1 |100000",
        "a hundred and |10000",
        "one thousand |10000",
        "12people|10000",
        "😀|100000",
        "5 feet |10000",
        "more than |10000",
        "$|50000"
      })
  void costsNoMoreThanItsShareOnTextsMadeToBeSlow(String unit, int times) {
    LinearCost.of(
        unit,
        times,
        text -> ANNOTATOR.annotate(Articles.of(text)),
        article -> {
          QUANTITIES.read(article, Readings.none());
          IDENTIFIERS.read(article, Readings.none());
        });
  }

  private static List<Reading> read(String text) {
    AnnotatedArticle article = ANNOTATOR.annotate(Articles.of(text));
    Readings readings = Readings.none();
    readings = readings.and(TIMES.read(article, readings));
    readings = readings.and(IDENTIFIERS.read(article, readings));
    readings = readings.and(QUANTITIES.read(article, readings));
    return readings.all();
  }
}
