package org.crosscheck.reporting.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/**
 * Puts each key of the document and each item of its lists on a line of its own and leaves the
 * items flat, so that two reports can be compared line by line. Serves one document only.
 */
final class OneItemALine extends MinimalPrettyPrinter {
  private static final long serialVersionUID = 1L;

  private int depth;

  @Override
  public void writeStartObject(JsonGenerator out) throws IOException {
    super.writeStartObject(out);
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) throws IOException {
    breakLineAt(1, out);
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
    super.writeObjectEntrySeparator(out);
    breakLineAt(1, out);
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) throws IOException {
    depth--;
    breakLineAt(0, out);
    super.writeEndObject(out, entries);
  }

  @Override
  public void writeStartArray(JsonGenerator out) throws IOException {
    super.writeStartArray(out);
    depth++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) throws IOException {
    breakLineAt(2, out);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
    super.writeArrayValueSeparator(out);
    breakLineAt(2, out);
  }

  @Override
  public void writeEndArray(JsonGenerator out, int values) throws IOException {
    depth--;
    if (depth == 1 && values > 0) {
      out.writeRaw('\n');
    }
    super.writeEndArray(out, values);
  }

  private void breakLineAt(int level, JsonGenerator out) throws IOException {
    if (depth == level) {
      out.writeRaw('\n');
    }
  }
}
