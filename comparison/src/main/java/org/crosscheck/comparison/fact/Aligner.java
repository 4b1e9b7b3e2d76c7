package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableList;
import org.crosscheck.comparison.event.EventGroup;

/** Finds which claims of one kind answer one question within an event. */
interface Aligner {
  ImmutableList<AlignedFact> align(EventGroup group);
}
