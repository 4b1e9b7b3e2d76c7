package org.crosscheck.ingestion.file;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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

  /** Tables that stand beside articles, such as a list of sources. */
  private static final ImmutableSet<String> COMPANIONS = ImmutableSet.of("csv", "tsv");

  private static final ImmutableSet<String> COMPANION_STEMS =
      ImmutableSet.of("readme", "license", "licence", "notice", "changelog", "contributing");

  private final Path folder;
  private final ImmutableSet<String> extensions;
  private final TreeMap<String, Path> articles = new TreeMap<>();
  private final Multimap<String, String> passedOver = TreeMultimap.create();
  private final List<Problem> problems = new ArrayList<>();

  private FolderWalk(Path folder, ImmutableSet<String> extensions) {
    this.folder = folder;
    this.extensions = extensions;
  }

  static FolderWalk through(Path folder, ImmutableSet<String> extensions) {
    FolderWalk walk = new FolderWalk(folder, extensions);
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
    boolean hidden = !directory.equals(folder) && isHidden(FileNames.of(directory));
    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
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
    } else if (!isHidden(name) && !isCompanion(name)) {
      take(file, name);
    }
    return FileVisitResult.CONTINUE;
  }

  private void take(Path file, String name) {
    String extension = FileNames.extension(name);
    if (extensions.contains(extension)) {
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

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("~$") || name.endsWith("~");
  }

  private static boolean isCompanion(String name) {
    return COMPANIONS.contains(FileNames.extension(name))
        || COMPANION_STEMS.contains(Ascii.toLowerCase(FileNames.stem(name)))
        || name.startsWith("crosscheck-report");
  }
}
