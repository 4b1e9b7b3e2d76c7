package org.crosscheck.reporting.terminal;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crosscheck.reporting.view.FindingView;
import org.crosscheck.reporting.view.SideView;

/**
 * One finding in a few lines: lane, severity and kind; the question; both outlets' words side by
 * side with their sources; the explanation in full.
 */
final class FindingBlock {
  private static final int INDENT = 4;
  private static final int GAP = 4;
  private static final int COLUMN = (TerminalReportWriter.WIDTH - INDENT - GAP) / 2;
  private static final int LANE = 10;
  private static final int SEVERITY = 8;
  private static final int WORDS_LINES = 3;

  private final Colour colour;

  FindingBlock(Colour colour) {
    this.colour = colour;
  }

  ImmutableList<String> lines(int number, FindingView finding) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add(head(number, finding));
    if (!finding.fact().isEmpty()) {
      lines.add(indented(Lines.fit(finding.fact(), TerminalReportWriter.WIDTH - INDENT)));
    }
    lines.addAll(sides(finding));
    for (String line : Lines.wrap(finding.explanation(), TerminalReportWriter.WIDTH - INDENT)) {
      lines.add(indented(colour.paint(Ink.QUIET, line)));
    }
    return lines.build();
  }

  private String head(int number, FindingView finding) {
    String mark = Lines.padLeft(Integer.toString(number), 2) + "  ";
    String lane = Lines.pad(finding.lane().toUpperCase(Locale.ROOT), LANE);
    String what = Lines.pad(finding.severity(), SEVERITY) + finding.kind();
    int room = TerminalReportWriter.WIDTH - DisplayWidth.of(mark + lane + what) - GAP;
    return mark
        + colour.paint(Ink.of(finding.found().lane()), lane)
        + what
        + " ".repeat(GAP)
        + colour.paint(Ink.QUIET, Lines.padLeft(Lines.fit(finding.event(), room), room));
  }

  private List<String> sides(FindingView finding) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    List<SideView> sides = finding.sides();
    List<String> left = side(sides.get(0));
    List<String> right = sides.size() > 1 ? side(sides.get(1)) : List.of();
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      String a = i < left.size() ? left.get(i) : "";
      String b = i < right.size() ? right.get(i) : "";
      Ink ink = i == 0 ? Ink.STRONG : Ink.PLAIN;
      String cell = b.isEmpty() ? a : Lines.pad(a, COLUMN) + " ".repeat(GAP);
      lines.add(indented(colour.paint(ink, cell) + colour.paint(ink, b)));
    }
    if (sides.size() > 2) {
      for (String line : Lines.wrap(further(sides), TerminalReportWriter.WIDTH - INDENT, 2)) {
        lines.add(indented(line));
      }
    }
    return lines.build();
  }

  private static String further(List<SideView> sides) {
    return sides.stream()
        .skip(2)
        .map(side -> side.shownOutlet() + " " + quoted(side.words()))
        .collect(Collectors.joining(", ", "and ", ""));
  }

  private static List<String> side(SideView side) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add(Lines.fit(side.shownOutlet(), COLUMN));
    lines.addAll(Lines.wrap(quoted(side.words()), COLUMN, WORDS_LINES));
    lines.add(Lines.fit(side.first().sourcePhrase(), COLUMN));
    return lines.build();
  }

  /** In quotation marks, unless they stand there already. */
  private static String quoted(String words) {
    boolean marked = !words.isEmpty() && "“\"‘'«`".indexOf(words.charAt(0)) >= 0;
    return marked ? words : "“" + words + "”";
  }

  private static String indented(String line) {
    return " ".repeat(INDENT) + line;
  }
}
