package org.crosscheck.reporting.terminal;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.reporting.ReportIndex;
import org.crosscheck.reporting.ReportWriter;
import org.crosscheck.reporting.view.FindingView;
import org.crosscheck.reporting.view.VisibleText;

/**
 * Writes the summary of a report as UTF-8 text of at most 100 columns: what was read, the gravest
 * conflicts and nuances, counts, where the workbook is. Nothing that an article says can reach the
 * terminal as a command.
 */
public final class TerminalReportWriter implements ReportWriter {
  static final int WIDTH = 100;
  private static final int FINDINGS_SHOWN = 15;

  private final Colour colour;
  private final Optional<String> workbook;

  /**
   * A writer of summaries.
   *
   * @param colour whether to use terminal colours
   * @param workbook where the workbook was written, as the user should read it; absent where none
   *     was
   */
  public TerminalReportWriter(Colour colour, Optional<String> workbook) {
    this.colour = Objects.requireNonNull(colour, "colour");
    this.workbook = Objects.requireNonNull(workbook, "workbook");
  }

  @Override
  public void write(ConsistencyReport report, OutputStream out) throws IOException {
    ImmutableList<FindingView> findings = FindingView.all(report, ReportIndex.of(report));
    List<String> lines = new ArrayList<>(Lines.wrap(whatWasRead(report), WIDTH));
    lines.add("");
    lines.addAll(shown(findings));
    lines.addAll(new LaneTable(colour).lines(findings));
    workbook.ifPresent(
        path -> {
          lines.add("");
          lines.add("Workbook: " + VisibleText.line(path));
        });
    lines.add("");
    out.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static String whatWasRead(ConsistencyReport report) {
    long outlets = report.articles().stream().map(it -> it.outlet().name()).distinct().count();
    return "Crosscheck read "
        + counted(report.articles().size(), "article")
        + " of "
        + counted(outlets, "outlet")
        + ": "
        + counted(report.claims().size(), "claim")
        + ", "
        + counted(report.events().size(), "event")
        + ", "
        + counted(report.facts().size(), "fact")
        + " to compare.";
  }

  private List<String> shown(ImmutableList<FindingView> findings) {
    List<FindingView> first = findings.stream().filter(FindingView::isShownFirst).toList();
    if (first.isEmpty()) {
      return List.of("No conflicts and no nuances were found.", "");
    }
    List<String> lines = new ArrayList<>();
    FindingBlock block = new FindingBlock(colour);
    for (int i = 0; i < Math.min(first.size(), FINDINGS_SHOWN); i++) {
      lines.addAll(block.lines(i + 1, first.get(i)));
      lines.add("");
    }
    if (first.size() > FINDINGS_SHOWN) {
      String where = workbook.isPresent() ? " more in the workbook" : " more";
      lines.add("and " + (first.size() - FINDINGS_SHOWN) + where);
      lines.add("");
    }
    return lines;
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
