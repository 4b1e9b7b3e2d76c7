package org.crosscheck.extraction.annotation;

/**
 * The universal part-of-speech tags (Universal Dependencies v2), which the tagger's model is
 * trained on.
 */
public enum Tag {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /** The tag that the model names; {@link #X} for a name that the standard does not have. */
  static Tag named(String name) {
    for (Tag tag : values()) {
      if (tag.name().equals(name)) {
        return tag;
      }
    }
    return X;
  }

  public boolean isNominal() {
    return this == NOUN || this == PROPN;
  }

  public boolean isVerbal() {
    return this == VERB || this == AUX;
  }
}
