package org.crosscheck.evaluation.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.evaluation.reading.GoldFile;
import org.crosscheck.model.article.Span;
import org.junit.jupiter.api.Test;

class ProperNamesTest {
  private static LabelledDocument document(String text, String... marked) throws IOException {
    List<String> entities = new ArrayList<>();
    for (String mark : marked) {
      String words = mark.substring(0, mark.indexOf(':'));
      int start = text.indexOf(words);
      entities.add(
          "{\"start\":%d,\"end\":%d,\"type\":\"%s\",\"confidence\":1}"
              .formatted(start, start + words.length(), mark.substring(words.length() + 1)));
    }
    String row =
        "{\"id\":\"a\",\"text\":\"%s\",\"entities\":[%s]}"
            .formatted(text, String.join(",", entities));
    return LabelledDocument.of("made", GoldFile.document(row));
  }

  private static List<String> names(LabelledDocument document) {
    return ProperNames.of(document).entrySet().stream()
        .map(name -> words(document, name.getKey()) + ":" + name.getValue())
        .toList();
  }

  private static String words(LabelledDocument document, Span span) {
    return span.in(document.text());
  }

  @Test
  void leavesArticlesOfficesAndNominalsOut() throws IOException {
    LabelledDocument marked =
        document(
            "The Harbour Council met Minister Anna Lind in northern Vestmark. We left the town.",
            "The Harbour Council:Organisation",
            "Minister Anna Lind:Person",
            "northern Vestmark:Location",
            "We:Organisation",
            "the town:Location");
    assertThat(marked.marksMentions()).isTrue();
    assertThat(names(marked))
        .containsExactly("Harbour Council:ORGANISATION", "Anna Lind:PERSON", "Vestmark:LOCATION");
  }

  @Test
  void marksTheSameWordsThroughoutAndCountriesAsPlaces() throws IOException {
    LabelledDocument marked =
        document(
            "Norway sent ships. The people of Latvia met Lind. Later Lind left.",
            "Norway:Organisation",
            "The people of Latvia:Organisation",
            "Lind:Person");
    assertThat(names(marked))
        .containsExactly("Norway:LOCATION", "Latvia:LOCATION", "Lind:PERSON", "Lind:PERSON");
  }

  @Test
  void knowsTextsThatMarkNamesByTheirMissingConfidence() throws IOException {
    String row =
        "{\"id\":\"a\",\"text\":\"Lind\",\"entities\":[{\"start\":0,\"end\":4,\"type\":\"PER\"}]}";
    assertThat(LabelledDocument.of("made", GoldFile.document(row)).marksMentions()).isFalse();
  }
}
