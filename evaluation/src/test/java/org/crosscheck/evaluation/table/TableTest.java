package org.crosscheck.evaluation.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.crosscheck.evaluation.scoring.Figure;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void saysHowFarAFigureIsFromItsBar() {
    assertThat(Bar.parse("s\tm\t≥ 84\t\town").against(83.5)).isEqualTo("≥ 84 (0.50 off)");
    assertThat(Bar.parse("s\tm\t≥ 84\t\town").against(84)).isEqualTo("≥ 84");
    assertThat(Bar.parse("s\tm\t≤ 2.5\t\town").against(3)).isEqualTo("≤ 2.5 (0.50 off)");
    assertThat(Bar.parse("s\tm\t–\tpeer 3\town").against(3)).isEmpty();
  }

  @Test
  void aRowOfAnotherShapeIsRefused() {
    assertThatThrownBy(() -> Bar.parse("s\tm\t> 84\t\town"))
        .hasMessageContaining("≥ 84")
        .hasMessageContaining("> 84");
    assertThatThrownBy(() -> Bar.parse("s\tm")).hasMessageContaining("five columns");
  }

  @Test
  void keepsTheMainFiguresOfKnownSetsAndAllOfOthers() throws Exception {
    Figure known = new Figure("dates/timebank", "value F1", 81, 10);
    Figure aside = new Figure("dates/timebank", "type F1", 90, 10);
    Figure other = new Figure("dates/elsewhere", "type F1", 90, 10);

    assertThat(Table.withBars().main(List.of(known, aside, other))).containsExactly(known, other);
  }

  @Test
  void aFigureThatStandsOnNothingIsHeldAgainstNothing() throws Exception {
    assertThat(Table.withBars().markdown(List.of(new Figure("dates/timebank", "value F1", 0, 0))))
        .contains("| 0.00 | 0 |  |");
  }
}
