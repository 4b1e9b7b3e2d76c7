package org.crosscheck.reporting.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.Streams;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads what {@link RecordWriter} wrote. Every record goes through its own constructor, so that a
 * value that it forbids is an error here too.
 */
final class RecordReader {
  private static final ImmutableMap<Class<?>, Function<String, Object>> FROM_TEXT =
      ImmutableMap.of(
          String.class, text -> text,
          BigDecimal.class, BigDecimal::new,
          LocalDate.class, LocalDate::parse,
          LocalTime.class, LocalTime::parse,
          LocalDateTime.class, LocalDateTime::parse);

  private RecordReader() {}

  /**
   * The value of {@code type} in {@code node}.
   *
   * @throws IllegalArgumentException when there is none
   */
  static Object read(JsonNode node, Type type) {
    if (type instanceof ParameterizedType of) {
      return generic(node, (Class<?>) of.getRawType(), of.getActualTypeArguments()[0]);
    }
    if (type instanceof Class<?> of) {
      return plain(node, of);
    }
    throw new IllegalArgumentException("nothing of the type " + type + " can be read");
  }

  private static Object generic(JsonNode node, Class<?> type, Type of) {
    if (type == Optional.class) {
      return node.isNull() ? Optional.empty() : Optional.of(read(node, of));
    }
    if (type == ImmutableList.class && node.isArray()) {
      return items(node, of).collect(toImmutableList());
    }
    if (type == ImmutableSet.class && node.isArray()) {
      return items(node, of).collect(toImmutableSet());
    }
    if (type == Range.class && node.isObject()) {
      return range(node, of);
    }
    if (type == ImmutableMultiset.class && of == String.class && node.isObject()) {
      ImmutableMultiset.Builder<String> counted = ImmutableMultiset.builder();
      node.properties().forEach(it -> counted.addCopies(it.getKey(), it.getValue().asInt()));
      return counted.build();
    }
    throw no(type, node);
  }

  private static Stream<Object> items(JsonNode node, Type of) {
    return Streams.stream(node.elements()).map(item -> read(item, of));
  }

  private static Object plain(JsonNode node, Class<?> type) {
    if (type == boolean.class && node.isBoolean()) {
      return node.booleanValue();
    }
    if (type == int.class && node.isInt()) {
      return node.intValue();
    }
    if (type.isEnum() && node.isTextual()) {
      return Arrays.stream(type.getEnumConstants())
          .filter(constant -> ((Enum<?>) constant).name().equals(node.textValue()))
          .findFirst()
          .orElseThrow(() -> no(type, node));
    }
    if (FROM_TEXT.containsKey(type) && node.isTextual()) {
      return FROM_TEXT.get(type).apply(node.textValue());
    }
    if (type.isSealed() && node.isObject()) {
      String kind = node.path(RecordWriter.KIND).asText();
      return Arrays.stream(type.getPermittedSubclasses())
          .filter(permitted -> permitted.getSimpleName().equals(kind))
          .findFirst()
          .map(permitted -> record(node, permitted))
          .orElseThrow(() -> no(type, node));
    }
    if (type.isRecord() && node.isObject()) {
      return record(node, type);
    }
    throw no(type, node);
  }

  private static Object record(JsonNode node, Class<?> type) {
    RecordShape shape = RecordShape.of(type);
    Object[] values =
        shape.components().stream()
            .map(it -> read(node.path(it.getName()), it.getGenericType()))
            .toArray();
    try {
      return shape.constructor().newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("no " + type.getSimpleName() + " can be made of it", e);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // The end points' type is known only at run time.
  private static Range<?> range(JsonNode node, Type of) {
    Range range = Range.all();
    if (node.has("low")) {
      Comparable low = (Comparable) read(node.path("low"), of);
      range = Range.downTo(low, bound(node, "lowClosed"));
    }
    if (node.has("high")) {
      Comparable high = (Comparable) read(node.path("high"), of);
      Range upTo = Range.upTo(high, bound(node, "highClosed"));
      range = node.has("low") ? range.intersection(upTo) : upTo;
    }
    return range;
  }

  private static BoundType bound(JsonNode node, String key) {
    return node.path(key).booleanValue() ? BoundType.CLOSED : BoundType.OPEN;
  }

  private static IllegalArgumentException no(Class<?> type, JsonNode node) {
    String shown = node.toString();
    return new IllegalArgumentException(
        "a "
            + type.getSimpleName()
            + " was expected, was "
            + shown.substring(0, Math.min(shown.length(), 60)));
  }
}
