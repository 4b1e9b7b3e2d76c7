package org.crosscheck.extraction.identifier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.annotation.AnnotatedArticle;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.claims.ClaimExtractor;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.extraction.claims.Readings;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.number.Numerals;
import org.crosscheck.extraction.quantity.unit.Units;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.ClaimFrame;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.claim.IdentifierClaim;

/**
 * Reads numbers that name something. Telephone numbers, scores, addresses and page numbers are
 * identifiers too, but only mentions: no two articles are compared by them.
 */
public final class IdentifierExtractor implements ClaimExtractor {
  private static final ImmutableSet<String> MENTIONS =
      ImmutableSet.of("phone", "address", "postcode", "page", "code");

  private final IdentifierRule ordinals = new OrdinalNameRule(new Numerals());
  private final ImmutableList<IdentifierRule> rules =
      ImmutableList.of(
          new PhoneRule(),
          new ScoreRule(),
          new AddressRule(),
          new AirlinerRule(),
          new NamedNumberRule(),
          ordinals,
          new CodeRule(new Units()));

  /** Those that can read something where no digit stands: "the Fourteenth Amendment". */
  private final ImmutableList<IdentifierRule> inWords = ImmutableList.of(ordinals);

  @Override
  public ImmutableList<Reading> read(AnnotatedArticle article, Readings earlier) {
    ImmutableList.Builder<Reading> found = ImmutableList.builder();
    for (Sentence sentence : article.sentences()) {
      read(sentence, earlier, found);
    }
    return found.build();
  }

  private void read(Sentence sentence, Readings earlier, ImmutableList.Builder<Reading> found) {
    Lexemes lexemes = Lexemes.of(sentence.text(), sentence.span().start());
    ImmutableList<IdentifierRule> possible = lexemes.hasDigits() ? rules : inWords;
    for (int i = 0; i < lexemes.size(); ) {
      int next = i + 1;
      for (IdentifierRule rule : possible) {
        Optional<Identifier> identifier = rule.read(lexemes, i);
        if (identifier.isPresent()) {
          Span span = lexemes.span(identifier.get().from(), identifier.get().to());
          if (!earlier.covers(sentence, DateClaim.class, span)) {
            found.add(reading(sentence, identifier.get(), span, rule.name()));
            next = identifier.get().to();
            break;
          }
        }
      }
      i = next;
    }
  }

  private static Reading reading(Sentence sentence, Identifier identifier, Span span, String rule) {
    ClaimFrame frame = Reading.frame(sentence, span);
    if (MENTIONS.contains(identifier.type())) {
      frame = frame.asMention();
    }
    IdentifierClaim claim =
        new IdentifierClaim(frame, identifier.type(), identifier.number(), identifier.canonical());
    return new Reading(claim, sentence, rule);
  }
}
