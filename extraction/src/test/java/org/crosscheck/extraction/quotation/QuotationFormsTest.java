package org.crosscheck.extraction.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.extraction.Articles;
import org.crosscheck.extraction.Extraction;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.claim.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The inventory of forms in {@code forms.tsv}: what each is read as, and what looks like it. */
class QuotationFormsTest {
  private static final Extraction EXTRACTION = Extraction.english();

  /** A line of the inventory. */
  record Form(String name, boolean finds, String text, Span marked, String type, String speaker) {
    static Form of(List<String> cells) {
      String marked = cells.get(2).replace('¶', '\n');
      return new Form(
          cells.get(0),
          cells.get(1).equals("finds"),
          marked.replace("⟦", "").replace("⟧", ""),
          new Span(marked.indexOf('⟦'), marked.indexOf('⟧') - 1),
          cells.get(3),
          cells.get(4));
    }

    @Override
    public String toString() {
      return name + ": " + text;
    }
  }

  static Stream<Form> forms() throws IOException {
    return Resources.readLines(
            Resources.getResource(QuotationFormsTest.class, "forms.tsv"), StandardCharsets.UTF_8)
        .stream()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(line -> Form.of(Splitter.on('\t').splitToList(line)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void isReadAsTheInventoryHasIt(Form form) {
    List<QuoteClaim> quotes =
        EXTRACTION.digest(Articles.of(form.text())).claims(QuoteClaim.class).stream()
            .filter(quote -> quote.evidence().span().overlaps(form.marked()))
            .toList();
    if (form.finds()) {
      assertThat(quotes)
          .extracting(QuotationFormsTest::line)
          .containsExactly(
              form.type() + " " + form.marked().in(form.text()) + " <- " + form.speaker());
    } else {
      assertThat(quotes).extracting(QuotationFormsTest::line).isEmpty();
    }
  }

  private static String line(QuoteClaim quote) {
    return quote.quotation()
        + " "
        + quote.evidence().words()
        + " <- "
        + quote.speaker().map(Source::name).orElse("-");
  }

  @Test
  void hasBothKindsOfExampleForEachForm() throws IOException {
    assertThat(names(true)).isEqualTo(names(false)).hasSizeGreaterThan(20);
  }

  private static ImmutableSet<String> names(boolean finds) throws IOException {
    return forms()
        .filter(form -> form.finds() == finds)
        .map(Form::name)
        .sorted()
        .collect(Collectors.collectingAndThen(Collectors.toList(), ImmutableSet::copyOf));
  }
}
