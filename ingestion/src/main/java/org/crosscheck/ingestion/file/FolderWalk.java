package org.crosscheck.ingestion.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimap;
import com.google.common.collect.TreeMultimap;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import org.crosscheck.ingestion.problem.Problem;

/**
 * One walk through a folder and its sub-folders. Links are followed; a link back into its own
 * folder ends there. Hidden files, READMEs, tables and what Crosscheck itself wrote are no articles
 * and go without a word.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {
  /** Deeper folders are a mistake or a trap, not a collection of articles. */
  private static final int MAX_DEPTH = 40;

  private final Path folder;
  private final ReadableKinds kinds;
  private final TreeMap<String, Path> articles = new TreeMap<>();
  private final Multimap<String, String> passedOver = TreeMultimap.create();
  private final List<Problem> problems = new ArrayList<>();

  private FolderWalk(Path folder, ReadableKinds kinds) {
    this.folder = folder;
    this.kinds = kinds;
  }

  static FolderWalk through(Path folder, ReadableKinds kinds) {
    FolderWalk walk = new FolderWalk(folder, kinds);
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MAX_DEPTH, walk);
    } catch (IOException e) {
      walk.problems.add(cannotRead(folder, e));
    }
    return walk;
  }

  /** By path inside the folder, in the order of UTF-16 code units: the same on every machine. */
  ImmutableList<Path> articles() {
    return ImmutableList.copyOf(articles.values());
  }

  /** By extension, the names of the files that cannot be read yet. */
  Multimap<String, String> passedOver() {
    return passedOver;
  }

  ImmutableList<Problem> problems() {
    return ImmutableList.copyOf(problems);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    boolean passedOver =
        !directory.equals(folder)
            && (PassedOver.isHidden(FileNames.of(directory)) || isOfSavedPage(directory));
    return passedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = FileNames.of(file);
    if (attributes.isDirectory()) {
      problems.add(
          Problem.noted(
              file.toString(),
              "the folders go deeper than " + MAX_DEPTH,
              "deeper folders are not read",
              "name this folder itself"));
    } else if (!PassedOver.isHidden(name)
        && (!PassedOver.isCompanion(name) || isListOfArticles(file, name))) {
      take(file, name);
    }
    return FileVisitResult.CONTINUE;
  }

  /** Browsers put a page's pictures, and its advertisements' pages, into a folder beside it. */
  private static boolean isOfSavedPage(Path directory) {
    String name = FileNames.of(directory);
    if (!name.endsWith("_files")) {
      return false;
    }
    String page = name.substring(0, name.length() - "_files".length());
    return Files.exists(directory.resolveSibling(page + ".html"))
        || Files.exists(directory.resolveSibling(page + ".htm"));
  }

  /** A table is read where one of its columns holds texts. */
  private boolean isListOfArticles(Path file, String name) {
    return PassedOver.isTable(name) && kinds.isListOfArticles(file);
  }

  private void take(Path file, String name) {
    String extension = FileNames.extension(name);
    if (kinds.extensions().contains(extension)) {
      articles.put(FileNames.slashed(folder.relativize(file)), file);
    } else {
      passedOver.put(extension, FileNames.slashed(folder.relativize(file)));
    }
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException error) {
    if (!(error instanceof FileSystemLoopException)) {
      problems.add(cannotRead(file, error));
    }
    return FileVisitResult.CONTINUE;
  }

  private static Problem cannotRead(Path file, IOException error) {
    return Problem.skipped(
        file.toString(),
        error instanceof AccessDeniedException ? "reading it is not allowed" : "it cannot be read",
        "an input must be readable",
        "check its permissions or where it links to");
  }
}
