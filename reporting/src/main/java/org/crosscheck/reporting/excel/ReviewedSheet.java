package org.crosscheck.reporting.excel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.crosscheck.reporting.audit.PastFinding;
import org.crosscheck.reporting.audit.Review;
import org.crosscheck.reporting.audit.ReviewColumns;

/**
 * Takes one sheet's rows as they are parsed: finds the row of headers, then reads each row below by
 * its headers. It says of every row that carries remarks and cannot be used why that is.
 */
final class ReviewedSheet implements SheetContentsHandler {
  /** Rows that people may have put above the headers. */
  private static final int FIRST_ROWS = 50;

  private static final String ERROR = "ERROR:";

  private final Map<Integer, String> headers = new LinkedHashMap<>();
  private final Map<String, PastFinding> findings = new LinkedHashMap<>();
  private final Map<String, Integer> rows = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();
  private Map<Integer, String> current = new LinkedHashMap<>();
  private int nextColumn;

  /** Ends the parsing of a sheet that is no review. */
  static final class NoReview extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoReview() {
      super("no row of the sheet's first ones has the headers of a review", null, false, false);
    }
  }

  @Override
  public void startRow(int row) {
    current = new LinkedHashMap<>();
    nextColumn = 0;
  }

  @Override
  public void cell(String reference, String value, XSSFComment comment) {
    int column = reference == null ? nextColumn : new CellReference(reference).getCol();
    nextColumn = column + 1;
    if (value != null && !value.isBlank()) {
      current.put(column, value.strip());
    }
  }

  @Override
  public void endRow(int row) {
    if (current.isEmpty()) {
      return;
    }
    if (isReview()) {
      read(row + 1);
    } else if (looksLikeHeaders()) {
      current.forEach(this::header);
    } else if (row >= FIRST_ROWS) {
      throw new NoReview();
    }
  }

  /** True when the headers of a review were found. */
  boolean isReview() {
    return !headers.isEmpty();
  }

  Review review() {
    List<String> missing =
        ReviewColumns.WRITTEN_IN.stream().filter(name -> !headers.containsValue(name)).toList();
    ImmutableList.Builder<String> all = ImmutableList.builder();
    missing.forEach(
        name -> all.add("the column " + name + " is missing, so nothing of it is carried"));
    return new Review(ImmutableList.copyOf(findings.values()), all.addAll(problems).build());
  }

  private boolean looksLikeHeaders() {
    return has(ReviewColumns.ID) && ReviewColumns.WRITTEN_IN.stream().anyMatch(this::has);
  }

  private boolean has(String header) {
    return current.values().stream().anyMatch(header::equalsIgnoreCase);
  }

  /** Headers are known in any case of letters; of two columns with one header the first counts. */
  private void header(int column, String text) {
    String known =
        ReviewColumns.ALL.stream().filter(text::equalsIgnoreCase).findFirst().orElse(text);
    if (!headers.containsValue(known)) {
      headers.put(column, known);
    }
  }

  private void read(int row) {
    Map<String, String> cells = new LinkedHashMap<>();
    headers.forEach(
        (column, header) -> {
          String value = current.get(column);
          if (value != null && value.startsWith(ERROR)) {
            problems.add(
                at(row) + "the cell of " + header + " holds an error (" + value + "), left out");
          } else if (value != null) {
            cells.put(header, value);
          }
        });
    String id = cells.getOrDefault(ReviewColumns.ID, "");
    if (id.isEmpty() || id.chars().anyMatch(Character::isWhitespace)) {
      withoutId(row, cells);
    } else if (!findings.containsKey(id)) {
      findings.put(id, new PastFinding(id, ImmutableMap.copyOf(cells)));
      rows.put(id, row);
    } else if (!written(cells).equals(written(findings.get(id).cells()))) {
      problems.add(
          at(row)
              + "the Id "
              + id
              + " stands in row "
              + rows.get(id)
              + " with other remarks, "
              + said(cells)
              + " left out");
    }
  }

  /** A row that nobody wrote in is none of a review: a total, a line that says there is nothing. */
  private void withoutId(int row, Map<String, String> cells) {
    if (!written(cells).isEmpty()) {
      String id = cells.getOrDefault(ReviewColumns.ID, "");
      problems.add(
          at(row)
              + (id.isEmpty() ? "there is no Id" : "“" + id + "” is no Id")
              + ", so "
              + said(cells)
              + " belongs to no finding; copy the Id back and run again");
    }
  }

  private static Map<String, String> written(Map<String, String> cells) {
    return cells.entrySet().stream()
        .filter(cell -> ReviewColumns.WRITTEN_IN.contains(cell.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static String said(Map<String, String> cells) {
    return ReviewColumns.WRITTEN_IN.stream()
        .filter(cells::containsKey)
        .map(header -> header.toLowerCase(Locale.ROOT) + " “" + cells.get(header) + "”")
        .collect(Collectors.joining(", "));
  }

  private static String at(int row) {
    return "row " + row + ": ";
  }
}
