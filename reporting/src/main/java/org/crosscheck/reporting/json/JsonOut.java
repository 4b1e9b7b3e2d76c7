package org.crosscheck.reporting.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.crosscheck.model.article.Span;
import org.crosscheck.reporting.Labels;

/**
 * A thin layer over Jackson's generator that writes this format's values in the order of the calls:
 * text without lone surrogates, numbers without exponent, {@code null} for what is absent. Failures
 * of the stream come as {@link UncheckedIOException}, so that loops read plainly.
 */
final class JsonOut {
  private final JsonGenerator generator;

  JsonOut(JsonGenerator generator) {
    this.generator = generator;
  }

  void text(String key, String value) {
    run(() -> generator.writeStringField(key, WellFormed.text(value)));
  }

  void text(String key, Optional<String> value) {
    value.ifPresentOrElse(present -> text(key, present), () -> absent(key));
  }

  void name(String key, Enum<?> value) {
    text(key, Labels.key(value));
  }

  void name(String key, Optional<? extends Enum<?>> value) {
    value.ifPresentOrElse(present -> name(key, present), () -> absent(key));
  }

  void whole(String key, int value) {
    run(() -> generator.writeNumberField(key, value));
  }

  /** A number in plain digits, without trailing zeros after the point. */
  void number(String key, BigDecimal value) {
    BigDecimal shortest = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    run(
        () -> {
          generator.writeFieldName(key);
          generator.writeNumber(shortest.toPlainString());
        });
  }

  void number(String key, Optional<BigDecimal> value) {
    value.ifPresentOrElse(present -> number(key, present), () -> absent(key));
  }

  void flag(String key, boolean value) {
    run(() -> generator.writeBooleanField(key, value));
  }

  void absent(String key) {
    run(() -> generator.writeNullField(key));
  }

  /** {@code "start"} and {@code "end"} of a span, in code points. */
  void span(Span span, CodePoints offsets) {
    whole("start", offsets.start(span));
    whole("end", offsets.end(span));
  }

  /** As {@link #span(Span, CodePoints)}, with two nulls for a span that is absent. */
  void span(Optional<Span> span, CodePoints offsets) {
    span.ifPresentOrElse(
        present -> span(present, offsets),
        () -> {
          absent("start");
          absent("end");
        });
  }

  void object(String key, Runnable content) {
    run(() -> generator.writeFieldName(key));
    object(content);
  }

  void object(Runnable content) {
    run(generator::writeStartObject);
    content.run();
    run(generator::writeEndObject);
  }

  <T> void object(String key, Optional<T> value, Consumer<T> content) {
    value.ifPresentOrElse(present -> object(key, () -> content.accept(present)), () -> absent(key));
  }

  /** An array of objects, one a value. */
  <T> void objects(String key, Iterable<? extends T> values, Consumer<? super T> content) {
    run(() -> generator.writeArrayFieldStart(key));
    for (T value : values) {
      object(() -> content.accept(value));
    }
    run(generator::writeEndArray);
  }

  void texts(String key, Iterable<String> values) {
    run(() -> generator.writeArrayFieldStart(key));
    for (String value : values) {
      run(() -> generator.writeString(WellFormed.text(value)));
    }
    run(generator::writeEndArray);
  }

  private interface Step {
    void run() throws IOException;
  }

  private static void run(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
