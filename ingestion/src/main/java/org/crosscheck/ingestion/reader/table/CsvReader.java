package org.crosscheck.ingestion.reader.table;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.crosscheck.ingestion.charset.Decoded;
import org.crosscheck.ingestion.charset.TextDecoder;
import org.crosscheck.ingestion.file.InputFile;
import org.crosscheck.ingestion.problem.Unreadable;
import org.crosscheck.ingestion.reader.ArticleReader;
import org.crosscheck.ingestion.reader.ArticleRows;
import org.crosscheck.ingestion.reader.Reading;

/** A list of articles as CSV, with a column for the text. */
public final class CsvReader implements ArticleReader {
  @Override
  public String formatName() {
    return "a CSV table";
  }

  @Override
  public ImmutableSet<String> extensions() {
    return ImmutableSet.of("csv", "tsv");
  }

  @Override
  public ImmutableSet<String> mediaTypes() {
    return ImmutableSet.of("text/csv", "text/tab-separated-values");
  }

  @Override
  public int maxBytes() {
    return LIST_BYTES;
  }

  @Override
  public Reading read(InputFile file, byte[] bytes) throws Unreadable {
    String content = TextDecoder.decode(bytes).map(Decoded::text).orElseThrow(() -> broken(file));
    ArticleRows rows = new ArticleRows(file);
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(Delimiters.in(content)).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(content), format)) {
      for (CSVRecord row : parser) {
        rows.add(row.toList());
      }
    } catch (IOException | UncheckedIOException e) {
      throw broken(file);
    }
    return rows.reading();
  }

  private static Unreadable broken(InputFile file) {
    return Unreadable.of(
        file.shown(),
        "it is not a CSV table",
        "each quotation mark in a cell must be doubled",
        "correct it, or save it as XLSX");
  }
}
