package org.crosscheck.ingestion.fetch;

/** Which machines pages may be fetched from. */
public enum Network {
  /** Only machines on the internet: an address list must not reach into the user's own network. */
  PUBLIC,
  /** Also this machine and those of its own network. */
  ANY
}
