package org.crosscheck.extraction.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.extraction.Articles;
import org.crosscheck.extraction.Extraction;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.IdentifierClaim;
import org.crosscheck.model.claim.NameMention;
import org.crosscheck.model.claim.NameType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeaponNamesTest {
  private static final Extraction EXTRACTION = Extraction.english();

  private static List<String> weapons(String text) {
    return EXTRACTION.digest(Articles.of(text)).claims(NameMention.class).stream()
        .filter(name -> name.type() == NameType.WEAPON)
        .map(NameMention::canonical)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A Kestrel-4 drone struck the depot.             | Kestrel-4
          They shot down twelve Wasp-136 attack drones.   | Wasp-136
          Norland fired S-300 missiles at the port.       | S-300
          The T-90 was destroyed on Monday.               | T-90
          Norland sent M777 howitzers.                    | M777
          Two F-16s flew over the port.                   | F-16
          They promised ten Leopard 2A6 battle tanks.     | Leopard 2A6
          """)
  void readsTheDesignationOfAWeapon(String text, String expected) {
    assertThat(weapons(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A Mi-8 helicopter landed in the valley.",
        "He drove a Ford F-150 to the port.",
        "She came on an F-1 visa.",
        "The M-40 motorway is closed.",
        "The G7 weapons ban was signed.",
        "They take vitamin B-12 every day.",
        "A Falcon 9 rocket took off on Monday.",
        "Covid-19 vaccines arrived.",
        "The A-320 was late."
      })
  void readsNoWeaponWhereNothingSaysSo(String text) {
    assertThat(weapons(text)).isEmpty();
  }

  @Test
  void givesOneDesignationOneEntryAndLeavesTheIdentifiers() {
    ArticleDigest digest =
        EXTRACTION.digest(Articles.of("They sent M777 howitzers. The M-777 is old."));
    assertThat(digest.claims(NameMention.class))
        .extracting(NameMention::canonical)
        .containsExactly("M777", "M777");
    assertThat(digest.claims(IdentifierClaim.class)).hasSize(2);
  }
}
