package org.crosscheck.reporting.html;

import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.reporting.ReportWriter;

/**
 * Writes a report as one HTML page that needs no network: findings on the left, their passages next
 * to each other, the articles side by side below. Every text of an article is escaped by the
 * template's engine, and a content-security policy allows the page's own style and script, by their
 * hashes, and nothing else. The same report gives the same bytes.
 */
public final class HtmlReportWriter implements ReportWriter {
  private static final Template PAGE =
      Mustache.compiler()
          .emptyStringIsFalse(true)
          .zeroIsFalse(true)
          .withLoader(name -> new StringReader(read(name + ".html")))
          .compile(read("page.html"));
  private static final String STYLE = read("page.css");
  private static final String SCRIPT = read("page.js");

  @Override
  public void write(ConsistencyReport report, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    PAGE.execute(new Document(STYLE, SCRIPT, policy(), Page.of(report)), writer);
    writer.flush();
  }

  /**
   * Style and script are let in by what they are, so that nothing that an article brings can be.
   */
  private static String policy() {
    return "default-src 'none'; style-src '"
        + hash(STYLE)
        + "'; script-src '"
        + hash(SCRIPT)
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String content) {
    byte[] digest = Hashing.sha256().hashString(content, StandardCharsets.UTF_8).asBytes();
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  private static String read(String name) {
    try {
      return Resources.toString(
          Resources.getResource(HtmlReportWriter.class, name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the program is incomplete: it lacks " + name, e);
    }
  }

  /** What the template is filled with. */
  private record Document(String style, String script, String policy, Page page) {}
}
