package org.crosscheck.reporting.excel;

import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.crosscheck.reporting.table.Shade;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/**
 * A native chart of stacked bars over a table of counts: a bar a row, a part a column. It refers to
 * the table's cells, so that it follows them, and carries their numbers, for the cells are on disk
 * when it is drawn.
 */
final class BarChart {
  /** How wide the gaps between bars are, in hundredths of a bar. */
  private static final int GAP = 40;

  private static final double TITLE_POINTS = 12;
  private static final double LABEL_POINTS = 8;

  /** Around each part, so that a pale one is seen on white. */
  private static final byte[] EDGE = {(byte) 0x80, (byte) 0x80, (byte) 0x80};

  private final XSSFSheet sheet;
  private final String title;
  private final List<String> bars;
  private final int header;
  private final List<Part> parts = new ArrayList<>();

  private record Part(String name, Shade shade, int column, List<Integer> counts) {}

  /**
   * A chart without parts.
   *
   * @param bars the words in the table's first column
   * @param header the index of the table's header row
   */
  BarChart(XSSFSheet sheet, String title, List<String> bars, int header) {
    this.sheet = sheet;
    this.title = title;
    this.bars = bars;
    this.header = header;
  }

  /** Adds what stands in one of the table's columns. */
  void series(String name, Shade shade, int column, List<Integer> counts) {
    parts.add(new Part(name, shade, column, counts));
  }

  /** Draws the chart over {@code area}; its last row stays free. */
  void draw(CellRangeAddress area, String alternative) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFClientAnchor anchor =
        drawing.createAnchor(
            0,
            0,
            0,
            0,
            area.getFirstColumn(),
            area.getFirstRow(),
            area.getLastColumn() + 1,
            area.getLastRow());
    XSSFChart chart = drawing.createChart(anchor);
    describe(chart, alternative);
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    chart.getTitle().getBody().getParagraph(0).getTextRuns().get(0).setFontSize(TITLE_POINTS);
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.LEFT);
    categories.setOrientation(AxisOrientation.MAX_MIN); // the first row on top, as in the table
    categories.getOrAddTextProperties().setFontSize(LABEL_POINTS);
    XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
    values.setCrosses(AxisCrosses.MAX);
    values.setNumberFormat("0");
    values.setMinimum(0.0);
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
    data.setBarDirection(BarDirection.BAR);
    data.setBarGrouping(BarGrouping.STACKED);
    data.setVaryColors(false);
    parts.forEach(part -> add(data, part));
    chart.plot(data);
    stack(chart.getCTChart().getPlotArea().getBarChartArray(0));
    nameEveryBar(chart.getCTChart().getPlotArea().getCatAxArray(0));
  }

  /** Else a program leaves out every other name where the bars stand close. */
  private static void nameEveryBar(CTCatAx axis) {
    try (XmlCursor cursor = axis.newCursor()) {
      String namespace = axis.getDomNode().getNamespaceURI();
      if (cursor.toChild(namespace, "noMultiLvlLbl")) {
        element(cursor, namespace, "tickLblSkip", 1);
      } else {
        cursor.toEndToken();
        element(cursor, namespace, "tickLblSkip", 1);
      }
    }
  }

  private static void element(XmlCursor cursor, String namespace, String name, int value) {
    cursor.beginElement(new QName(namespace, name));
    cursor.insertAttributeWithValue("val", Integer.toString(value));
    cursor.toNextToken(); // out of it, so that the next one stands beside it
  }

  /** Puts the parts of a bar over each other. The schema that POI ships has no type for these. */
  private static void stack(CTBarChart chart) {
    try (XmlCursor cursor = chart.newCursor()) {
      String namespace = chart.getDomNode().getNamespaceURI();
      cursor.toChild(namespace, "axId");
      element(cursor, namespace, "gapWidth", GAP);
      element(cursor, namespace, "overlap", 100);
    }
  }

  private void add(XDDFBarChartData data, Part part) {
    XDDFDataSource<String> names =
        XDDFDataSourcesFactory.fromArray(bars.toArray(new String[0]), range(0), 0);
    XDDFNumericalDataSource<Integer> counts =
        XDDFDataSourcesFactory.fromArray(
            part.counts().toArray(new Integer[0]), range(part.column()), part.column());
    XDDFChartData.Series series = data.addSeries(names, counts);
    series.setTitle(
        part.name(), new CellReference(sheet.getSheetName(), header, part.column(), true, true));
    int fill = part.shade().fill();
    byte[] rgb = {(byte) (fill >> 16), (byte) (fill >> 8), (byte) fill};
    series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(rgb)));
    series.setLineProperties(
        new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(EDGE))));
  }

  private String range(int column) {
    return new CellRangeAddress(header + 1, header + bars.size(), column, column)
        .formatAsString(sheet.getSheetName(), true);
  }

  private void describe(XSSFChart chart, String alternative) {
    CTNonVisualDrawingProps properties =
        chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
    properties.setName(title);
    properties.setDescr(title + ". " + alternative);
  }
}
