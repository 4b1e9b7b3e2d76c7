package org.crosscheck.app;

import java.util.Optional;

/**
 * The finished parts of a long run, so that a run that was stopped need not do them again. A part's
 * key holds everything that the part was made of; what is found under it is what the work would
 * give. May be shared between threads.
 */
interface Checkpoint extends AutoCloseable {
  /** Whether anything is kept at all; where it is not, no key need be made. */
  default boolean isKept() {
    return true;
  }

  /** What was kept under {@code key}. */
  Optional<String> find(String key);

  /** Keeps {@code value}, a text without line breaks; a failure to do so stops no run. */
  void keep(String key, String value);

  /** The run has ended well and nothing need go on from here. */
  void finish();

  /** Leaves what was kept where it is. */
  @Override
  void close();

  /** One that keeps nothing. */
  static Checkpoint none() {
    return new Checkpoint() {
      @Override
      public boolean isKept() {
        return false;
      }

      @Override
      public Optional<String> find(String key) {
        return Optional.empty();
      }

      @Override
      public void keep(String key, String value) {}

      @Override
      public void finish() {}

      @Override
      public void close() {}
    };
  }
}
