package org.crosscheck.reporting.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.report.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Colours by the contrast of WCAG 2.2, which knows lightness alone, as who sees no hues does. */
class ShadeTest {
  private static final double LEGIBLE = 4.5;

  /** The word beside the colour tells it; the colour only has to be another one. */
  private static final double APART = 1.1;

  @ParameterizedTest
  @EnumSource(Shade.class)
  void itsTextIsLegible(Shade shade) {
    assertThat(contrast(shade.fill(), shade.ink())).isGreaterThanOrEqualTo(LEGIBLE);
  }

  @Test
  void severitiesGrowDarkerAndAConflictIsFarDarkerThanAllOtherLanes() {
    ImmutableList<Shade> severities =
        Stream.of(Severity.values()).map(Shade::of).collect(ImmutableList.toImmutableList());
    for (int i = 1; i < severities.size(); i++) {
      assertThat(luminance(severities.get(i).fill()))
          .isGreaterThan(luminance(severities.get(i - 1).fill()));
      assertThat(contrast(severities.get(i).fill(), severities.get(i - 1).fill()))
          .isGreaterThan(APART);
    }
    for (Lane lane : Lane.values()) {
      if (lane != Lane.CONFLICT) {
        assertThat(contrast(Shade.of(lane).fill(), Shade.of(Lane.CONFLICT).fill()))
            .isGreaterThan(3);
      }
    }
  }

  private static double contrast(int one, int other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double value = (channel & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
