package org.crosscheck.ingestion.copies;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.ingestion.problem.Problem;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Certainty;
import org.crosscheck.model.article.Outlet;
import org.crosscheck.model.article.Publication;
import org.junit.jupiter.api.Test;

class SyndicationTest {
  private static final String WIRE =
      "The ferry Osprey ran aground on a sandbank outside the harbour of Calder on Tuesday morning"
          + " with 212 passengers aboard, the coastguard said. The ship had left the island of Sund"
          + " at dawn and was due in Calder an hour later. It strayed from the marked channel in"
          + " thick fog, according to the harbour office, and came to rest some 400 metres from the"
          + " pier. Two lifeboats took the passengers off in groups of thirty. The shipping line"
          + " promised to refund every ticket and to pay for hotel rooms.";
  private static final String OWN =
      "Fog is no excuse, says our reporter, who has crossed to Sund more often than she can count."
          + " When the Osprey touched the sand she was on the pier with a bag of rolls. She saw"
          + " lorries slide, heard a child laugh, and counted two boats where there should have"
          + " been four. The rest is for the inquiry, which has been announced for spring and will,"
          + " if the past is a guide, report in the autumn of next year.";

  private final List<Problem> problems = new ArrayList<>();

  private static Article article(String id, String outlet, String day, String text) {
    return new Article(
        id,
        Outlet.given(outlet),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Publication.on(LocalDate.parse(day), Certainty.GIVEN)),
        Optional.empty(),
        Optional.empty(),
        id,
        "0".repeat(64),
        text,
        ImmutableList.of());
  }

  private List<Article> settle(Article... articles) {
    return Syndication.settle(List.of(articles), problems::add);
  }

  @Test
  void oneWireStoryOfFiveOutletsIsOneOrigin() {
    List<Article> settled =
        settle(
            article("a", "A", "2025-03-04", WIRE),
            article("b", "B", "2025-03-04", "CALDER — " + WIRE),
            article("own", "F", "2025-03-04", OWN),
            article("c", "C", "2025-03-05", WIRE.substring(0, 420)),
            article("d", "D", "2025-03-04", "The sea was calm, readers told us. " + WIRE),
            article("e", "E", "2025-03-04", WIRE.replace("212", "more than 200")));

    assertThat(settled)
        .filteredOn(it -> it.origin().equals(Optional.of("a")))
        .extracting(Article::id)
        .containsExactly("a", "b", "c", "d", "e");
    assertThat(settled)
        .filteredOn(it -> it.id().equals("own"))
        .allMatch(it -> it.origin().isEmpty());
    assertThat(problems)
        .singleElement()
        .matches(it -> it.found().contains("5 outlets (A, B, C, D, E)"));
  }

  @Test
  void versionsOfOneOutletAreOneArticleAndTheLastOneStands() {
    List<Article> settled =
        settle(
            article("late", "A", "2025-03-05", WIRE.replace("212", "231")),
            article("early", "A", "2025-03-04", WIRE),
            article("other", "A", "2025-03-04", OWN));

    assertThat(settled).extracting(Article::id).containsExactly("late", "other");
    assertThat(problems).singleElement().matches(it -> it.file().equals("early"));
  }

  @Test
  void aTextThatAnOutletPrintsEveryWeekIsNoVersion() {
    assertThat(
            settle(
                article("a", "A", "2025-03-04", WIRE),
                article("b", "A", "2025-03-11", WIRE.replace("212", "231"))))
        .hasSize(2);
    assertThat(problems).isEmpty();
  }

  @Test
  void oneQuotationInTwoArticlesMakesNoWireStory() {
    String shared =
        " “It strayed from the marked channel in thick fog, and the crew were calm,” he said.";
    List<Article> settled =
        settle(
            article("a", "A", "2025-03-04", WIRE + shared),
            article("b", "B", "2025-03-04", OWN + shared));

    assertThat(settled).allMatch(it -> it.origin().isEmpty());
  }
}
