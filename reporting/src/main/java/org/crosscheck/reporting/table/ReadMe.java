package org.crosscheck.reporting.table;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.report.Severity;
import org.crosscheck.reporting.Labels;
import org.crosscheck.reporting.audit.AuditTrail;

/** What the workbook is and how to read it: a word in the first column, a sentence beside it. */
public final class ReadMe {
  /** Widths of the two columns in characters. */
  public static final ImmutableList<Integer> WIDTHS = ImmutableList.of(24, 120);

  /** One line; a heading has no text. */
  public record Line(String term, Shade shade, String text) {}

  private ReadMe() {}

  public static ImmutableList<Line> lines(ConsistencyReport report, AuditTrail trail) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    lines.add(heading("Crosscheck report"));
    lines.add(plain("What this is", PURPOSE));
    lines.add(plain("What it is not", LIMITS));
    lines.add(plain("Read from", inputs(report)));
    lines.add(plain("As of", RunDay.inWords(report, trail) + "."));
    lines.add(plain("Made by", "Crosscheck " + report.version()));
    lines.add(heading("Lanes: what to do with a finding"));
    for (Lane lane : Lane.values()) {
      lines.add(new Line(Labels.words(lane), Shade.of(lane), meaning(lane)));
    }
    lines.add(heading("Severities: how much it matters"));
    for (Severity severity : Severity.values()) {
      lines.add(new Line(Labels.words(severity), Shade.of(severity), meaning(severity)));
    }
    lines.add(heading("Reviewing"));
    lines.addAll(REVIEWING);
    lines.add(heading("Sheets"));
    lines.addAll(SHEETS);
    return lines.build();
  }

  private static final String PURPOSE =
      "Crosscheck read the articles listed on the sheet Articles, took down what each of them"
          + " claims, found the claims that answer one question, and lists where the outlets agree"
          + " and where they differ. Each finding carries the words and the sentence that it rests"
          + " on, so that it can be checked by eye.";

  private static final String LIMITS =
      "It never says that an outlet is wrong or that something is false: only who reports what, and"
          + " how the reports differ. Where two claims cannot be compared it says why and does not"
          + " guess. Hedges (“at least”, “up to”, “about”) are part of every value.";

  private static final ImmutableList<Line> REVIEWING =
      ImmutableList.of(
          plain(
              "Verdict, Status",
              "Choose from the list in the cell, or type words of your own. Status “closed” keeps a"
                  + " finding off the five of the Summary."),
          plain(
              "Reviewer, Note",
              "Free text. Nothing is locked: sort, filter and delete as you like."),
          plain(
              "The next run",
              "crosscheck compare … --review this-file.xlsx -o new-file.xlsx carries all four columns"
                  + " over by the Id, wherever the rows and columns stand by then. This file is only"
                  + " read."),
          plain(
              "Change",
              "new: found for the first time. unchanged: as it was when it was reviewed. changed:"
                  + " another lane, severity, outlet or wording, so look again. gone: no longer found,"
                  + " listed with what was written beside it."),
          plain(
              "First seen, Last seen",
              "The days of the first and the last run that found it; a run’s day is that of its newest"
                  + " article unless --as-of gave another."),
          plain(
              "Fingerprint, Pairs",
              "For the next run: they tell whether a finding changed, and find it again when another"
                  + " article joins it. Leave them in the sheet."));

  private static final ImmutableList<Line> SHEETS =
      ImmutableList.of(
          plain(
              "Summary",
              "The findings to look at first, counts by lane, severity, kind and outlet, and two"
                  + " charts of the same counts."),
          plain(
              "Discrepancies",
              "One finding a row, both sides next to each other, the claim’s words in bold and"
                  + " underlined (or between « and » in a very large or a plain workbook). The filter"
                  + " on the column Lane shows conflicts and nuances at first; tick the other lanes"
                  + " there to see them. Low and High are the ends that the words state. Links lead to"
                  + " the rows as they were first sorted."),
          plain(
              "Matrix",
              "One question a row, one outlet a column, the printed words in the cells. An outlet"
                  + " with several articles on one event has a column for each, in order of"
                  + " publication. The colour is that of the verdict, whose word stands in the row. A"
                  + " cell leads to the claim. An empty cell: nothing was found there."),
          plain(
              "Claims",
              "Every claim with its value in typed cells. Low and High are the ends that the words"
                  + " state: “up to 30” has no Low. Source: who is said to have said it."),
          plain(
              "Articles",
              "What was read, and the furniture that was set aside: captions, teasers, navigation,"
                  + " credits. An outlet or a date that was guessed is marked so."),
          plain(
              "Origins",
              "Who relies on whom, for each fact that two outlets report: “5 outlets, 1 origin” is one"
                  + " witness, not five."),
          plain(
              "Timeline",
              "Figures that later ones superseded and positions that changed, each from the earliest"
                  + " to the latest."),
          plain("Run log", "What was read, with which options, what was left out and why."));

  private static String inputs(ConsistencyReport report) {
    long outlets = report.articles().stream().map(it -> it.outlet().name()).distinct().count();
    List<LocalDate> days =
        report.articles().stream()
            .map(it -> it.published().map(Publication::date))
            .flatMap(Optional::stream)
            .sorted(Comparator.naturalOrder())
            .toList();
    String when =
        days.isEmpty()
            ? "without a date"
            : "published " + days.get(0) + " to " + days.get(days.size() - 1);
    int undated = report.articles().size() - days.size();
    return counted(report.articles().size(), "article")
        + " of "
        + counted(outlets, "outlet")
        + ", "
        + when
        + (undated > 0 && !days.isEmpty() ? " (" + undated + " without a date)" : "")
        + ": "
        + counted(report.claims().size(), "claim")
        + ", "
        + counted(report.events().size(), "event")
        + ", "
        + counted(report.facts().size(), "fact")
        + ", "
        + counted(report.discrepancies().size(), "finding")
        + ".";
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static String meaning(Lane lane) {
    return switch (lane) {
      case CONFLICT -> "Somebody should check: as printed, both cannot hold.";
      case NUANCE ->
          "A reader of the one outlet gets a different picture from a reader of the other.";
      case NOISE -> "Harmless: other spellings, other wordings, rounded figures. Hidden at first.";
      case NOT_COMPARABLE ->
          "Looks alike but cannot be compared; the reason stands with it. Hidden at first.";
      case AGREEMENT -> "Independent sources say the same. Hidden at first.";
    };
  }

  private static String meaning(Severity severity) {
    return switch (severity) {
      case HIGH -> "Changes what a reader believes to have happened.";
      case MEDIUM -> "Changes how sure or how large it sounds.";
      case LOW -> "Worth knowing, rarely worth a call.";
      case INFO -> "For the record.";
    };
  }

  private static Line heading(String text) {
    return new Line(text, Shade.HEADING, "");
  }

  private static Line plain(String term, String text) {
    return new Line(term, Shade.PLAIN, text);
  }
}
