package org.crosscheck.ingestion.file;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;

/**
 * The files in a folder that go without a word: hidden ones, READMEs, tables and what Crosscheck
 * itself wrote.
 */
final class PassedOver {
  /** Tables that stand beside articles, such as a list of sources. */
  private static final ImmutableSet<String> COMPANIONS = ImmutableSet.of("csv", "tsv");

  private static final ImmutableSet<String> COMPANION_STEMS =
      ImmutableSet.of("readme", "license", "licence", "notice", "changelog", "contributing");

  private PassedOver() {}

  /** Whether a path inside an archive is of such a file. */
  static boolean is(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return isCompanion(name)
        || Splitter.on('/').splitToStream(path).anyMatch(it -> isHidden(it) || isSystem(it));
  }

  static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("~$") || name.endsWith("~");
  }

  private static boolean isSystem(String name) {
    return name.equals("__MACOSX") || Ascii.equalsIgnoreCase(name, "thumbs.db");
  }

  static boolean isTable(String name) {
    return COMPANIONS.contains(FileNames.extension(name));
  }

  static boolean isCompanion(String name) {
    return isTable(name)
        || COMPANION_STEMS.contains(Ascii.toLowerCase(FileNames.stem(name)))
        || name.startsWith("crosscheck-report");
  }
}
