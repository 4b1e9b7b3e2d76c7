package org.crosscheck.comparison.fact;

import org.crosscheck.model.report.IncomparableReason;

/**
 * Two positions of one event that a reader might set against each other and that cannot be
 * compared.
 *
 * @param topic what such pairs are grouped by
 * @param event the event's id
 * @param reason why they are not compared
 */
public record LookAlike(
    String topic, String event, Position a, Position b, IncomparableReason reason) {}
