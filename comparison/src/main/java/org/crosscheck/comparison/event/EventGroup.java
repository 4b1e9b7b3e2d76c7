package org.crosscheck.comparison.event;

import com.google.common.collect.ImmutableList;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.report.Event;

/**
 * An event with the digests of its articles, in the event's order.
 *
 * @param event what is reported of it
 * @param digests one an article
 */
public record EventGroup(Event event, ImmutableList<ArticleDigest> digests) {}
