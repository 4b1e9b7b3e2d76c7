package org.crosscheck.model.claim;

/**
 * One thing that an article says and that another article may say otherwise. Records only what the
 * words say: no claim is true or false here.
 */
public sealed interface Claim
    permits QuantityClaim, DateClaim, QuoteClaim, StatementClaim, IdentifierClaim, NameMention {

  /** Where it was read, who says it, how firmly. */
  ClaimFrame frame();

  ClaimKind kind();

  /** The same claim in another frame. */
  Claim withFrame(ClaimFrame frame);

  default String id() {
    return frame().id();
  }

  default Evidence evidence() {
    return frame().evidence();
  }

  /** The id of the article that it was read in. */
  default String article() {
    return evidence().article();
  }
}
