package org.crosscheck.ingestion.fetch;

import static org.crosscheck.model.Require.that;

import java.time.Duration;
import java.util.Objects;

/**
 * How much a fetch may take.
 *
 * @param patience for a whole answer, from the request to its last byte
 * @param maxBytes of a page
 * @param maxRedirects from one address to the next
 * @param network which machines may be asked
 */
public record FetchLimits(Duration patience, int maxBytes, int maxRedirects, Network network) {
  public FetchLimits {
    Objects.requireNonNull(patience, "patience");
    that(!patience.isNegative() && !patience.isZero(), "patience must be > 0", patience);
    that(maxBytes > 0, "maxBytes must be > 0", maxBytes);
    that(maxRedirects >= 0, "maxRedirects must be >= 0", maxRedirects);
    Objects.requireNonNull(network, "network");
  }

  /** Thirty seconds, 20 MB and five redirects. */
  public static FetchLimits usual(Network network) {
    return new FetchLimits(Duration.ofSeconds(30), 20 << 20, 5, network);
  }
}
