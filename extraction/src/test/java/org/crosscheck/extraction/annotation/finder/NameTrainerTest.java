package org.crosscheck.extraction.annotation.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.extraction.annotation.maxent.FeatureName;
import org.junit.jupiter.api.Test;

class NameTrainerTest {
  private static final NameModel MODEL = NameTrainer.train(lessons());

  private static List<LabelledWords> lessons() {
    List<LabelledWords> lessons = new ArrayList<>();
    for (String person : List.of("Oda", "Lars", "Mina", "Pavel", "Rosa", "Tove")) {
      lessons.add(new LabelledWords(words(person + " Holm", "said", "no"), names(0, 2, "PERSON")));
    }
    for (String town : List.of("Brill", "Corva", "Delft", "Esk", "Fano", "Gavle")) {
      lessons.add(new LabelledWords(words("rain", "in", town), names(2, 3, "LOCATION")));
    }
    return lessons;
  }

  private static ImmutableList<NamedWords> names(int first, int end, String type) {
    return ImmutableList.of(new NamedWords(first, end, type));
  }

  /** Words with a capital have features, themselves and the word before; others have none. */
  private static FeaturedWords words(String... phrases) {
    ImmutableList<String> words = ImmutableList.copyOf(String.join(" ", phrases).split(" "));
    ImmutableList.Builder<ImmutableList<FeatureName>> features = ImmutableList.builder();
    for (int i = 0; i < words.size(); i++) {
      boolean capital = Character.isUpperCase(words.get(i).charAt(0));
      String before = i == 0 ? "^" : words.get(i - 1);
      String after = i + 1 == words.size() ? "$" : words.get(i + 1);
      features.add(
          capital
              ? Stream.of("w=" + words.get(i), "c=X", "w<" + before, "w>" + after)
                  .map(FeatureName::of)
                  .collect(ImmutableList.toImmutableList())
              : ImmutableList.of());
    }
    return new FeaturedWords(words, features.build());
  }

  @Test
  void findsWhatStandsAsTheNamesThatItLearned() {
    NameFinder finder = new NameFinder(MODEL);

    assertThat(finder.find(words("Ines", "Holm", "said", "so")))
        .containsExactly(new NamedWords(0, 2, "PERSON"));
    assertThat(finder.find(words("snow", "in", "Hedemora")))
        .containsExactly(new NamedWords(2, 3, "LOCATION"));
  }

  @Test
  void findsNothingWhereNoWordCanBeAName() {
    assertThat(new NameFinder(MODEL).find(words("rain", "and", "snow"))).isEmpty();
    assertThat(
            new NameFinder(MODEL).find(new FeaturedWords(ImmutableList.of(), ImmutableList.of())))
        .isEmpty();
  }

  @Test
  void learnsTheSameBytesFromTheSameSentences() throws IOException {
    assertThat(bytes(NameTrainer.train(lessons()))).isEqualTo(bytes(MODEL));
  }

  @Test
  void readsWhatItWrote() throws IOException {
    NameModel read = NameModel.read(new ByteArrayInputStream(bytes(MODEL)));

    assertThat(new NameFinder(read).find(words("fog", "in", "Corva")))
        .containsExactly(new NamedWords(2, 3, "LOCATION"));
  }

  @Test
  void needsANameToLearnFrom() {
    assertThatThrownBy(
            () ->
                NameTrainer.train(
                    List.of(new LabelledWords(words("rain", "fell"), ImmutableList.of()))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no name in 1 sentences");
  }

  private static byte[] bytes(NameModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }
}
