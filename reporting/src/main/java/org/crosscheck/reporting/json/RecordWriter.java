package org.crosscheck.reporting.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.BoundType;
import com.google.common.collect.Multiset;
import com.google.common.collect.Range;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Optional;

/**
 * Writes the model's records as JSON, component by component and without a loss, so that {@link
 * RecordReader} gives an equal record. Not the public format: that is written for those who read it
 * and leaves out what they do not need.
 */
final class RecordWriter {
  /** The key that says which of a sealed interface's records an object is. */
  static final String KIND = "record";

  private final JsonGenerator json;

  RecordWriter(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes one value.
   *
   * @throws IllegalArgumentException when it is of a type that no record of the model had so far;
   *     names the type
   */
  void write(Object value) throws IOException {
    if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        write(optional.get());
      } else {
        json.writeNull();
      }
    } else if (value instanceof Record it) {
      object(it);
    } else if (value instanceof Range<?> range) {
      range(range);
    } else if (value instanceof Multiset<?> counted) {
      counted(counted);
    } else if (value instanceof Collection<?> items) {
      json.writeStartArray();
      for (Object item : items) {
        write(item);
      }
      json.writeEndArray();
    } else {
      plain(value);
    }
  }

  private void plain(Object value) throws IOException {
    if (value instanceof Enum<?> constant) {
      json.writeString(constant.name());
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof String
        || value instanceof BigDecimal
        || value instanceof TemporalAccessor) {
      // A decimal as text keeps its scale, which a JSON number may lose.
      json.writeString(value.toString());
    } else {
      throw new IllegalArgumentException("no form in JSON is known for " + value.getClass());
    }
  }

  private void object(Record value) throws IOException {
    json.writeStartObject();
    RecordShape shape = RecordShape.of(value.getClass());
    if (shape.isKind()) {
      json.writeStringField(KIND, value.getClass().getSimpleName());
    }
    for (RecordComponent component : shape.components()) {
      json.writeFieldName(component.getName());
      write(valueOf(component, value));
    }
    json.writeEndObject();
  }

  private static Object valueOf(RecordComponent component, Record value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("cannot be read: " + component, e);
    }
  }

  private void range(Range<?> range) throws IOException {
    json.writeStartObject();
    if (range.hasLowerBound()) {
      json.writeFieldName("low");
      write(range.lowerEndpoint());
      json.writeBooleanField("lowClosed", range.lowerBoundType() == BoundType.CLOSED);
    }
    if (range.hasUpperBound()) {
      json.writeFieldName("high");
      write(range.upperEndpoint());
      json.writeBooleanField("highClosed", range.upperBoundType() == BoundType.CLOSED);
    }
    json.writeEndObject();
  }

  private void counted(Multiset<?> counted) throws IOException {
    json.writeStartObject();
    for (Multiset.Entry<?> entry : counted.entrySet()) {
      json.writeNumberField(entry.getElement().toString(), entry.getCount());
    }
    json.writeEndObject();
  }
}
