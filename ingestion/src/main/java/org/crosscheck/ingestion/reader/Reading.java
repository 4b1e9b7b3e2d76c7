package org.crosscheck.ingestion.reader;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.crosscheck.ingestion.problem.Problem;

/**
 * What a reader got from one file.
 *
 * @param articles in the order of the file; more than one only in formats that hold many
 * @param problems what was odd, the articles notwithstanding
 */
public record Reading(ImmutableList<Received> articles, ImmutableList<Problem> problems) {
  public Reading {
    Objects.requireNonNull(articles, "articles");
    Objects.requireNonNull(problems, "problems");
  }
}
