package org.crosscheck.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.model.report.DiscrepancyKind.ATTRIBUTION_CONFLICT;
import static org.crosscheck.model.report.DiscrepancyKind.CORROBORATION;
import static org.crosscheck.model.report.DiscrepancyKind.MODALITY_DIFFERS;
import static org.crosscheck.model.report.DiscrepancyKind.PARAPHRASE_MISMATCH;
import static org.crosscheck.model.report.DiscrepancyKind.POSITION_OVER_TIME;
import static org.crosscheck.model.report.DiscrepancyKind.QUOTE_MEANING_CHANGED;
import static org.crosscheck.model.report.DiscrepancyKind.SOURCES_DIFFER;
import static org.crosscheck.model.report.DiscrepancyKind.SOURCE_CHAIN_DIFFERS;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.comparison.Comparison;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Certainty;
import org.crosscheck.model.article.Outlet;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.report.Scope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What differs between positions and quotations, from text to finding, and the near misses. */
class PositionKindsTest {
  private static final String DAY = "2025-02-20";
  private static final String LATER = "2025-08-21";
  private static final String NO_HASH = "0".repeat(64);

  static Stream<Arguments> inOneArticle() {
    return Stream.of(
        Arguments.of(
            PARAPHRASE_MISMATCH,
            "Norland objects to having foreign fishermen in the bay. Minister Ivo Lind said the"
                + " fishermen were a “mortal danger” to the coast. “The drilling of oil is a mortal"
                + " danger to our coast,” Lind said."),
        Arguments.of(
            MODALITY_DIFFERS,
            "Ivo Lind said one of the main reasons for the merger was to cut costs. Lind added that"
                + " one of the likely motives for the merger was to cut costs in the north."),
        Arguments.of(
            MODALITY_DIFFERS,
            "Ivo Lind said the dam would break in the night. “The dam may break in the night,” Lind"
                + " said."));
  }

  static Stream<Arguments> notInOneArticle() {
    return Stream.of(
        // The same thing in other words.
        Arguments.of(
            PARAPHRASE_MISMATCH,
            "Minister Ivo Lind said servicemen in the bay were a “mortal danger” to the coast."
                + " “The presence of troops is a mortal danger to our coast,” Lind said."),
        // A word that anybody may use of two things.
        Arguments.of(
            PARAPHRASE_MISMATCH,
            "Ivo Lind called the fishermen “dangerous”. “The drilling of oil is dangerous,” Lind"
                + " said."),
        // Another speaker.
        Arguments.of(
            PARAPHRASE_MISMATCH,
            "Anna Holt said the fishermen were a “mortal danger” to the coast. “The drilling of oil"
                + " is a mortal danger to our coast,” Ivo Lind said."),
        // The quotation speaks of both.
        Arguments.of(
            PARAPHRASE_MISMATCH,
            "Ivo Lind said the fishermen were a “mortal danger” to the coast. “Like all those"
                + " fishermen, the drilling of oil is a mortal danger to our coast,” Lind said."),
        // The retelling claims no words.
        Arguments.of(
            PARAPHRASE_MISMATCH,
            "Ivo Lind said the fishermen were a mortal danger to the coast. “The drilling of oil is"
                + " a mortal danger to our coast,” Lind said."),
        // A pronoun that nothing is found for.
        Arguments.of(
            PARAPHRASE_MISMATCH,
            "Ivo Lind said this was a “mortal danger”. “The drilling of oil is a mortal danger to"
                + " our coast,” Lind said."),
        // Reasons for two things.
        Arguments.of(
            MODALITY_DIFFERS,
            "Ivo Lind said one of the main reasons for the merger was to cut costs. Lind added that"
                + " one of the likely motives for the strike was to raise pay."),
        // Retold with its hedge, of another thing, with a verb that hedges, on a condition.
        Arguments.of(
            MODALITY_DIFFERS,
            "Ivo Lind said the dam might break in the night. “The dam may break in the night,” Lind"
                + " said."),
        Arguments.of(
            MODALITY_DIFFERS,
            "Ivo Lind said the dam would break in the night. “The bridge may break in the night,”"
                + " Lind said."),
        Arguments.of(
            MODALITY_DIFFERS,
            "Ivo Lind suggested the dam would break in the night. “The dam may break in the night,”"
                + " Lind said."),
        Arguments.of(
            MODALITY_DIFFERS,
            "Ivo Lind said the dam would hold. “If it rains, the dam could break,” Lind said."),
        // Two people's.
        Arguments.of(
            MODALITY_DIFFERS,
            "Ivo Lind said one of the main reasons for the merger was to cut costs. Anna Holt said"
                + " one of the likely motives for the merger was to cut costs."));
  }

  static Stream<Arguments> between() {
    return Stream.of(
        Arguments.of(
            SOURCE_CHAIN_DIFFERS,
            "A toll on the bridge would be unacceptable to Norland, said Jon Bru, the spokesman.",
            "Jon Bru repeated earlier statements by the Norland Finance Ministry that a toll on the"
                + " bridge would be \"unacceptable\" for Norland."),
        Arguments.of(
            QUOTE_MEANING_CHANGED,
            "“We do not accept that the warnings were clear,” a spokesman for the mill said.",
            "“We accept that the warnings were clear,” a spokesman said."),
        Arguments.of(
            MODALITY_DIFFERS,
            "Corvo Steel is considering closing the mill in Lindby.",
            "Corvo Steel has decided to close the mill in Lindby."),
        Arguments.of(
            MODALITY_DIFFERS,
            "Corvo Steel intends to close the mill in Lindby.",
            "Corvo Steel has no plans to close the mill in Lindby."),
        Arguments.of(
            MODALITY_DIFFERS,
            "Corvo Steel Ltd said it would close the mill in Lindby.",
            "Corvo Steel said it would not close the mill in Lindby."),
        Arguments.of(
            MODALITY_DIFFERS,
            "Corvo Steel plans to close the mill in Lindby.",
            "“We will not close the mill in Lindby,” Corvo Steel said."),
        Arguments.of(
            MODALITY_DIFFERS,
            "The storm destroyed the Lindby mill, Ivo Lind said.",
            "The storm may have destroyed the Lindby mill."),
        Arguments.of(
            MODALITY_DIFFERS,
            "Ivo Lind said the dam would break before Monday morning.",
            "“The dam could break before Monday morning,” Ivo Lind said."),
        Arguments.of(
            MODALITY_DIFFERS,
            "Corvo Steel plans to appeal.",
            "Corvo Steel has ruled out an appeal."),
        Arguments.of(
            QUOTE_MEANING_CHANGED,
            "The ministry said it had applied for the licence.",
            "The ministry said it had not yet applied for the licence."),
        Arguments.of(
            QUOTE_MEANING_CHANGED,
            "The Norland Finance Ministry said that it had paid the flood victims.",
            "The Norland Finance Ministry denied that it had paid the flood victims."),
        Arguments.of(
            SOURCES_DIFFER,
            "Kestria said Norland forces had shelled the hospital in Lindby.",
            "Norland's army denied that its forces had shelled the hospital in Lindby."),
        Arguments.of(
            SOURCES_DIFFER,
            "Anna Holt said Ivo Lind had signed the letter to the board.",
            "Ivo Lind denied that he had signed the letter to the board."),
        Arguments.of(
            ATTRIBUTION_CONFLICT,
            "Ivo Lind called it \"a bitter day for this harbour\".",
            "For us it was, in the words of Anna Holt, “a bitter day for this harbour”."),
        Arguments.of(
            ATTRIBUTION_CONFLICT,
            "“We shall rebuild every house on this street before winter,” said Anna Holt.",
            "“We shall rebuild every house on this street before winter,” said Ivo Lind."),
        Arguments.of(
            ATTRIBUTION_CONFLICT,
            "Anna Holt called it \"a bitter day for this harbour\".",
            "Ivo Lind called it “a bitter day for this harbour”."));
  }

  static Stream<Arguments> notBetween() {
    return Stream.of(
        // Two spokesmen.
        Arguments.of(
            QUOTE_MEANING_CHANGED,
            "“We do not accept that the warnings were clear,” a spokesman for the mill said.",
            "“We accept that the warnings were clear,” a police spokesman said."),
        // Both name the ministry.
        Arguments.of(
            SOURCE_CHAIN_DIFFERS,
            "A toll on the bridge would be unacceptable, said the Norland Finance Ministry.",
            "Jon Bru repeated earlier statements by the Norland Finance Ministry that a toll on the"
                + " bridge would be \"unacceptable\" for Norland."),
        // An agency that relays him is no other origin.
        Arguments.of(
            SOURCE_CHAIN_DIFFERS,
            "A toll on the bridge would be unacceptable, Jon Bru said.",
            "A toll on the bridge would be unacceptable, Reuters reported, citing Jon Bru."),
        // What is planned and what is said to be done is one firmness.
        Arguments.of(
            MODALITY_DIFFERS,
            "Corvo Steel said it would close the mill in Lindby.",
            "Corvo Steel plans to close the mill in Lindby."),
        // One will close one thing and not another; another does not.
        Arguments.of(
            MODALITY_DIFFERS,
            "Corvo Steel said it would close the mill in Lindby.",
            "Corvo Steel said it would not sell the ships in Ghent."),
        Arguments.of(
            MODALITY_DIFFERS,
            "Corvo Steel said it would close the mill in Lindby.",
            "Anna Holt said she would not close the mill in Lindby."),
        // Another mill, and the same decision twice.
        Arguments.of(
            MODALITY_DIFFERS,
            "Corvo Steel is considering closing the mill in Lindby.",
            "Corvo Steel has decided to sell the ships in Ghent."),
        Arguments.of(
            MODALITY_DIFFERS,
            "Corvo Steel plans to close the mill in Lindby.",
            "Corvo Steel has decided to close the mill in Lindby."),
        // Two ways to deny a plan, and what is only left open.
        Arguments.of(
            MODALITY_DIFFERS,
            "Corvo Steel does not intend to close the mill in Lindby.",
            "Corvo Steel has no plans to close the mill in Lindby."),
        Arguments.of(
            MODALITY_DIFFERS,
            "Corvo Steel intends to close the mill in Lindby.",
            "Corvo Steel did not rule out closing the mill in Lindby."),
        // Another mill, a condition, and twice the same.
        Arguments.of(
            MODALITY_DIFFERS,
            "The storm destroyed the Lindby mill, Ivo Lind said.",
            "The storm may have destroyed the Corvo mill."),
        Arguments.of(
            MODALITY_DIFFERS,
            "The storm destroyed the Lindby mill, Ivo Lind said.",
            "If the storm destroyed the Lindby mill, the town will pay."),
        Arguments.of(
            MODALITY_DIFFERS,
            "The storm destroyed the Lindby mill, Ivo Lind said.",
            "The Lindby mill was destroyed by the storm."),
        // Who cites the police is no second witness.
        Arguments.of(
            CORROBORATION,
            "Police said 40 people were hurt in Lindby.",
            "The Herald reported, citing police, that 40 people were hurt in Lindby."),
        // A judgement is no firmer for its "would".
        Arguments.of(
            MODALITY_DIFFERS,
            "A toll would be unfair, Ivo Lind said.",
            "“The toll is unfair,” Ivo Lind said."),
        // Each of himself; two towns; two accused; both sides told by one article.
        Arguments.of(
            SOURCES_DIFFER,
            "The ministry said it had applied for the licence.",
            "The union said it had not yet applied for the licence."),
        Arguments.of(
            SOURCES_DIFFER,
            "Kestria said the hospital in Lindby was shelled on Sunday night.",
            "Norland denied the hospital in Ostby was shelled on Sunday night."),
        Arguments.of(
            SOURCES_DIFFER,
            "Kestria said that Norland had shelled the hospital in Lindby.",
            "Sudria denied it had shelled the hospital in Lindby."),
        Arguments.of(
            SOURCES_DIFFER,
            "Kestria said that the army had shelled the hospital in Lindby. The army denied that it"
                + " had shelled the hospital in Lindby.",
            "The army denied that it had shelled the hospital in Lindby."),
        // Later corrected in the same text; a thing left open; another thing.
        Arguments.of(
            QUOTE_MEANING_CHANGED,
            "The ministry first said it had applied for the licence. Later the ministry said it had"
                + " not applied for the licence.",
            "The ministry said it had applied for the licence."),
        Arguments.of(
            QUOTE_MEANING_CHANGED,
            "Corvo Steel said the mill would close in May.",
            "Corvo Steel did not say whether the mill would close in May."),
        Arguments.of(
            QUOTE_MEANING_CHANGED,
            "Ivo Lind said the dam was safe.",
            "Ivo Lind said the dam was not safe for trucks."),
        Arguments.of(
            MODALITY_DIFFERS,
            "Corvo Steel plans to appeal against the verdict.",
            "Corvo Steel ruled out a sale of the mill."),
        Arguments.of(
            MODALITY_DIFFERS,
            "Corvo Steel plans to appeal against the verdict.",
            "Corvo Steel did not rule out an appeal against the verdict."),
        // One person in two spellings; one who quotes the other; a phrase that anybody uses.
        Arguments.of(
            ATTRIBUTION_CONFLICT,
            "“We shall rebuild every house on this street before winter,” said Danylo Merek.",
            "“We shall rebuild every house on this street before winter,” said Danilo Merek."),
        Arguments.of(
            ATTRIBUTION_CONFLICT,
            "“We shall rebuild every house on this street before winter,” said Anna Holt.",
            "“We shall rebuild every house on this street before winter,” said Ivo Lind, quoting"
                + " Anna Holt."),
        Arguments.of(
            ATTRIBUTION_CONFLICT,
            "“We are very sad today,” said Anna Holt.",
            "“We are very sad for them,” said Ivo Lind."));
  }

  @ParameterizedTest
  @MethodSource("inOneArticle")
  void findsWhatDiffersInsideAnArticle(DiscrepancyKind kind, String text) {
    assertThat(compare(article("a", DAY, text))).extracting(Discrepancy::kind).contains(kind);
  }

  @ParameterizedTest
  @MethodSource("notInOneArticle")
  void findsNothingInsideAnArticle(DiscrepancyKind kind, String text) {
    assertThat(compare(article("a", DAY, text)))
        .noneMatch(found -> found.kind() == kind || found.lane() == Lane.CONFLICT);
  }

  @ParameterizedTest
  @MethodSource("between")
  void findsWhatDiffersBetweenArticles(DiscrepancyKind kind, String one, String other) {
    assertThat(judge(one, other)).extracting(Discrepancy::kind).contains(kind);
  }

  @ParameterizedTest
  @MethodSource("notBetween")
  void findsNothingBetweenArticles(DiscrepancyKind kind, String one, String other) {
    assertThat(judge(one, other))
        .noneMatch(found -> found.kind() == kind || found.lane() == Lane.CONFLICT);
  }

  static Stream<Arguments> overTime() {
    String first = "“Foreign soldiers in the bay are unacceptable,” Ivo Lind said.";
    String again = "“Foreign soldiers in the bay are acceptable,” Ivo Lind said.";
    return Stream.of(
        Arguments.of(first, DAY, again, LATER, true),
        Arguments.of(first, DAY, again, "2025-02-21", false),
        Arguments.of(first, DAY, again.replace("Ivo Lind", "Anna Holt"), LATER, false),
        Arguments.of(first, DAY, "“A toll on the bridge is unfair,” Ivo Lind said.", LATER, false));
  }

  @ParameterizedTest
  @MethodSource("overTime")
  void ordersOneActorsPositions(
      String first, String day, String second, String then, boolean found) {
    List<Discrepancy> positions =
        compare(article("a", day, first), article("b", then, second)).stream()
            .filter(discrepancy -> discrepancy.kind() == POSITION_OVER_TIME)
            .toList();
    assertThat(positions).hasSize(found ? 1 : 0);
    assertThat(positions)
        .allSatisfy(
            position -> {
              assertThat(position.scope()).isEqualTo(Scope.COLLECTION);
              assertThat(position.explanation())
                  .contains("20 February 2025")
                  .contains("21 August 2025");
            });
  }

  private static List<Discrepancy> compare(Article... articles) {
    return Comparison.compare(digests(articles), "test").discrepancies();
  }

  private static List<Discrepancy> judge(String one, String other) {
    ImmutableList<ArticleDigest> digests =
        digests(article("a", DAY, one), article("b", DAY, other));
    return Comparison.judge(digests.get(0), digests.get(1)).discrepancies();
  }

  private static ImmutableList<ArticleDigest> digests(Article... articles) {
    return Digests.of(
        List.of(articles),
        failed -> {
          throw new AssertionError(failed);
        });
  }

  private static Article article(String id, String day, String text) {
    return new Article(
        id,
        Outlet.given("The " + id + " Courier"),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Publication.on(LocalDate.parse(day), Certainty.GIVEN)),
        Optional.empty(),
        Optional.empty(),
        id + ".txt",
        NO_HASH,
        text,
        ImmutableList.of());
  }
}
