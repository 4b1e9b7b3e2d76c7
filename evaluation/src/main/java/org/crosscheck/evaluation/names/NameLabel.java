package org.crosscheck.evaluation.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.model.claim.NameType;

/** The types of names as gold data and exported claims call them. */
final class NameLabel {
  private static final ImmutableMap<String, NameType> TYPES =
      ImmutableMap.<String, NameType>builder()
          .put("PER", NameType.PERSON)
          .put("Person", NameType.PERSON)
          .put("person", NameType.PERSON)
          .put("ORG", NameType.ORGANISATION)
          .put("Organisation", NameType.ORGANISATION)
          .put("organisation", NameType.ORGANISATION)
          .put("LOC", NameType.LOCATION)
          .put("Location", NameType.LOCATION)
          .put("location", NameType.LOCATION)
          .put("place", NameType.LOCATION)
          .buildOrThrow();

  /** The types that gold data marks. */
  static final ImmutableSet<NameType> SCORED = ImmutableSet.copyOf(TYPES.values());

  private NameLabel() {}

  /** What a gold entity names; empty for other types and where the annotators had no confidence. */
  static Optional<NameType> of(JsonNode entity) {
    return entity.path("confidence").asDouble(1) == 0
        ? Optional.empty()
        : Optional.ofNullable(TYPES.get(entity.path("type").asText()));
  }
}
