package org.crosscheck.extraction.quotation;

import static org.crosscheck.model.Require.visible;

import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import java.util.Optional;
import org.crosscheck.model.claim.Modality;

/**
 * A verb that reports what its subject says, thinks or wants.
 *
 * @param verb its dictionary form, with the adverb that makes it report: "shoot back"
 * @param group how it reports
 * @param takes what may follow it
 * @param modality how firmly the content is said; absent where the content's own words tell
 */
record ReportingVerb(
    String verb, Group group, ImmutableSet<Takes> takes, Optional<Modality> modality) {

  enum Group {
    SAY,
    /** By a gesture or a device: "shrugged", "radioed". */
    MANNER,
    TELL,
    ASK,
    JUDGE,
    CALL,
    DENY,
    THINK,
    WANT;

    /** True when the subject is heard to speak, so that it is the source of what is said. */
    boolean isSpeech() {
      return this != THINK && this != WANT;
    }
  }

  enum Takes {
    THAT,
    QUOTE,
    WHETHER,
    OBJECT,
    TO,
    OBJECT_TO,
    AS,
    BARE,
    FOR
  }

  ReportingVerb {
    visible(verb, "verb");
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(takes, "takes");
    Objects.requireNonNull(modality, "modality");
  }

  /** True when what follows is what the subject stands for, not only what it wants or knows. */
  boolean isStoodFor() {
    return group.isSpeech() || group == Group.THINK && modality.isPresent();
  }

  /** True when what stands after the verb is whoever is told or asked. */
  boolean isHeard() {
    return group == Group.TELL || group == Group.ASK;
  }

  /** How many words it is. */
  int length() {
    return verb.indexOf(' ') < 0 ? 1 : 2;
  }

  boolean takes(Takes complement) {
    return takes.contains(complement);
  }
}
