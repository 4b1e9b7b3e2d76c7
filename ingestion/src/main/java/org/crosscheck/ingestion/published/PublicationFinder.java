package org.crosscheck.ingestion.published;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosscheck.ingestion.date.DayOrder;
import org.crosscheck.ingestion.date.Spelling;
import org.crosscheck.ingestion.date.WrittenDate;
import org.crosscheck.ingestion.date.WrittenDates;
import org.crosscheck.ingestion.region.TitleDate;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Certainty;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.article.RegionType;

/**
 * Reads the date of publication from an article that came without one: printed beside the headline,
 * on a line of its own or in the dateline, else guessed from the address, the file's name or the
 * first report. A caption's date never counts, and when in doubt there is none.
 */
public final class PublicationFinder {
  /** "Updated" says when the page changed, which may be much later than the report. */
  private static final Pattern CHANGED =
      Pattern.compile("(?i).{0,40}?\\b(?:updated|modified|update)\\b.*+", Pattern.DOTALL);

  private static final Pattern IN_ADDRESS =
      Pattern.compile("/(?<date>(?:19|20)\\d{2}/[01]?\\d/[0-3]?\\d)(?:/|$)");

  private PublicationFinder() {}

  /** The date of {@code article}, whose own date is absent, by its title, text and regions. */
  public static Optional<Publication> find(Article article) {
    Supplier<DayOrder> order = Suppliers.memoize(() -> Spelling.orderIn(article.text()));
    return Stream.<Supplier<Optional<Publication>>>of(
            () -> besideTitle(article, order),
            () -> onDateLine(article, order),
            () -> article.url().flatMap(PublicationFinder::inAddress),
            () -> inFileName(article),
            () -> FirstReport.date(article).map(day -> Publication.on(day, Certainty.GUESSED)))
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Publication> besideTitle(Article article, Supplier<DayOrder> order) {
    Stream<String> repeated =
        article.regions().stream()
            .filter(region -> region.type() == RegionType.REPEATED_HEADLINE)
            .map(region -> region.span().in(article.text()));
    return Stream.concat(article.title().stream(), repeated)
        .filter(title -> TitleDate.in(title, DayOrder.MONTH_FIRST).isPresent())
        .map(title -> TitleDate.in(title, order.get()))
        .flatMap(Optional::stream)
        .findFirst()
        .map(PublicationFinder::printed);
  }

  private static Optional<Publication> onDateLine(Article article, Supplier<DayOrder> order) {
    ImmutableList<String> lines =
        article.regions().stream()
            .filter(region -> region.part() == Part.BODY)
            .filter(region -> region.type() == RegionType.DATELINE)
            .map(region -> region.span().in(article.text()))
            .collect(ImmutableList.toImmutableList());
    return Stream.concat(
            lines.stream().filter(line -> !CHANGED.matcher(line).matches()),
            lines.stream().filter(line -> CHANGED.matcher(line).matches()))
        .flatMap(line -> WrittenDates.in(line, order.get()).stream())
        .findFirst()
        .map(PublicationFinder::printed);
  }

  /** Where day and month could be swapped, a printed date is as good as a guess. */
  private static Publication printed(WrittenDate date) {
    return date.as(date.ambiguous() ? Certainty.GUESSED : Certainty.PRINTED);
  }

  private static Optional<Publication> inAddress(String url) {
    Matcher matcher = IN_ADDRESS.matcher(url);
    return matcher.find() ? iso(matcher.group("date").replace('/', '-')) : Optional.empty();
  }

  private static Optional<Publication> inFileName(Article article) {
    String path = article.path();
    return iso(path.substring(path.lastIndexOf('/') + 1));
  }

  private static Optional<Publication> iso(String words) {
    return WrittenDates.in(words, DayOrder.MONTH_FIRST).stream()
        .filter(date -> words.contains("-"))
        .findFirst()
        .map(date -> Publication.on(date.date(), Certainty.GUESSED));
  }
}
