package org.crosscheck.model.claim;

import static org.crosscheck.model.Require.visible;

import java.util.Objects;

/**
 * Who holds which position on what: Russia, unacceptable, European troops in Ukraine.
 *
 * @param frame where it was read
 * @param type what it is a statement of
 * @param holder the article's canonical name of who holds it
 * @param stance the position in the words' lemmas: {@code unacceptable}, {@code support}, {@code
 *     rule out}
 * @param target what it is about, as printed
 * @param leaning which way the stance leans before any negation
 * @param actor for whom the holder speaks: a country's ISO 3166 code for its government, ministries
 *     and spokesmen, else the holder's family or full name in lower case
 * @param topic what it is about, in classes
 */
public record StatementClaim(
    ClaimFrame frame,
    StatementType type,
    String holder,
    String stance,
    String target,
    Leaning leaning,
    String actor,
    Topic topic)
    implements Claim {
  public StatementClaim {
    Objects.requireNonNull(frame, "frame");
    Objects.requireNonNull(type, "type");
    visible(holder, "holder");
    visible(stance, "stance");
    visible(target, "target");
    Objects.requireNonNull(leaning, "leaning");
    visible(actor, "actor");
    Objects.requireNonNull(topic, "topic");
  }

  /** Which way it leans once its negation is taken in: "not acceptable" leans against. */
  public Leaning position() {
    if (leaning == Leaning.NEUTRAL || frame.polarity() == Polarity.UNKNOWN) {
      return Leaning.NEUTRAL;
    }
    boolean turned = frame.polarity() == Polarity.NEGATED;
    return turned == (leaning == Leaning.FOR) ? Leaning.AGAINST : Leaning.FOR;
  }

  @Override
  public ClaimKind kind() {
    return ClaimKind.STATEMENT;
  }

  @Override
  public StatementClaim withFrame(ClaimFrame newFrame) {
    return new StatementClaim(newFrame, type, holder, stance, target, leaning, actor, topic);
  }
}
