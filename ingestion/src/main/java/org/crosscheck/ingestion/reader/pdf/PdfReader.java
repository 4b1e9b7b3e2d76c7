package org.crosscheck.ingestion.reader.pdf;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.crosscheck.ingestion.file.InputFile;
import org.crosscheck.ingestion.problem.Unreadable;
import org.crosscheck.ingestion.reader.ArticleReader;
import org.crosscheck.ingestion.reader.DocumentText;
import org.crosscheck.ingestion.reader.Field;
import org.crosscheck.ingestion.reader.Reading;
import org.crosscheck.ingestion.reader.Stated;
import org.crosscheck.model.article.Certainty;

/**
 * A PDF document with text in it; pictures of text are not read. Its own dates say when the file
 * was made, not when the article was published, and are passed over.
 */
public final class PdfReader implements ArticleReader {
  private static final int MAX_PAGES = 300;
  private static final long MEMORY = 64L << 20;
  private static final long MEMORY_AND_DISK = 256L << 20;

  /** A title that is printed stands near the top. */
  private static final int TOP = 1_500;

  static {
    FontMappers.set(new OneFont());
  }

  @Override
  public String formatName() {
    return "a PDF document";
  }

  @Override
  public ImmutableSet<String> extensions() {
    return ImmutableSet.of("pdf");
  }

  @Override
  public ImmutableSet<String> mediaTypes() {
    return ImmutableSet.of("application/pdf");
  }

  @Override
  public Reading read(InputFile file, byte[] bytes) throws Unreadable {
    MemoryUsageSetting memory = MemoryUsageSetting.setupMixed(MEMORY, MEMORY_AND_DISK);
    try (PDDocument document = Loader.loadPDF(bytes, "", null, null, memory.streamCache)) {
      if (document.getNumberOfPages() > MAX_PAGES) {
        throw tooLong(file, document.getNumberOfPages());
      }
      ImmutableList<String> paragraphs = PdfParagraphs.of(text(document));
      return DocumentText.read(file, paragraphs, stated(document, paragraphs));
    } catch (InvalidPasswordException e) {
      throw Unreadable.of(
          file.shown(),
          "it is locked with a password",
          "only open documents are read",
          "save it without a password");
    } catch (IOException e) {
      throw Unreadable.of(
          file.shown(),
          "it is no whole PDF document",
          "it must open in a PDF viewer",
          "save it again or as text");
    }
  }

  private static String text(PDDocument document) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setParagraphEnd("\n");
    stripper.setPageEnd("\n");
    stripper.setShouldSeparateByBeads(true);
    BoundedWriter text = new BoundedWriter();
    stripper.writeText(document, text);
    return text.toString();
  }

  /** A title in the properties is often a file's name: it counts where it is printed too. */
  private static Stated stated(PDDocument document, ImmutableList<String> paragraphs) {
    String top = folded(String.join(" ", paragraphs.subList(0, Math.min(12, paragraphs.size()))));
    Optional<String> title =
        Optional.ofNullable(document.getDocumentInformation().getTitle())
            .map(PdfReader::folded)
            .filter(it -> it.length() >= 8)
            .filter(it -> top.substring(0, Math.min(TOP, top.length())).contains(it));
    return Stated.nothing().or(Field.TITLE, title, Certainty.GIVEN);
  }

  private static String folded(String words) {
    return CharMatcher.whitespace().trimAndCollapseFrom(words, ' ');
  }

  private static Unreadable tooLong(InputFile file, int pages) {
    return Unreadable.of(
        file.shown(),
        "it has " + pages + " pages",
        "an article has at most " + MAX_PAGES,
        "save the article's pages as a file of their own");
  }
}
