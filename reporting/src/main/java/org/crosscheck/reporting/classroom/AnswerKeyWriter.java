package org.crosscheck.reporting.classroom;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.reporting.Labels;
import org.crosscheck.reporting.ReportWriter;
import org.crosscheck.reporting.view.VisibleText;

/** For the teacher: which letter is which outlet, and each exercise with its evidence. */
final class AnswerKeyWriter implements ReportWriter {
  @Override
  public void write(ConsistencyReport report, OutputStream out) throws IOException {
    Lesson lesson = Lesson.of(report);
    Sheet sheet = new Sheet("Answer key", report.version());
    sheet.text(
        "Keep this sheet. The key says how the articles differ; it does not say which of them is right,"
            + " and a well-reasoned other answer is a good answer.");
    sheet.heading("The outlets");
    lesson
        .letters()
        .key()
        .forEach((letter, name) -> sheet.text(letter + "  " + VisibleText.line(name)));
    int part = 1;
    for (ExerciseType type : lesson.exercises().keySet()) {
      sheet.heading(part++ + ". " + type.title());
      ImmutableList<Exercise> exercises = lesson.exercises().get(type);
      for (int i = 0; i < exercises.size(); i++) {
        answer(sheet, (char) ('a' + i) + ") ", exercises.get(i));
      }
    }
    sheet.writeTo(out);
  }

  private static void answer(Sheet sheet, String mark, Exercise exercise) {
    sheet.subheading(mark + exercise.question());
    for (Exercise.Quoted passage : exercise.passages()) {
      sheet.text(
          passage.outlet() + ", " + passage.place() + ": " + passage.before(),
          passage.words(),
          passage.after() + " [" + passage.source() + "]");
    }
    sheet.text("Lane: " + Labels.words(exercise.lane()) + ". " + exercise.answer());
  }
}
