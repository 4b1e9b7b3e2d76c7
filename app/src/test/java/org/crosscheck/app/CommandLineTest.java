package org.crosscheck.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as a user meets them: what they print, what they write, how they end. */
class CommandLineTest {
  private static final String STORY = Path.of("..", "seeds", "peacekeepers").toString();

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path workbook;

  @BeforeEach
  void nameTheWorkbook() {
    workbook = folder.resolve("report.xlsx");
  }

  private int run(String... arguments) {
    return runWith("", arguments);
  }

  private int runWith(String input, String... arguments) {
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    return Main.run(terminal, arguments);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String problems() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private Path article(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void comparesAStoryIntoAWorkbookAndData() throws IOException {
    Path json = folder.resolve("report.json");
    assertThat(run("compare", STORY, "-o", workbook.toString(), "--json", json.toString()))
        .isZero();
    assertThat(problems()).isEmpty();
    assertThat(Files.size(workbook)).isGreaterThan(10_000);
    assertThat(Files.readString(json)).contains("\"crosscheck/1\"", "podil-observer.txt");
  }

  @Test
  void givesTheSameBytesTwice() throws IOException {
    Path again = folder.resolve("again.xlsx");
    run("compare", STORY, "-o", workbook.toString());
    run("compare", STORY, "-o", again.toString());
    assertThat(again).hasSameBinaryContentAs(workbook);
  }

  @Test
  void writesEachTableAsCsvAndTakesTheDayThatIsGiven() throws IOException {
    Path tables = folder.resolve("tables");
    run(
        "compare",
        STORY,
        "-o",
        workbook.toString(),
        "--csv",
        tables.toString(),
        "--as-of",
        "2025-12-24",
        "--plain");
    assertThat(problems()).isEmpty();
    assertThat(Files.readString(tables.resolve("discrepancies.csv")))
        .startsWith("Id,Lane,")
        .contains("2025-12-24");
    assertThat(Files.readString(tables.resolve("run-log.csv"))).contains("as given with --as-of");
  }

  @Test
  void aSecondRunKnowsTheFindingsOfTheFirst() throws IOException {
    Path tables = folder.resolve("tables");
    Path again = folder.resolve("again.xlsx");
    run("compare", STORY, "-o", workbook.toString());
    byte[] before = Files.readAllBytes(workbook);
    assertThat(
            run(
                "compare",
                STORY,
                "--review",
                workbook.toString(),
                "-o",
                again.toString(),
                "--csv",
                tables.toString()))
        .isZero();
    assertThat(problems()).isEmpty();
    assertThat(Files.readString(tables.resolve("discrepancies.csv")))
        .contains(",unchanged,")
        .doesNotContain(",new,", ",changed,", ",gone,");
    assertThat(Files.readAllBytes(workbook)).isEqualTo(before);
  }

  @Test
  void theReviewedWorkbookIsNeverOverwritten() throws IOException {
    run("compare", STORY, "-o", workbook.toString());
    byte[] before = Files.readAllBytes(workbook);
    assertThat(run("compare", STORY, "--review", workbook.toString(), "-o", workbook.toString()))
        .isEqualTo(2);
    assertThat(problems().lines()).hasSize(1).first().asString().contains("name another file");
    assertThat(Files.readAllBytes(workbook)).isEqualTo(before);
  }

  @Test
  void aReviewThatIsNotThereIsNamedBeforeAnythingIsWritten() {
    String missing = folder.resolve("monday.xlsx").toString();
    assertThat(run("compare", STORY, "--review", missing, "-o", workbook.toString())).isEqualTo(2);
    assertThat(problems()).contains("monday.xlsx", "no such file");
    assertThat(workbook).doesNotExist();
  }

  @Test
  void thatNothingCouldBeReadIsExitCodeThree() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(run("compare", empty.toString(), "-o", workbook.toString())).isEqualTo(3);
    assertThat(workbook).doesNotExist();
    assertThat(problems()).contains("empty");
  }

  @Test
  void aMissingPathIsNamedAndTheRestGoesOn() throws IOException {
    article("a.txt", "Ten people were hurt in the harbour fire, police said.\n");
    int code =
        run(
            "compare",
            "no-such-folder",
            folder.resolve("a.txt").toString(),
            "-o",
            workbook.toString());
    assertThat(code).isZero();
    assertThat(problems()).contains("no-such-folder");
    assertThat(workbook).exists();
  }

  @Test
  void oneArticleAloneIsSaidToBeAlone() throws IOException {
    Path alone = article("a.txt", "Ten people were hurt in the harbour fire, police said.\n");
    assertThat(run("compare", alone.toString(), "-o", workbook.toString())).isZero();
    assertThat(problems()).contains("a.txt: only one article");
  }

  @Test
  void anEarlierReportSurvivesAFolderThatCannotBeWritten() throws IOException {
    Path target = folder.resolve("missing").resolve("report.xlsx");
    assertThat(run("compare", STORY, "-o", target.toString())).isEqualTo(2);
    assertThat(problems().lines()).hasSize(1).first().asString().contains("missing");
  }

  private Path coverage() throws IOException {
    Path coverage = Files.createDirectory(folder.resolve("coverage"));
    String fire =
        " in the fire at the harbour of Port Ellis on 3 May 2025, the fire brigade said.\n";
    Files.writeString(coverage.resolve("herald.txt"), "Twelve people were killed" + fire);
    Files.writeString(coverage.resolve("record.txt"), "Nineteen people were killed" + fire);
    return coverage;
  }

  @Test
  void aDraftIsHeldAgainstTheCoverageAndTheCoverageIsNotHeldAgainstItself() throws IOException {
    Path coverage = coverage();
    Path draft =
        article(
            "draft.txt",
            "Twelve people were killed in the fire at the harbour of Port Ellis on 3 May 2025, the"
                + " fire brigade said.\n");
    Path json = folder.resolve("draft.json");
    int code =
        run(
            "draft",
            draft.toString(),
            "--against",
            coverage.toString(),
            "-o",
            workbook.toString(),
            "--json",
            json.toString(),
            "--html",
            folder.resolve("draft.html").toString(),
            "--csv",
            folder.resolve("tables").toString());
    assertThat(code).isZero();
    assertThat(problems()).doesNotContain("only one article");
    assertThat(workbook).exists();
    assertThat(folder.resolve("draft.html")).content().contains("draft.txt");
    assertThat(folder.resolve("tables/run-log.csv")).content().contains("--against");
    JsonNode report = new ObjectMapper().readTree(json.toFile());
    assertThat(report.path("discrepancies")).isNotEmpty();
    for (JsonNode found : report.path("discrepancies")) {
      assertThat(found.path("sides").findValuesAsText("article")).contains("draft.txt");
    }
  }

  @Test
  void aDraftInTheFolderOfTheCoverageIsReadOnce() throws IOException {
    Path coverage = coverage();
    Path draft =
        Files.writeString(
            coverage.resolve("mine.txt"),
            "Twenty people were killed in the fire at the harbour of Port Ellis, the fire brigade"
                + " said.\n");
    assertThat(
            run(
                "draft",
                draft.toString(),
                "--against",
                coverage.toString(),
                "-o",
                workbook.toString(),
                "--fail-on",
                "conflict"))
        .isEqualTo(1);
    assertThat(problems()).doesNotContain("the same as", "only one article");
  }

  @Test
  void aDraftWithoutCoverageIsExitCodeThreeAndOneWithoutAnOptionIsWrongUse() throws IOException {
    Path draft = article("draft.txt", "Ten people were hurt in the harbour fire, police said.\n");
    Path none = folder.resolve("nothing");
    assertThat(
            run("draft", draft.toString(), "--against", none.toString(), "-o", workbook.toString()))
        .isEqualTo(3);
    assertThat(problems()).contains("nothing", "the coverage could not be read");
    assertThat(workbook).doesNotExist();
    assertThat(run("draft", draft.toString())).isEqualTo(2);
    assertThat(run("draft", folder.toString(), "--against", STORY)).isEqualTo(2);
    assertThat(problems()).contains("a draft is one file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sometimes", "CONFLICTS", ""})
  void failOnNamesWhatItKnows(String value) {
    assertThat(run("compare", STORY, "--fail-on", value)).isEqualTo(2);
    assertThat(problems()).contains("conflict", "not-comparable", "high");
  }

  @Test
  void failOnEndsWithOneWhereSuchAFindingIsThere() {
    assertThat(run("compare", STORY, "-o", workbook.toString(), "--fail-on", "noise")).isEqualTo(1);
  }

  @Test
  void aBadLineGivesAnErrorAndTheRestGoesOn() {
    String lines =
        """
        {"id":"1","text":"At least 12 people were killed."}
        not json
        {"id":"3","text":"It rained."}
        """;
    assertThat(runWith(lines, "extract", "--jsonl")).isZero();
    List<String> answers = printed().lines().toList();
    assertThat(answers).hasSize(3);
    assertThat(answers.get(0)).startsWith("{\"id\":\"1\",\"claims\":[");
    assertThat(answers.get(1)).contains("\"error\"");
    assertThat(answers.get(2)).startsWith("{\"id\":\"3\",");
  }

  @Test
  void judgesPairsLineByLine() {
    String line =
        "{\"id\":\"p\",\"a\":\"Police counted 12 boats.\",\"b\":\"Police counted 12 boats.\"}\n";
    assertThat(runWith(line, "judge", "--jsonl")).isZero();
    assertThat(printed()).startsWith("{\"id\":\"p\",\"verdict\":\"");
  }

  @Test
  void groupsArticlesInTheOrderOfTheInput() {
    String lines =
        "{\"id\":\"b\",\"text\":\"A ferry ran aground.\"}\n"
            + "{\"id\":\"a\",\"text\":\"A bank failed.\"}\n";
    assertThat(runWith(lines, "group", "--jsonl")).isZero();
    assertThat(printed().lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("{\"id\":\"b\",\"event\":");
  }

  @Test
  void explainShowsEverySentence() throws IOException {
    Path file = article("a.txt", "It rained all night. Nobody slept in the valley.\n");
    assertThat(run("explain", file.toString())).isZero();
    assertThat(printed()).contains("It rained all night.", "Nobody slept in the valley.");
  }

  @Test
  void explainShowsWhoSaysAClaimAndHowFirmlyWithTheWordsItWasReadFrom() throws IOException {
    Path file =
        article(
            "a.txt",
            "Mayor Anna Lind opened the fair. The Herald reported, citing the mayor, that 40 boats"
                + " will not sail.\n");
    assertThat(run("explain", file.toString())).isZero();
    assertThat(printed())
        .contains(
            "said by: Herald, from “The Herald” ← Anna Lind (Mayor), from “the mayor”; cue"
                + " “reported”",
            "modality: forecast, from “will”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “It holds,” Cmdr. Ada Vik said, Reuters reported, citing the navy. | Reuters ← navy, from “the navy” ← Ada Vik, from “Cmdr. Ada Vik”; cue “said”
          Ada Vik denied that it leaks. | modality: denial, from “denied”
          Ada Vik denied that it leaks. | polarity: negated, from “denied” over “that it leaks”
          Ada Vik came. “It holds,” she said. | Ada Vik, from “she”; cue “said”
          Ada Vik called the dam “a wreck”. | said by: Ada Vik; cue “called”
          According to Ada Vik, 40 boats may have sunk. | modality: estimate, from “may have”
          According to Ada Vik, 40 boats may have sunk. | said by: Ada Vik; cue “According to”
          Ada Vik had one answer: “We shall never leave this valley.” | said by: Ada Vik
          A report by the Herald on Monday said that it leaks. | Herald (A report by the Herald)
          As the BBC reported, it leaks. | said by: BBC, from “the BBC”; cue “reported”
          The union expects 40 boats. | modality: forecast, from “expects”
          The union plans to sell the boats. | modality: plan, from “plans”
          Ada Vik said: “It holds.” | quote “It holds.”: direct
          Ada Vik said that it holds. | quote “that it holds”: indirect
          """)
  void explainShowsTheWordsInEachForm(String text, String line) throws IOException {
    Path file = article("a.txt", text + "\n");
    assertThat(run("explain", file.toString())).isZero();
    assertThat(printed().replaceAll("\\s+", " ")).contains(line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"compare", "draft", "extract", "explain", "judge", "group"})
  void everyCommandHasHelpWithExamples(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(printed()).contains("Example");
    assertThat(printed().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
  }

  @Test
  void withoutACommandTheHelpIsPrinted() {
    assertThat(run()).isEqualTo(2);
    assertThat(printed()).contains("Examples:");
  }

  @Test
  void classroomMakesAPackOfFour() throws IOException {
    Path pack = folder.resolve("lesson").resolve("march");
    assertThat(run("classroom", STORY, "-o", pack.toString())).isEqualTo(ExitCode.OK);
    assertThat(pack)
        .isDirectoryContaining("glob:**.xlsx")
        .isDirectoryContaining("glob:**answer-key.docx");
    assertThat(pack.toFile().list()).hasSize(4);
    assertThat(printed()).contains("Classroom pack: " + pack);
  }

  @Test
  void classroomWithoutArticlesMakesNothing() {
    Path pack = folder.resolve("lesson");
    assertThat(run("classroom", folder.resolve("nowhere").toString(), "-o", pack.toString()))
        .isEqualTo(ExitCode.NOTHING_READ);
    assertThat(pack).doesNotExist();
  }
}
