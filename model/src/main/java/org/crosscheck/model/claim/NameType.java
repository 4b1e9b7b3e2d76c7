package org.crosscheck.model.claim;

/** What a name names. */
public enum NameType {
  PERSON,
  ORGANISATION,
  LOCATION,
  MILITARY_UNIT,
  WEAPON,
  NATIONALITY,
  OTHER
}
