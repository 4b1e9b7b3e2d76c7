package org.crosscheck.ingestion.region;

import com.google.common.collect.ImmutableList;
import org.crosscheck.model.article.Region;

/**
 * Tells a kind of page furniture by the line alone, whatever stands around it. A rule comes with
 * lines that it finds and lines that it must not find; a test runs them all.
 */
interface UnitRule {
  /** The name, which reads like what it finds. */
  String name();

  /** The regions that cover the unit; empty where it is something else. */
  ImmutableList<Region> judge(Unit unit);

  /** Lines that it finds. */
  ImmutableList<String> finds();

  /** Lines near to it that are body. */
  ImmutableList<String> not();
}
