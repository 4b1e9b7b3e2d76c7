package org.crosscheck.model.claim;

import static org.crosscheck.model.Require.visible;

import java.util.Objects;
import java.util.Optional;

/**
 * Words that somebody is said to have said.
 *
 * @param frame where it was read; the span includes the quotation marks
 * @param quotation direct, indirect or mixed
 * @param speaker who said it; the attribution's nearest source once more, with the mention beside
 *     the cue
 * @param cue the reporting words: "said", "according to"
 * @param utterance an id that the pieces of one split quotation share
 * @param content the quoted words without marks, white space folded
 */
public record QuoteClaim(
    ClaimFrame frame,
    QuotationType quotation,
    Optional<Source> speaker,
    Optional<String> cue,
    String utterance,
    String content)
    implements Claim {
  public QuoteClaim {
    Objects.requireNonNull(frame, "frame");
    Objects.requireNonNull(quotation, "quotation");
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(cue, "cue");
    visible(utterance, "utterance");
    visible(content, "quoted words");
  }

  @Override
  public ClaimKind kind() {
    return ClaimKind.QUOTE;
  }

  @Override
  public QuoteClaim withFrame(ClaimFrame newFrame) {
    return new QuoteClaim(newFrame, quotation, speaker, cue, utterance, content);
  }
}
