package org.crosscheck.model.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ArticleTest {
  private static final String TEXT = "Share\n\nThe dam holds.";
  private static final String HASH = "0".repeat(64);

  private static Article article(String id, String hash, Region... regions) {
    return new Article(
        id,
        Outlet.given("Lantern"),
        Optional.of("Dam"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "a.txt",
        hash,
        TEXT,
        ImmutableList.copyOf(regions));
  }

  private static Region region(Part part, int start, int end) {
    return new Region(part, Span.of(start, end), RegionType.SHARE_PROMPT, "a button");
  }

  @Test
  void knowsTheRegionOfEachCharacterAndWhatIsBody() {
    Article article = article("a", HASH, region(Part.TITLE, 0, 3), region(Part.BODY, 0, 5));

    assertThat(article.regionAt(Part.BODY, 4)).isPresent();
    assertThat(article.regionAt(Part.BODY, 5)).isEmpty();
    assertThat(article.regionAt(Part.TITLE, 2)).map(Region::part).contains(Part.TITLE);
    assertThat(article.textOf(Part.TITLE)).isEqualTo("Dam");
    assertThat(article.textOf(Part.BODY)).isEqualTo(TEXT);
  }

  @Test
  void regionsMayTouch() {
    assertThat(article("a", HASH, region(Part.BODY, 0, 5), region(Part.BODY, 5, 9)).regions())
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "BODY,0,5,BODY,4,9",
    "BODY,7,9,BODY,0,5",
    "BODY,0,5,TITLE,0,3",
    "BODY,0,5,BODY,6,999",
    "TITLE,0,3,TITLE,2,3",
    "TITLE,0,4,BODY,0,5"
  })
  void refusesRegionsOutOfOrderOrOutOfTheText(
      Part first, int start, int end, Part second, int from, int to) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> article("a", HASH, region(first, start, end), region(second, from, to)))
        .withMessageContaining("region");
  }

  @ParameterizedTest
  @CsvSource({"' ',00", "a,00", "a,GG"})
  void refusesABlankIdAndAHashThatIsNone(String id, String hash) {
    assertThatIllegalArgumentException().isThrownBy(() -> article(id, hash));
  }

  /** Claims are read only from what the outlet says of this story itself. */
  @ParameterizedTest
  @EnumSource(RegionType.class)
  void onlyCaptionsHeadingsAndOwnTeasersYieldClaims(RegionType type) {
    boolean own =
        type == RegionType.CAPTION || type == RegionType.HEADLINE || type == RegionType.OWN_TEASER;

    assertThat(type.yieldsClaims()).isEqualTo(own);
  }

  @Test
  void anOutletAndARegionNeedWords() {
    assertThatIllegalArgumentException().isThrownBy(() -> Outlet.given("\t"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Region(Part.BODY, Span.of(0, 1), RegionType.CAPTION, ""))
        .withMessageContaining("region reason must not be blank");
  }
}
