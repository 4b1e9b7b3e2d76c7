package org.crosscheck.reporting.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.reporting.HostileReport;
import org.crosscheck.reporting.SampleReport;
import org.junit.jupiter.api.Test;

class HtmlReportWriterTest {
  private static final Pattern ADDRESS = Pattern.compile("(?:src|href)=\"(?!#)");

  @Test
  void holdsEveryFindingWithItsSentence() throws IOException {
    ConsistencyReport report = SampleReport.create();
    String page = page(report);
    for (Discrepancy found : report.discrepancies()) {
      assertThat(page).contains("finding " + found.id());
    }
    assertThat(page)
        .contains("<mark>At least 20 people</mark> were killed when a hillside gave way")
        .contains("<mark>Twelve people</mark> died in the landslide");
  }

  @Test
  void keepsFurnitureAndSaysThatItIs() throws IOException {
    assertThat(page(SampleReport.create()))
        .contains("<p class=\"furniture\"><span class=\"kind\">reading time</span> 2 min read</p>");
  }

  @Test
  void asksNothingOfAnyOtherPlace() throws IOException {
    String page = page(SampleReport.create());
    assertThat(markup(page)).doesNotContainPattern(ADDRESS);
    assertThat(page).doesNotContain("@import", "url(");
    assertThat(page).contains("default-src 'none'");
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    String page = markup(page(SampleReport.create()));
    Pattern.compile("href=\"#([^\"]*)\"")
        .matcher(page)
        .results()
        .map(link -> "id=\"" + link.group(1) + "\"")
        .distinct()
        .forEach(place -> assertThat(page).containsOnlyOnce(place));
  }

  @Test
  void escapesWhatArticlesBring() throws IOException {
    String page = page(HostileReport.create());
    assertThat(page).contains("&lt;b&gt;&amp;amp;&lt;/b&gt; ]]&gt;").doesNotContain("<b>");
    assertThat(page).doesNotContain("\u001b", "\u202e", "\u0000");
  }

  @Test
  void theSameReportGivesTheSameBytes() throws IOException {
    assertThat(page(SampleReport.create())).isEqualTo(page(SampleReport.create()));
  }

  /** The page without its script. */
  private static String markup(String page) {
    return page.substring(0, page.lastIndexOf("<script>"));
  }

  private static String page(ConsistencyReport report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlReportWriter().write(report, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
