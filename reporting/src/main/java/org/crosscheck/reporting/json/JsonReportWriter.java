package org.crosscheck.reporting.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.article.Region;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.reporting.ReportIndex;
import org.crosscheck.reporting.ReportWriter;

/**
 * Writes a report as {@code crosscheck/1}: UTF-8, keys in a fixed order, one article, claim, event,
 * fact or discrepancy a line, offsets in Unicode code points. The JSON Schema stands beside {@link
 * ReportWriter} as the resource {@code crosscheck-1.schema.json}.
 */
public final class JsonReportWriter implements ReportWriter {
  /** The name of the format, in every document's {@code schema}. */
  public static final String SCHEMA = "crosscheck/1";

  private final JsonFactory factory =
      JsonFactory.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();

  @Override
  public void write(ConsistencyReport report, OutputStream out) throws IOException {
    try (JsonGenerator generator = factory.createGenerator(out, JsonEncoding.UTF8)) {
      generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      generator.setPrettyPrinter(new OneItemALine());
      JsonOut json = new JsonOut(generator);
      json.object(() -> document(report, json));
      generator.writeRaw('\n');
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void document(ConsistencyReport report, JsonOut json) {
    ReportIndex index = ReportIndex.of(report);
    Map<String, ArticleOffsets> offsets = new HashMap<>();
    report.articles().forEach(article -> offsets.put(article.id(), ArticleOffsets.of(article)));
    ClaimJson claims = new ClaimJson(json);
    FindingJson findings = new FindingJson(json);

    json.text("schema", SCHEMA);
    json.object(
        "tool",
        () -> {
          json.text("name", "crosscheck");
          json.text("version", report.version());
        });
    json.objects(
        "articles",
        report.articles(),
        article -> article(article, offsets.get(article.id()), json));
    json.objects(
        "claims",
        report.claims(),
        claim -> {
          String id = index.article(claim.article()).id();
          claims.write(claim, offsets.get(id), index.eventOf(claim));
        });
    json.objects("events", report.events(), findings::event);
    json.objects("facts", report.facts(), findings::fact);
    json.objects("discrepancies", report.discrepancies(), findings::discrepancy);
  }

  private static void article(Article article, ArticleOffsets offsets, JsonOut json) {
    json.text("id", article.id());
    json.text("outlet", article.outlet().name());
    json.flag("outletGuessed", article.outlet().guessed());
    json.text("title", article.title());
    json.text("published", article.published().map(Publication::iso));
    json.text("publishedPrecision", article.published().map(Publication::precision));
    json.name("publishedCertainty", article.published().map(Publication::certainty));
    json.text("modified", article.modified().map(Publication::iso));
    json.text("url", article.url());
    json.text("language", article.language());
    json.text("origin", article.origin());
    json.text("path", article.path());
    json.text("sha256", article.sha256());
    json.text("text", article.text());
    json.objects("regions", article.regions(), region -> region(region, offsets, json));
  }

  private static void region(Region region, ArticleOffsets offsets, JsonOut json) {
    json.text("part", region.part() == Part.TITLE ? "title" : "body");
    json.span(region.span(), offsets.of(region.part()));
    json.name("type", region.type());
    json.text("why", region.why());
  }
}
