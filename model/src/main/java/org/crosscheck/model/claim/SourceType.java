package org.crosscheck.model.claim;

/** What kind of speaker a source is. */
public enum SourceType {
  PERSON,
  ORGANISATION,
  /** A role without a name: "the mayor", "a police spokesman", "officials". */
  OFFICIAL,
  /** "sources", "a person familiar with the matter". */
  UNNAMED,
  /** A newspaper, an agency, a broadcaster. */
  OUTLET,
  /** A report, a poll, a study, a statement. */
  DOCUMENT
}
