package org.crosscheck.extraction.name;

import static org.crosscheck.model.Require.visible;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.NameType;

/**
 * One person, body or place of an article.
 *
 * @param canonical the fullest form of the name
 * @param type what it names
 * @param role what the article calls them, at the first mention that has one: "Kremlin spokesman"
 * @param gender where a title, a role or the first name tells
 * @param mentions where the name stands in the body, in order
 */
public record CastMember(
    String canonical,
    NameType type,
    Optional<String> role,
    Optional<Gender> gender,
    ImmutableList<Span> mentions) {
  public CastMember {
    visible(canonical, "canonical name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(gender, "gender");
    Objects.requireNonNull(mentions, "mentions");
  }

  /** False only for a person who is known to be of the other gender, and for what is no person. */
  public boolean mayBe(Gender other) {
    return isPerson() && gender.filter(known -> known != other).isEmpty();
  }

  public boolean isPerson() {
    return type == NameType.PERSON;
  }
}
