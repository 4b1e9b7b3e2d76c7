package org.crosscheck.ingestion.sources;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.crosscheck.ingestion.charset.Decoded;
import org.crosscheck.ingestion.charset.TextDecoder;
import org.crosscheck.ingestion.file.FileBytes;
import org.crosscheck.ingestion.file.InputFile;
import org.crosscheck.ingestion.problem.Problem;
import org.crosscheck.ingestion.problem.Unreadable;
import org.crosscheck.ingestion.reader.Field;
import org.crosscheck.ingestion.reader.Stated;
import org.crosscheck.ingestion.reader.table.Delimiters;

/**
 * Reads a table with the columns {@code file,outlet,published} and, where wanted, {@code
 * title,url,language}; other columns are for people. Commas, semicolons or tabs part the columns,
 * as spreadsheets write them.
 */
public final class SourceTable {
  private SourceTable() {}

  /** The list at {@code path}; an empty one and a line for the user where it cannot be read. */
  public static SourceList read(Path path, Consumer<Problem> problems) {
    InputFile file = new InputFile(path, path.toString(), path.toString());
    try {
      Decoded decoded =
          TextDecoder.decode(FileBytes.of(file)).orElseThrow(() -> notText(file.shown()));
      return parse(path, decoded.text(), problems);
    } catch (Unreadable e) {
      problems.accept(e.problem());
    } catch (IOException | UncheckedIOException e) {
      problems.accept(
          Problem.skipped(
              file.shown(),
              "it is not a CSV table",
              "each quotation mark in a cell must be doubled",
              "it was not used; correct it"));
    }
    return SourceList.none();
  }

  private static Unreadable notText(String shown) {
    return new Unreadable(
        Problem.skipped(
            shown, "its bytes are not text", "a list of sources is a CSV file", "save it as CSV"));
  }

  private static SourceList parse(Path path, String content, Consumer<Problem> problems)
      throws IOException, Unreadable {
    List<SourceList.Entry> entries = new ArrayList<>();
    Path folder = path.toAbsolutePath().resolveSibling("");
    Set<String> seen = new LinkedHashSet<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(content), format(content))) {
      if (!parser.getHeaderMap().containsKey("file")) {
        throw new Unreadable(noFileColumn(path, parser.getHeaderNames()));
      }
      for (CSVRecord row : parser) {
        String name = row.isSet("file") ? row.get("file").replace('\\', '/') : "";
        if (!name.isBlank() && seen.add(name)) {
          entries.add(SourceList.Entry.of(folder, name, stated(row)));
        } else if (!name.isBlank()) {
          problems.accept(twice(path, name));
        }
      }
    }
    return new SourceList(path.toString(), ImmutableList.copyOf(entries));
  }

  private static CSVFormat format(String content) {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(Delimiters.in(content))
        .setHeader()
        .setSkipHeaderRecord(true)
        .setIgnoreHeaderCase(true)
        .setIgnoreEmptyLines(true)
        .setIgnoreSurroundingSpaces(true)
        .setAllowMissingColumnNames(true)
        .get();
  }

  private static Stated stated(CSVRecord row) {
    List<Map.Entry<Field, String>> fields = new ArrayList<>();
    row.toMap()
        .forEach(
            (column, value) ->
                Field.named(Ascii.toLowerCase(column))
                    .ifPresent(field -> fields.add(Map.entry(field, value == null ? "" : value))));
    return Stated.of(fields);
  }

  private static Problem noFileColumn(Path path, List<String> columns) {
    return Problem.skipped(
        path.toString(),
        "it has no column 'file' (only " + String.join(", ", columns) + ")",
        "a list of sources has the columns file,outlet,published",
        "it was not used; name its columns in the first line");
  }

  private static Problem twice(Path path, String name) {
    return Problem.noted(
        path.toString(),
        "it names '" + name + "' twice",
        "a file has one row",
        "the first row was used");
  }
}
