package org.crosscheck.reporting.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.reporting.HostileReport;
import org.crosscheck.reporting.ReportWriter;
import org.crosscheck.reporting.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReportWriterTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void writesTheGoldenFile() throws IOException {
    String json = sample();
    Path made = Files.createDirectories(Path.of("target", "golden")).resolve("sample.json");
    Files.writeString(made, json);
    try (InputStream golden = getClass().getResourceAsStream("sample.json")) {
      assertThat(json)
          .as("where the change is meant, copy %s over the golden file", made)
          .isEqualTo(new String(golden.readAllBytes(), UTF_8));
    }
  }

  @Test
  void isValidByItsSchema() throws IOException {
    assertThat(schema().validate(sample(), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/claims/0/polarity", "/facts/0/verdict", "/articles/0/sha256", "/tool/version"})
  void itsSchemaNoticesAValueThatDoesNotBelong(String pointer) throws IOException {
    JsonNode document = MAPPER.readTree(sample());
    int slash = pointer.lastIndexOf('/');
    ((ObjectNode) document.at(pointer.substring(0, slash))).put(pointer.substring(slash + 1), 7);
    assertThat(schema().validate(document)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/tool", "/claims/0", "/claims/0/value", "/facts/0", "/articles/0"})
  void itsSchemaNoticesAKeyThatDoesNotBelong(String pointer) throws IOException {
    JsonNode document = MAPPER.readTree(sample());
    ((ObjectNode) document.at(pointer)).put("extra", "x");
    assertThat(schema().validate(document)).isNotEmpty();
  }

  @Test
  void itsSchemaWantsAReasonForNotComparableOnly() throws IOException {
    ObjectNode document = (ObjectNode) MAPPER.readTree(sample());
    ((ObjectNode) document.at("/facts/0")).put("verdict", "not-comparable");
    assertThat(schema().validate(document)).isNotEmpty();
    ((ObjectNode) document.at("/facts/0")).put("reason", "different-place");
    assertThat(schema().validate(document)).isEmpty();
    ((ObjectNode) document.at("/facts/0")).put("verdict", "agree");
    assertThat(schema().validate(document)).isNotEmpty();
  }

  @Test
  void offsetsCountCodePoints() throws IOException {
    assertOffsetsFit(MAPPER.readTree(sample()));
  }

  private static void assertOffsetsFit(JsonNode document) {
    for (JsonNode claim : document.get("claims")) {
      JsonNode article = find(document.get("articles"), claim.get("article").asText());
      String part =
          article.get(claim.get("part").asText().equals("title") ? "title" : "text").asText();
      int[] points = part.codePoints().toArray();
      int start = claim.get("start").asInt();
      int end = claim.get("end").asInt();
      assertThat(new String(points, start, end - start)).isEqualTo(claim.get("text").asText());
    }
  }

  @Test
  void textsMadeToHarmGiveAValidDocumentWithTrueOffsets() throws IOException {
    String json = write(new JsonReportWriter(), HostileReport.create());
    assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
    assertThat(UTF_8.newEncoder().canEncode(json)).isTrue();
    assertOffsetsFit(MAPPER.readTree(json));
  }

  @Test
  void numbersStandInPlainDigits() {
    assertThat(sample()).contains("\"high\":30000000,").doesNotContain("E+", "30000000.0");
  }

  @Test
  void leavesTheStreamOpen() throws IOException {
    boolean[] closed = {false};
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    new JsonReportWriter().write(SampleReport.create(), out);
    assertThat(closed[0]).isFalse();
  }

  static String sample() {
    return write(new JsonReportWriter(), SampleReport.create());
  }

  private static String write(ReportWriter writer, ConsistencyReport report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writer.write(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(UTF_8);
  }

  private static JsonNode find(JsonNode items, String id) {
    for (JsonNode item : items) {
      if (item.get("id").asText().equals(id)) {
        return item;
      }
    }
    throw new AssertionError("no " + id);
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in = ReportWriter.class.getResourceAsStream("crosscheck-1.schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(MAPPER.readTree(in));
    }
  }
}
