package org.crosscheck.comparison.fact;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import org.crosscheck.comparison.words.WordList;

/** Roles as the verbs of a question: "were killed", "marched", "are to be deployed". */
final class Verbs {
  private static final ImmutableMap<String, String> PARTICIPLES =
      WordList.rows("en/participles.tsv").stream()
          .collect(toImmutableMap(row -> row.get(0), row -> row.get(1)));

  /** The simple past of verbs without an object; empty where it is regular. */
  private static final ImmutableMap<String, String> ACTIVE =
      WordList.rows("en/verbs-without-object.tsv").stream()
          .collect(toImmutableMap(row -> row.get(0), row -> row.size() > 1 ? row.get(1) : ""));

  private Verbs() {}

  /** What happened: "were killed". */
  static String past(String role) {
    String active = ACTIVE.get(role);
    if (active == null) {
      return "were " + participle(role);
    }
    return active.isEmpty() ? regular(role) : active;
  }

  /** What is to happen: "are to be deployed", "are to march". */
  static String toBe(String role) {
    String active = ACTIVE.get(role);
    if (active != null && active.startsWith("were ")) {
      return "are to be " + active.substring("were ".length());
    }
    return active == null ? "are to be " + participle(role) : "are to " + role;
  }

  /** The past participle; of "lay off", that of its first word. */
  static String participle(String verb) {
    int space = verb.indexOf(' ');
    if (space > 0) {
      return participle(verb.substring(0, space)) + verb.substring(space);
    }
    String known = PARTICIPLES.get(verb);
    return known == null ? regular(verb) : known;
  }

  private static String regular(String verb) {
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    if (verb.matches(".*[^aeiou]y")) {
      return verb.substring(0, verb.length() - 1) + "ied";
    }
    boolean doubled = verb.matches("[^aeiou]*[aeiou][bdgmnprt]");
    return doubled ? verb + verb.charAt(verb.length() - 1) + "ed" : verb + "ed";
  }
}
