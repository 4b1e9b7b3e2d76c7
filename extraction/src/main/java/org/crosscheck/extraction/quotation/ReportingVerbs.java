package org.crosscheck.extraction.quotation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.wordnet.WordNet;
import org.crosscheck.model.claim.Modality;

/** The reporting verbs by each of their forms. */
public final class ReportingVerbs {
  private static final ReportingVerbs ENGLISH = load();
  private static final String VOWELS = "aeiou";

  private final ImmutableMap<String, ReportingVerb> byForm;
  private final ImmutableSet<String> onlyVerbs;

  private ReportingVerbs(
      ImmutableMap<String, ReportingVerb> byForm, ImmutableSet<String> onlyVerbs) {
    this.byForm = byForm;
    this.onlyVerbs = onlyVerbs;
  }

  /** The verbs of the lexicon. */
  public static ReportingVerbs english() {
    return ENGLISH;
  }

  /** The verb that a word in lower case is a form of. */
  Optional<ReportingVerb> ofForm(String word) {
    return Optional.ofNullable(byForm.get(word));
  }

  /** True for a form, in lower case, of a verb whose subject is heard to speak. */
  public boolean isSpeech(String form) {
    return ofForm(form).filter(verb -> verb.group().isSpeech()).isPresent();
  }

  /** True for a form, in lower case, of any of the verbs. */
  public boolean isForm(String form) {
    return byForm.containsKey(form);
  }

  /** True for a form in "-s" that is no noun: "alleges", "denies", not "claims". */
  boolean isOnlyVerb(String form) {
    return onlyVerbs.contains(form);
  }

  private static ReportingVerbs load() {
    Map<String, ReportingVerb> byForm = new HashMap<>();
    ImmutableSet.Builder<String> onlyVerbs = ImmutableSet.builder();
    for (Lexicon.Row row : Lexicon.load("en/quotation/reporting-verbs.tsv").rows()) {
      ReportingVerb verb = verb(row);
      String base = verb.verb();
      byForm.put(base, verb);
      byForm.put(thirdPerson(base), verb);
      if (!WordNet.english().isNoun(base)) {
        onlyVerbs.add(thirdPerson(base));
      }
      byForm.put(stem(base) + "ing", verb);
      if (row.list("forms").isEmpty()) {
        byForm.put(past(base), verb);
      }
      row.list("forms").forEach(form -> byForm.put(form, verb));
    }
    return new ReportingVerbs(ImmutableMap.copyOf(byForm), onlyVerbs.build());
  }

  private static ReportingVerb verb(Lexicon.Row row) {
    ImmutableSet.Builder<ReportingVerb.Takes> takes = ImmutableSet.builder();
    for (String name : row.list("takes")) {
      takes.add(ReportingVerb.Takes.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
    }
    return new ReportingVerb(
        row.get("verb"),
        ReportingVerb.Group.valueOf(row.get("class").toUpperCase(Locale.ROOT)),
        takes.build(),
        row.find("modality").map(Modality::valueOf));
  }

  private static String thirdPerson(String base) {
    if (endsInConsonantAndY(base)) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    return base.matches(".*(s|x|z|ch|sh|go)") ? base + "es" : base + "s";
  }

  private static String past(String base) {
    if (endsInConsonantAndY(base)) {
      return base.substring(0, base.length() - 1) + "ied";
    }
    return base.endsWith("e") ? base + "d" : stem(base) + "ed";
  }

  /** The form before "-ing" and "-ed": no silent "e", the last consonant doubled where it is. */
  private static String stem(String base) {
    if (base.endsWith("e") && !base.endsWith("ee")) {
      return base.substring(0, base.length() - 1);
    }
    boolean doubled = base.matches("admit|rebut|brag|quip|slam|plan|snap|dub|beg|forget|begin");
    return doubled ? base + base.charAt(base.length() - 1) : base;
  }

  private static boolean endsInConsonantAndY(String base) {
    return base.endsWith("y") && VOWELS.indexOf(base.charAt(base.length() - 2)) < 0;
  }
}
