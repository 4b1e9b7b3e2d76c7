package org.crosscheck.comparison.discrepancy;

import org.crosscheck.model.report.DiscrepancyKind;

/**
 * "The firm ignored repeated warnings", says the union; the firm "denied that it had ignored
 * warnings". Where both are named, two sources differ; found beside what {@link FirmerElsewhere}
 * finds.
 */
final class DeniedElsewhere implements Rule {

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.SOURCES_DIFFER;
  }

  @Override
  public String name() {
    return "sources-differ/told";
  }
}
