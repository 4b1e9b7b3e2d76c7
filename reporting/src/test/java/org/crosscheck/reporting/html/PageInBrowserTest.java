package org.crosscheck.reporting.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.reporting.HostileReport;
import org.crosscheck.reporting.SampleReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page in a real browser, under its own content-security policy: the policy is only told of the
 * test's script, by its hash.
 */
class PageInBrowserTest {
  private static final String WCAG =
      "{runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}";
  private static final String REPORT_AXE =
      ";axe.run(document, "
          + WCAG
          + ").then(function (result) { tell(result.violations.map(function (it) {"
          + " return it.id + ': ' + it.nodes.map(function (n) { return n.html; }).join(' '); })"
          + ".concat(result.passes.length + ' passed')); });";
  private static final String TELL =
      "function tell(lines) { var out = document.createElement('pre'); out.id = 'told';"
          + " out.textContent = lines.join('\\n'); document.body.append(out); }";

  @TempDir private Path folder;
  private Optional<HeadlessBrowser> browser = Optional.empty();

  @BeforeEach
  void findBrowser() {
    browser = HeadlessBrowser.find();
    assumeTrue(browser.isPresent(), "no Chromium on the PATH: the page is not tried in a browser");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--window-size=1400,1000",
        "--window-size=400,900",
        "--blink-settings=preferredColorScheme=0"
      })
  void breaksNoRuleOfAccessibility(String flag) throws Exception {
    String axe = Resources.toString(Resources.getResource("axe.min.js"), StandardCharsets.UTF_8);
    String told = told(SampleReport.create(), axe + REPORT_AXE, flag);
    assertThat(told).matches("\\d{2,} passed");
  }

  @Test
  void aClickShowsBothPassagesAndMarksTheirWordsInTheTexts() throws Exception {
    String told =
        told(
            SampleReport.create(),
            "var link = document.querySelector('.findings li:not([hidden]) ~ li:not([hidden]) a');"
                + "link.click();"
                + "setTimeout(function () { var card = document.querySelector('.card.chosen');"
                + "tell(['#' + card.id === link.hash, link.getAttribute('aria-current'),"
                + " card.querySelectorAll('.said').length > 1,"
                + " document.querySelectorAll('.card.chosen').length,"
                + " document.querySelectorAll('.text:has(.claim.chosen)').length > 1,"
                + " getComputedStyle(document.querySelector('.columns')).display]); }, 500);");
    assertThat(told.lines()).containsExactly("true", "true", "true", "1", "true", "grid");
  }

  @Test
  void aFilterHidesWhatIsNotAskedFor() throws Exception {
    String told =
        told(
            SampleReport.create(),
            "var shown = function () { return document.querySelectorAll('.findings li:not([hidden])').length; };"
                + "var change = function (name, value) { var field = document.querySelector(name);"
                + " if (field.type === 'checkbox') { field.checked = value; } else { field.value = value; }"
                + " field.dispatchEvent(new Event('change', {bubbles: true})); };"
                + "var first = shown();"
                + "change('[value=noise]', true); var more = shown();"
                + "change('[name=kind]', 'value-conflict'); var one = shown();"
                + "tell([first > 0, more > first, one > 0 && one < more,"
                + " document.getElementById('shown').textContent.startsWith(one + ' of ')]);");
    assertThat(told.lines()).containsExactly("true", "true", "true", "true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"severity", "outlet"})
  void eachChoiceListsItsOwnFindingsOnly(String name) throws Exception {
    String told =
        told(
            SampleReport.create(),
            ("document.querySelectorAll('[name=lane]').forEach(function (box) { box.checked = true; });"
                    + "var field = document.querySelector('[name=NAME]'); var all = 0;"
                    + "var right = Array.from(field.options).slice(1).every(function (option) {"
                    + " field.value = option.value;"
                    + " field.dispatchEvent(new Event('change', {bubbles: true}));"
                    + " return Array.from(document.querySelectorAll('.findings li')).every(function (it) {"
                    + "  var is = (it.dataset.NAME || it.dataset.NAMEs).split(' ').includes(option.value);"
                    + "  all += is ? 1 : 0; return it.hidden !== is; }); });"
                    + "tell([right, field.options.length > 2, all > 0]);")
                .replace("NAME", name));
    assertThat(told.lines()).containsExactly("true", "true", "true");
  }

  @Test
  void aKeyboardReachesEveryFindingAndTheFocusGoesToItsCard() throws Exception {
    String told =
        told(
            SampleReport.create(),
            "var links = Array.from(document.querySelectorAll('.findings li:not([hidden]) a'));"
                + "var last = links[links.length - 1]; last.focus();"
                + "var reached = links.every(function (it) { it.focus();"
                + " return document.activeElement === it && it.tabIndex === 0; });"
                + "last.focus(); last.click();"
                + "setTimeout(function () { tell([reached, links.length > 1,"
                + " '#' + document.activeElement.id === last.hash]); }, 500);");
    assertThat(told.lines()).containsExactly("true", "true", "true");
  }

  @Test
  void nothingStandsBesideThePageOfAPhone() throws Exception {
    String frame =
        "var frame = document.createElement('iframe'); frame.style = 'width: 360px; height: 700px';"
            + "document.body.append(frame); var page = frame.contentDocument.documentElement;"
            + "page.innerHTML = document.documentElement.innerHTML;"
            + "setTimeout(function () { tell([page.clientWidth <= 360,"
            + " page.scrollWidth <= page.clientWidth,"
            + " getComputedStyle(frame.contentDocument.querySelector('.columns'))"
            + ".gridTemplateColumns.split(' ').length]); }, 500);";
    assertThat(told(SampleReport.create(), frame).lines()).containsExactly("true", "true", "1");
  }

  @Test
  void nothingThatAnArticleBringsRuns() throws Exception {
    String told =
        told(
            HostileReport.create(),
            "tell([document.querySelectorAll('script').length,"
                + " document.querySelectorAll('.text b, .card b').length]);");
    assertThat(told.lines()).as("the page's script and the test's").containsExactly("2", "0");
  }

  private String told(ConsistencyReport report, String script, String... flags)
      throws IOException, InterruptedException {
    String dom = browser.orElseThrow().load(with(page(report), TELL + script), folder, flags);
    Matcher told = Pattern.compile("<pre id=\"told\">([^<]*)</pre>").matcher(dom);
    assertThat(told.find()).as("what the script told, in%n%s", dom).isTrue();
    return told.group(1);
  }

  private static String with(String page, String script) {
    byte[] digest = Hashing.sha256().hashString(script, StandardCharsets.UTF_8).asBytes();
    String hash = "'sha256-" + Base64.getEncoder().encodeToString(digest) + "' ";
    return page.replace("script-src ", "script-src " + hash)
        .replace("</body>", "<script>" + script + "</script></body>");
  }

  private static String page(ConsistencyReport report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlReportWriter().write(report, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
