package org.crosscheck.model.article;

import static org.crosscheck.model.Require.visible;

import java.util.Objects;

/**
 * A block of an article that is not body. Regions are blocks, not tails: the body may go on after
 * one. They do not overlap, and what no region covers is body.
 *
 * @param part the text that {@code span} counts in
 * @param span the block, without the line break after it
 * @param type what it is
 * @param why the reason in plain words, such as "the title stands here again"
 */
public record Region(Part part, Span span, RegionType type, String why) {
  public Region {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(type, "type");
    visible(why, "region reason");
  }
}
