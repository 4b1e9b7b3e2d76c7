package org.crosscheck.ingestion.fetch;

/** Thrown when an address gives no page; the message says why in a few words. */
final class NotFetched extends Exception {
  private static final long serialVersionUID = 1L;

  NotFetched(String found) {
    super(found);
  }
}
