package org.crosscheck.model.claim;

import static org.crosscheck.model.Require.visible;

import java.util.Objects;
import java.util.Optional;
import org.crosscheck.model.article.Span;

/**
 * Who is said to have said something.
 *
 * @param name the article's canonical name of it ("Dmitry Peskov" also where only "Peskov" stands),
 *     or the words used where there is no name ("police")
 * @param role what the article calls them: "Kremlin spokesman"
 * @param type what kind of speaker
 * @param mention where it was read, in the offsets of the claim's part; absent where it was carried
 *     over from elsewhere
 */
public record Source(String name, Optional<String> role, SourceType type, Optional<Span> mention) {
  public Source {
    visible(name, "source name");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(mention, "mention");
  }
}
