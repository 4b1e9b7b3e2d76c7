package org.crosscheck.reporting.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.reporting.HostileReport;
import org.crosscheck.reporting.SampleReport;
import org.junit.jupiter.api.Test;

class TerminalReportWriterTest {
  private static final Optional<String> WORKBOOK = Optional.of("out/crosscheck-report.xlsx");

  @Test
  void saysWhatWasReadAndWhereTheWorkbookIs() {
    assertThat(plain(SampleReport.create()))
        .startsWith(
            "Crosscheck read 5 articles of 3 outlets: 18 claims, 2 events, 7 facts to compare.\n")
        .endsWith("\nWorkbook: out/crosscheck-report.xlsx\n");
  }

  @Test
  void showsBothSidesOfAConflictNextToEachOtherWithTheReason() {
    assertThat(plain(SampleReport.create()))
        .containsPattern("\n 1  CONFLICT  high    value conflict +Landslide above Korrin\n")
        .contains(
            """
                How many people were killed in Korrin?
                Northern Courier                                  Harbour Post
                “At least 20 people”                              “Twelve people”
                according to regional police                      according to regional police
                Both name the regional police and the same Monday, but “At least 20” leaves no room for
                “Twelve”.
            """);
  }

  @Test
  void namesFurtherSidesBelowTheFirstTwo() {
    assertThat(plain(SampleReport.create())).contains("    and Harbour Post “31”\n");
  }

  @Test
  void countsEveryLaneAndShowsOnlyConflictsAndNuances() {
    assertThat(plain(SampleReport.create()))
        .contains("noise                  –       –       1       1       2")
        .doesNotContain("spelled in two ways");
  }

  @Test
  void showsFifteenFindingsAndCountsTheRest() {
    ConsistencyReport sample = SampleReport.create();
    Discrepancy one = sample.discrepancies().get(0);
    ConsistencyReport many =
        withFindings(
            sample,
            IntStream.range(0, 40).mapToObj(i -> one).collect(ImmutableList.toImmutableList()));
    assertThat(plain(many)).contains("15  CONFLICT", "\nand 25 more in the workbook\n");
    assertThat(plain(many)).doesNotContain("16  CONFLICT");
  }

  @Test
  void saysSoWhenThereIsNothingToCheck() {
    assertThat(plain(withFindings(SampleReport.create(), ImmutableList.of())))
        .contains("No conflicts and no nuances were found.\n");
  }

  @Test
  void noLineIsWiderThanAHundredColumns() {
    for (ConsistencyReport report :
        ImmutableList.of(SampleReport.create(), HostileReport.create())) {
      assertThat(plain(report).lines())
          .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(100));
    }
  }

  @Test
  void articlesCannotSendCommandsToTheTerminal() {
    assertThat(plain(HostileReport.create()))
        .doesNotContain("\u001b", "\u0007", "\u009b", "\u202e", "\r", "\u0000")
        .contains("␛");
  }

  @Test
  void coloursChangeNothingButColours() {
    String coloured = write(SampleReport.create(), Colour.ANSI);
    assertThat(coloured).contains("\u001b[1;31mCONFLICT");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(plain(SampleReport.create()));
  }

  private static ConsistencyReport withFindings(
      ConsistencyReport report, ImmutableList<Discrepancy> findings) {
    return new ConsistencyReport(
        report.version(),
        report.articles(),
        report.claims(),
        report.events(),
        report.facts(),
        findings);
  }

  private static String plain(ConsistencyReport report) {
    return write(report, Colour.NONE);
  }

  private static String write(ConsistencyReport report, Colour colour) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new TerminalReportWriter(colour, WORKBOOK).write(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(UTF_8);
  }
}
