package org.crosscheck.app;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.crosscheck.model.article.Article;

/** Failures in one line: what, which file, what to do. */
final class Failures {
  /** The whole run needs more than one article. */
  static final String OUT_OF_MEMORY =
      "the run needs more memory than there is, an earlier report stands as it was; compare fewer"
          + " articles or give it more, such as JAVA_TOOL_OPTIONS=-Xmx4g";

  private Failures() {}

  /** An article whose claims cannot be read: a defect of the program, not of the article. */
  static String ofArticle(Article article, Throwable failure) {
    if (failure instanceof OutOfMemoryError) {
      return article.path() + ": left out, it needs more memory than there is; split it";
    }
    return "%s: left out, its claims cannot be read (%s); please report it with the file"
        .formatted(article.path(), inOneLine(failure));
  }

  static String inOneLine(Throwable failure) {
    Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
    if (cause instanceof NoSuchFileException missing) {
      return missing.getFile() + ": there is no such file or folder; check the path";
    }
    if (cause instanceof AccessDeniedException denied) {
      return denied.getFile() + ": no permission; choose another place or change its rights";
    }
    if (cause instanceof FileSystemException file) {
      String reason = file.getReason() == null ? "cannot be used" : file.getReason();
      return file.getFile() + ": " + reason + "; choose another place";
    }
    String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    return message.replaceAll("\\s+", " ");
  }
}
