package org.crosscheck.ingestion.file;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.crosscheck.ingestion.problem.Problem;

/**
 * What the named files and folders hold.
 *
 * @param files in the order in which they were named, those of one folder by path; each file once
 * @param problems what could not be listed and what was passed over
 */
public record Listing(ImmutableList<InputFile> files, ImmutableList<Problem> problems) {
  public Listing {
    Objects.requireNonNull(files, "files");
    Objects.requireNonNull(problems, "problems");
  }
}
