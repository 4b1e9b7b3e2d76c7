package org.crosscheck.extraction.quotation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
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

  /** By form and the adverb behind it. */
  private final ImmutableTable<String, String, ReportingVerb> phrasal;

  private final ImmutableSet<String> onlyVerbs;

  private ReportingVerbs(
      ImmutableMap<String, ReportingVerb> byForm,
      ImmutableTable<String, String, ReportingVerb> phrasal,
      ImmutableSet<String> onlyVerbs) {
    this.byForm = byForm;
    this.phrasal = phrasal;
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

  /**
   * The verb that a word in lower case is a form of, with the word behind it where it needs one.
   */
  Optional<ReportingVerb> at(String word, String next) {
    ReportingVerb both = phrasal.get(word, next);
    return both == null ? ofForm(word) : Optional.of(both);
  }

  /** True for a form of a verb that reports with some adverb. */
  boolean isPhrasal(String form) {
    return phrasal.containsRow(form);
  }

  /** True for a form of a verb and the adverb with which it reports. */
  boolean isPhrasal(String form, String next) {
    return phrasal.contains(form, next);
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
      ReportingVerb verb = verb(row, row.get("verb"));
      for (String form : forms(row)) {
        boolean read = verb.group() != ReportingVerb.Group.MANNER || isPast(form, row);
        if (read) {
          byForm.put(form, verb);
        }
      }
      if (!WordNet.english().isNoun(verb.verb())) {
        onlyVerbs.add(thirdPerson(verb.verb()));
      }
    }
    ImmutableTable.Builder<String, String, ReportingVerb> phrasal = ImmutableTable.builder();
    for (Lexicon.Row row : Lexicon.load("en/quotation/phrasal-verbs.tsv").rows()) {
      String particle = row.get("particle");
      ReportingVerb verb = verb(row, row.get("verb") + " " + particle);
      forms(row).forEach(form -> phrasal.put(form, particle, verb));
    }
    return new ReportingVerbs(
        ImmutableMap.copyOf(byForm), phrasal.buildOrThrow(), onlyVerbs.build());
  }

  private static ImmutableSet<String> forms(Lexicon.Row row) {
    String base = row.get("verb");
    ImmutableSet.Builder<String> forms = ImmutableSet.builder();
    forms.add(base, thirdPerson(base), stem(base) + "ing");
    if (row.list("forms").isEmpty()) {
      forms.add(past(base));
    }
    return forms.addAll(row.list("forms")).build();
  }

  private static boolean isPast(String form, Lexicon.Row row) {
    return form.equals(past(row.get("verb"))) || row.list("forms").contains(form);
  }

  private static ReportingVerb verb(Lexicon.Row row, String words) {
    ImmutableSet.Builder<ReportingVerb.Takes> takes = ImmutableSet.builder();
    for (String name : row.list("takes")) {
      takes.add(ReportingVerb.Takes.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
    }
    return new ReportingVerb(
        words,
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
    boolean doubled =
        base.matches(
            "admit|rebut|brag|quip|slam|plan|snap|dub|beg|forget|begin|shrug|grin|sob|hit|cut|put|bat|sum");
    return doubled ? base + base.charAt(base.length() - 1) : base;
  }

  private static boolean endsInConsonantAndY(String base) {
    return base.endsWith("y") && VOWELS.indexOf(base.charAt(base.length() - 2)) < 0;
  }
}
