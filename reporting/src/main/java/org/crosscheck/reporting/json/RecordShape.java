package org.crosscheck.reporting.json;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/**
 * How a record is put together. Asking the class anew for every value would cost more than writing
 * it.
 *
 * @param components in the order of the constructor
 * @param constructor the one that takes all of them
 * @param isKind whether it is one of the records of a sealed interface
 */
record RecordShape(
    ImmutableList<RecordComponent> components, Constructor<?> constructor, boolean isKind) {
  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return look(type);
        }
      };

  static RecordShape of(Class<?> type) {
    return SHAPES.get(type);
  }

  private static RecordShape look(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return new RecordShape(
          ImmutableList.copyOf(components),
          type.getDeclaredConstructor(types),
          Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed));
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(type + " is no record", e);
    }
  }
}
