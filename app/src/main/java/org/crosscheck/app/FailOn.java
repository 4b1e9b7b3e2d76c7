package org.crosscheck.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.report.Severity;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Which findings make a run end with {@link ExitCode#FOUND}: those of a lane, or of a severity and
 * above.
 */
record FailOn(Optional<Lane> lane, Optional<Severity> severity) {

  boolean matches(Discrepancy finding) {
    return lane.map(wanted -> finding.lane() == wanted).orElse(false)
        || severity.map(wanted -> finding.severity().compareTo(wanted) <= 0).orElse(false);
  }

  /** Reads {@code conflict}, {@code nuance}, {@code not-comparable}, {@code high}, ... */
  static final class Converter implements ITypeConverter<FailOn> {
    @Override
    public FailOn convert(String value) {
      Optional<Lane> lane = named(Lane.values(), value);
      Optional<Severity> severity = named(Severity.values(), value);
      if (lane.isEmpty() && severity.isEmpty()) {
        String known =
            Stream.concat(Arrays.stream(Lane.values()), Arrays.stream(Severity.values()))
                .map(FailOn::label)
                .collect(Collectors.joining(", "));
        throw new TypeConversionException(
            "'" + value + "' is neither a lane nor a severity; use one of " + known);
      }
      return new FailOn(lane, severity);
    }
  }

  private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
    return Arrays.stream(values).filter(value -> label(value).equalsIgnoreCase(name)).findFirst();
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
