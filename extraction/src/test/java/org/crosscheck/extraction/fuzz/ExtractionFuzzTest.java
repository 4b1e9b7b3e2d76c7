package org.crosscheck.extraction.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.extraction.Extraction;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Certainty;
import org.crosscheck.model.article.Outlet;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.claim.Claim;

/** Any text: every extractor reads it, and what it claims to have read stands there. */
class ExtractionFuzzTest {
  /** Longer texts are the same sentences again and slow the search. */
  private static final int LONGEST = 4_000;

  private final Extraction extraction = Extraction.english();

  @FuzzTest(maxDuration = "10m")
  void everyExtractor(byte[] bytes) {
    String all = new String(bytes, StandardCharsets.UTF_8);
    String text = all.substring(0, Math.min(LONGEST, all.length()));
    int end = text.indexOf('\n');
    Optional<String> title =
        end > 0
            ? Optional.of(text.substring(0, end)).filter(it -> !it.isBlank())
            : Optional.empty();
    Article article =
        new Article(
            "a",
            Outlet.given("Lantern"),
            title,
            Optional.empty(),
            Optional.of(Publication.on(LocalDate.of(2025, 3, 4), Certainty.GIVEN)),
            Optional.empty(),
            Optional.empty(),
            "a",
            "0".repeat(64),
            text,
            ImmutableList.of());

    for (Claim claim : extraction.digestWithMentions(article).claims()) {
      Part part = claim.evidence().part();
      assertThat(claim.evidence().words())
          .isEqualTo(claim.evidence().span().in(article.textOf(part)));
    }
    extraction.explain(article);
  }
}
