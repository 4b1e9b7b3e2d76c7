package org.crosscheck.reporting.classroom;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.reporting.ReportWriter;
import org.crosscheck.reporting.classroom.Exercise.Quoted;

/** The exercises with room to write; where to look, and never the answer. */
final class WorksheetWriter implements ReportWriter {
  private static final int ANSWER_LINES = 3;

  @Override
  public void write(ConsistencyReport report, OutputStream out) throws IOException {
    Lesson lesson = Lesson.of(report);
    Sheet sheet = new Sheet("Worksheet", report.version());
    sheet.text("You need the coverage beside this sheet. Name: ____________________");
    if (lesson.exercises().isEmpty()) {
      sheet.text("Nothing in this coverage differs in a way that makes an exercise.");
    }
    int part = 1;
    for (ExerciseType type : lesson.exercises().keySet()) {
      sheet.heading(part++ + ". " + type.title()).text(type.task());
      ImmutableList<Exercise> exercises = lesson.exercises().get(type);
      for (int i = 0; i < exercises.size(); i++) {
        ask(sheet, type, (char) ('a' + i) + ") ", exercises.get(i));
      }
    }
    sheet.writeTo(out);
  }

  private static void ask(Sheet sheet, ExerciseType type, String mark, Exercise exercise) {
    sheet.subheading(mark + exercise.question());
    if (type == ExerciseType.SORT_INTO_LANES) {
      exercise.passages().stream()
          .limit(2)
          .forEach(it -> sheet.text(it.outlet() + ": " + it.sentence()));
      sheet.text("Lane: ____________________   Because: ________________________________");
    } else {
      sheet.text("Look at: " + places(exercise)).lines(ANSWER_LINES);
    }
  }

  private static String places(Exercise exercise) {
    return exercise.passages().stream()
        .map((Quoted it) -> it.outlet() + ", " + it.place())
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
