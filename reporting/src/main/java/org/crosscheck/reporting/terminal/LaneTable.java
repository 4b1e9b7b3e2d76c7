package org.crosscheck.reporting.terminal;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.report.Severity;
import org.crosscheck.reporting.Labels;
import org.crosscheck.reporting.view.Counts;
import org.crosscheck.reporting.view.FindingView;

/** How many findings there are, lanes by severity. */
final class LaneTable {
  private static final int LANE_WIDTH = 16;
  private static final int COUNT_WIDTH = 8;

  private final Colour colour;

  LaneTable(Colour colour) {
    this.colour = colour;
  }

  List<String> lines(ImmutableList<FindingView> findings) {
    Counts<Severity> counts = Counts.by(findings, it -> ImmutableList.of(it.severity()));
    List<String> lines = new ArrayList<>();
    StringBuilder head = new StringBuilder(Lines.pad("findings", LANE_WIDTH));
    for (Severity severity : Severity.values()) {
      head.append(right(Labels.words(severity)));
    }
    lines.add(colour.paint(Ink.QUIET, head + right("all")));
    for (Lane lane : Lane.values()) {
      StringBuilder line = new StringBuilder();
      int all = 0;
      for (Severity severity : Severity.values()) {
        int count = counts.of(severity, lane);
        all += count;
        line.append(right(count == 0 ? "–" : Integer.toString(count)));
      }
      String name = Lines.pad(Labels.words(lane), LANE_WIDTH);
      lines.add(colour.paint(Ink.of(lane), name) + line + right(Integer.toString(all)));
    }
    return lines;
  }

  private static String right(String text) {
    return Lines.padLeft(text, COUNT_WIDTH);
  }
}
