package org.crosscheck.ingestion.reader;

import java.util.Optional;
import java.util.function.Consumer;
import org.crosscheck.ingestion.problem.Problem;

/** Parts what a file says of itself from its text: front matter first, then header lines. */
final class Headers {
  private Headers() {}

  static Received split(String file, String content, Consumer<Problem> problems) {
    Optional<Block> matter = FrontMatter.in(content);
    if (matter.isPresent()) {
      Stated stated = FrontMatter.read(file, matter.get().inner(content), problems);
      return new Received(stated, content.substring(matter.get().end()));
    }
    return HeaderLines.split(content).orElseGet(() -> new Received(Stated.nothing(), content));
  }

  /**
   * Where a block of front matter stands.
   *
   * @param start the first character inside its marks
   * @param stop the first character of the mark that closes it
   * @param end the first character after that mark's line
   */
  record Block(int start, int stop, int end) {
    String inner(String content) {
      return content.substring(start, stop);
    }
  }
}
