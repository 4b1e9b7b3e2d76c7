package org.crosscheck.ingestion.region;

/** To come. */
final class Datelines implements PagePass {
  @Override
  public void mark(Page page) {}
}
