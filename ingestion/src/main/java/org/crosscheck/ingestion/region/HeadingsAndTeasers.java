package org.crosscheck.ingestion.region;

/** To come. */
final class HeadingsAndTeasers implements PagePass {
  @Override
  public void mark(Page page) {}
}
