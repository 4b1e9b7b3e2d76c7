package org.crosscheck.extraction.statement;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.annotation.AnnotatedArticle;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.annotation.TriggerWords;
import org.crosscheck.extraction.claims.ClaimExtractor;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.extraction.claims.Readings;
import org.crosscheck.extraction.name.Cast;
import org.crosscheck.extraction.name.NameTags;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.claim.QuoteClaim;

/**
 * Reads who holds which position on what, and what was done to things with a name. What the outlet
 * itself judges is no position: somebody must be said to hold it. Needs the names and quotations
 * among the earlier readings.
 */
public final class StatementExtractor implements ClaimExtractor {
  private final Stances stances = new Stances();
  private final Topics topics = new Topics();
  private final Actors actors = new Actors();
  private final ImmutableList<StatementRule> rules = rules(stances);
  private final TriggerWords held = new TriggerWords(stances::mayBegin);
  private final TriggerWords spoken =
      new TriggerWords(word -> stances.mayBegin(word) || UndertakingRule.mayBegin(word));

  private static ImmutableList<StatementRule> rules(Stances stances) {
    StancePhrases phrases = new StancePhrases(stances);
    return ImmutableList.of(
        new VerbRule(stances),
        new PredicateRule(phrases),
        new ViewRule(stances, phrases),
        new AttitudeRule(stances),
        new NominalRule(stances),
        new IntentRule(stances),
        new UndertakingRule(),
        new NothingMeantRule(stances),
        new NothingSettledRule(stances),
        new ReasonRule(stances),
        new DeedRule(stances));
  }

  @Override
  public ImmutableList<Reading> read(AnnotatedArticle article, Readings earlier) {
    ImmutableList.Builder<Reading> readings = ImmutableList.builder();
    Cast cast = Cast.of(article.article().text(), earlier);
    NameTags tags = NameTags.of(earlier);
    for (Part part : Part.values()) {
      PartStatements statements =
          new PartStatements(article.article(), part, earlier, cast, topics, actors);
      for (Sentence sentence : article.sentences()) {
        TriggerWords begins = begins(sentence, earlier);
        if (sentence.part() == part && begins.standIn(sentence)) {
          found(sentence, tags, begins)
              .forEach(found -> statements.of(sentence, found).ifPresent(readings::add));
        }
      }
    }
    return readings.build();
  }

  private List<Found> found(Sentence sentence, NameTags tags, TriggerWords begins) {
    Line line = new Line(sentence, tags.in(sentence));
    List<Found> found = new ArrayList<>();
    if (line.isQuestion()) {
      return found;
    }
    for (int i = 0; i < line.size(); i++) {
      if (begins.contains(line.word(i))) {
        read(line, i).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The first rule that reads a word decides about it. */
  private Optional<Found> read(Line line, int i) {
    return rules.stream().map(rule -> rule.at(line, i)).flatMap(Optional::stream).findFirst();
  }

  /** What somebody undertakes is read only where somebody speaks. */
  private TriggerWords begins(Sentence sentence, Readings earlier) {
    boolean isSpoken = !earlier.in(sentence, QuoteClaim.class).isEmpty();
    return isSpoken ? spoken : held;
  }
}
