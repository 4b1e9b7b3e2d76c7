package org.crosscheck.comparison.discrepancy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.comparison.discrepancy.Retelling.Told;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.explain.Because;
import org.crosscheck.comparison.explain.Printed;
import org.crosscheck.comparison.fact.AlignedFact;
import org.crosscheck.comparison.quote.Meaning;
import org.crosscheck.comparison.quote.OwnWords;
import org.crosscheck.comparison.quote.Wording;
import org.crosscheck.model.claim.Modality;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.DiscrepancyKind;

/**
 * A speaker's own words call a thing possible, and retold he says it as it is: “the dam may break”,
 * and "Lind said the dam would break". In one article or in two of one day.
 */
final class HedgeLostInRetelling implements EventRule {
  /** What a cue says of the firmness of what it takes, and what the modal verbs of a report do. */
  private static final ImmutableSet<Modality> FIRM =
      ImmutableSet.of(Modality.REPORTED_FACT, Modality.FORECAST, Modality.PLAN);

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.MODALITY_DIFFERS;
  }

  @Override
  public String name() {
    return "modality-differs/retold";
  }

  @Override
  public Stream<Discrepancy> find(EventGroup group, List<AlignedFact> facts) {
    return Retellings.of(group, HedgeLostInRetelling::hedges)
        .filter(told -> told.isByOne() && told.b().isRetold() && told.isOfOneDay())
        .filter(told -> FIRM.contains(told.b().quote().frame().modality()))
        .filter(told -> !told.isContrary() && !told.differsInNames())
        .filter(told -> !hedgesOf(told.match().a()).isEmpty())
        .filter(told -> hedgesOf(told.match().b()).isEmpty())
        .map(told -> Finding.of(this, told.pair(group), Because.sentence(sentence(told))))
        .map(finding -> Assembly.of(ImmutableList.of(finding)));
  }

  private static boolean hedges(Told told) {
    return !told.isRetold()
        && Wording.sentences(told.quote().content()).stream()
            .anyMatch(wording -> !hedgesOf(wording).isEmpty());
  }

  private static ImmutableSet<String> hedgesOf(Wording wording) {
    return Meaning.of(wording).hedges();
  }

  private static String sentence(Retelling told) {
    return "In the quotation, "
        + told.a().called()
        + " says "
        + Printed.quoted(OwnWords.of(told.match().a(), hedgesOf(told.match().a())).orElseThrow())
        + "; retold by "
        + told.b().article().outlet().name()
        + ", "
        + Printed.quoted(told.b().quote())
        + ", it is no longer merely possible.";
  }
}
