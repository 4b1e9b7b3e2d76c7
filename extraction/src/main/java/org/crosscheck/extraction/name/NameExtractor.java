package org.crosscheck.extraction.name;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.annotation.AnnotatedArticle;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.claims.ClaimExtractor;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.extraction.claims.Readings;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.claim.NameMention;
import org.crosscheck.model.claim.NameType;

/** Reads the names of an article, each with the article's fullest form of it. */
public final class NameExtractor implements ClaimExtractor {
  private final CapitalScan scan = new CapitalScan();
  private final NameTyper typer = new NameTyper();

  @Override
  public ImmutableList<Reading> read(AnnotatedArticle article, Readings earlier) {
    List<Candidate> candidates = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      candidates.addAll(scan.candidates(sentence));
    }
    List<Candidate> names = typer.typed(candidates);
    CanonicalNames canonical = CanonicalNames.of(names);
    ImmutableList.Builder<Reading> readings = ImmutableList.builder();
    for (Candidate name : names) {
      if (name.sentence().part() == Part.BODY || canonical.isInBody(name)) {
        readings.add(reading(name, canonical.of(name)));
      }
    }
    return readings.build();
  }

  private static Reading reading(Candidate name, String canonical) {
    NameType type = name.type().orElse(NameType.OTHER);
    NameMention mention =
        new NameMention(Reading.frame(name.sentence(), name.span()), canonical, type);
    Optional<String> led = name.led() ? Optional.of("name-after-title") : Optional.empty();
    return new Reading(mention, name.sentence(), led.orElse("capitalised-name"));
  }
}
