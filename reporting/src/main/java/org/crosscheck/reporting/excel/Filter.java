package org.crosscheck.reporting.excel;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;

/**
 * A filter that is on when the workbook is opened, as a reader would have set it.
 *
 * @param column the index of the column that is filtered
 * @param words the words that are ticked there; none where nothing is filtered
 * @param shown whether a row has one of them
 */
record Filter<T>(int column, ImmutableList<String> words, Predicate<T> shown) {
  /** Everything is shown. */
  static <T> Filter<T> none() {
    return new Filter<>(0, ImmutableList.of(), row -> true);
  }
}
