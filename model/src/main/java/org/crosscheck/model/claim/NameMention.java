package org.crosscheck.model.claim;

import static org.crosscheck.model.Require.visible;

import java.util.Objects;

/**
 * A name as it stands in the text.
 *
 * @param frame where it was read; the evidence's words are the name as written, without titles
 * @param canonical the article's fullest form of it: "Volodymyr Zelensky" also where only
 *     "Zelensky" stands
 * @param type what it names
 */
public record NameMention(ClaimFrame frame, String canonical, NameType type) implements Claim {
  public NameMention {
    Objects.requireNonNull(frame, "frame");
    visible(canonical, "canonical name");
    Objects.requireNonNull(type, "type");
  }

  @Override
  public ClaimKind kind() {
    return ClaimKind.NAME;
  }

  @Override
  public NameMention withFrame(ClaimFrame newFrame) {
    return new NameMention(newFrame, canonical, type);
  }
}
