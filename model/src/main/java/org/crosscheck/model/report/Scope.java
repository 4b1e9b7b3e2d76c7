package org.crosscheck.model.report;

/** How far apart the sides of a finding stand. */
public enum Scope {
  ARTICLE,
  EVENT,
  COLLECTION
}
