package org.crosscheck.extraction.name;

/** What "he" and "she" tell of a person. Not known for most names that are not English. */
public enum Gender {
  FEMALE,
  MALE
}
