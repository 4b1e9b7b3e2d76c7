package org.crosscheck.extraction.quantity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.annotation.AnnotatedArticle;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.claims.ClaimExtractor;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.extraction.claims.Readings;
import org.crosscheck.extraction.quantity.hedge.Hedge;
import org.crosscheck.extraction.quantity.hedge.NounHedges;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.measure.Earlier;
import org.crosscheck.extraction.quantity.measure.MeasureReader;
import org.crosscheck.extraction.quantity.measure.Measured;
import org.crosscheck.extraction.quantity.measure.OneMore;
import org.crosscheck.extraction.quantity.measure.SinglePeople;
import org.crosscheck.extraction.quantity.number.Numeral;
import org.crosscheck.extraction.quantity.number.Numeral.Style;
import org.crosscheck.extraction.quantity.number.Numerals;
import org.crosscheck.extraction.quantity.phrase.AmountPhrase;
import org.crosscheck.extraction.quantity.phrase.AmountReader;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.claim.IdentifierClaim;
import org.crosscheck.model.value.Form;

/**
 * Reads every number of an article. Those that count or measure something become claims; those
 * inside dates and identifiers, ordinals and bare numbers are only mentions.
 */
public final class QuantityExtractor implements ClaimExtractor {
  /** The names of all rules that a reading can carry. */
  public static final ImmutableSet<String> RULES =
      ImmutableSet.of(
          "number",
          "ordinal",
          "vague",
          "multiple",
          "unit-before",
          "unit-after",
          "unit-compound",
          "unit-shared",
          "age",
          "range",
          "bounds",
          "single");

  private final Numerals numerals = new Numerals();
  private final AmountReader amounts = new AmountReader();
  private final MeasureReader measures = new MeasureReader();
  private final PartOfWhole parts = new PartOfWhole();
  private final Respectively respectively = new Respectively(measures);
  private final JoinedPeople people = new JoinedPeople(measures);
  private final NounHedges hedges = new NounHedges();
  private final PointGroups groups = new PointGroups();
  private final SharedNoun adjectives = new SharedNoun();
  private final PronounOne pronouns = new PronounOne();
  private final ClaimMaker claims = new ClaimMaker();

  @Override
  public ImmutableList<Reading> read(AnnotatedArticle article, Readings earlier) {
    ImmutableList.Builder<Reading> found = ImmutableList.builder();
    NounBefore nouns = new NounBefore();
    for (Sentence sentence : article.sentences()) {
      found.addAll(read(sentence, earlier, nouns));
    }
    return found.build();
  }

  private List<Reading> read(Sentence sentence, Readings earlier, NounBefore nouns) {
    Lexemes lexemes = Lexemes.of(sentence.text(), sentence.span().start());
    RangeSet<Integer> taken = taken(sentence, earlier);
    List<Numeral> free = new ArrayList<>();
    List<Reading> found = new ArrayList<>();
    for (Numeral number : numerals.in(lexemes)) {
      if (isTaken(taken, lexemes, number)) {
        mention(sentence, lexemes, number).ifPresent(found::add);
      } else if (!isSomebody(lexemes, number) && !AgeGroup.isAge(lexemes, number)) {
        free.add(number);
      }
    }
    List<AmountPhrase> phrases = parts.counted(lexemes, amounts.read(lexemes, free));
    List<Measured> measured = measures(sentence, earlier, lexemes, phrases);
    nouns.fill(lexemes, phrases, measured);
    adjectives.fill(lexemes, phrases, measured);
    respectively.pairOff(lexemes, phrases, measured);
    List<SinglePeople.Found> single = people.read(sentence, lexemes, phrases, measured);
    for (int i = 0; i < phrases.size(); i++) {
      if (!isIdle(lexemes, phrases.get(i), measured.get(i))) {
        found.add(claims.claim(sentence, lexemes, phrases.get(i), measured.get(i)));
      }
    }
    single.forEach(people -> found.add(claims.single(sentence, lexemes, people)));
    return found;
  }

  /** "one" in "the one who", "a fourth" in "injured a fourth": no number of anything. */
  private boolean isSomebody(Lexemes lexemes, Numeral number) {
    return pronouns.isPronoun(lexemes, number) || OneMore.isHarmed(lexemes, number);
  }

  private List<Measured> measures(
      Sentence sentence, Readings earlier, Lexemes lexemes, List<AmountPhrase> phrases) {
    List<Measured> measured = new ArrayList<>();
    Optional<Earlier> before = Optional.empty();
    for (int i = 0; i < phrases.size(); i++) {
      int at = i;
      AmountPhrase phrase = phrases.get(i);
      AmountPhrase whole = i + 1 < phrases.size() ? phrases.get(i + 1) : phrase;
      boolean ofWhole = parts.isPart(lexemes, phrase, whole);
      boolean ofPart = i > 0 && parts.isPart(lexemes, phrases.get(i - 1), phrase);
      AmountPhrase part = ofWhole ? phrase.over(phrase.from(), whole.to()) : phrase;
      Optional<IdentifierClaim> name = nameAt(sentence, earlier, lexemes, part);
      boolean narrows = name.filter(found -> isNounBehind(lexemes, found)).isPresent();
      AmountPhrase read =
          narrows ? part.over(part.from(), indexAfter(lexemes, name.orElseThrow())) : part;
      Optional<Measured> named =
          narrows
              ? Optional.empty()
              : name.map(found -> named(lexemes, phrase, found))
                  .or(() -> AgeGroup.counted(lexemes, phrase));
      Measured found =
          named.isPresent() ? named.get() : measures.read(sentence, lexemes, read, before);
      Measured own = ofPart ? measures.withoutRole(lexemes, found) : found;
      phrases.set(at, groups.read(lexemes, phrase, own));
      Optional<Hedge> hedge = hedges.at(lexemes, end(phrase, own));
      hedge.ifPresent(behind -> phrases.set(at, phrases.get(at).under(behind)));
      measured.add(hedge.map(behind -> own.upTo(behind.to())).orElse(own));
      before = found.known() ? Optional.of(new Earlier(phrase, found)) : before;
    }
    people.shareRoles(sentence, lexemes, phrases, measured);
    return measured;
  }

  /** Behind the number, its unit and the noun that it counts. */
  private static int end(AmountPhrase phrase, Measured measured) {
    return Math.max(phrase.to(), measured.to());
  }

  /** The name with a number in it that stands right behind the amount: "30 F-16s". */
  private static Optional<IdentifierClaim> nameAt(
      Sentence sentence, Readings earlier, Lexemes lexemes, AmountPhrase phrase) {
    int start = lexemes.at(phrase.to()).start();
    return phrase.unit().isPresent()
        ? Optional.empty()
        : earlier.in(sentence, IdentifierClaim.class).stream()
            .filter(identifier -> identifier.evidence().span().start() == start)
            .findFirst();
  }

  /** "16 F-16 pilots": the name only says which. */
  private boolean isNounBehind(Lexemes lexemes, IdentifierClaim name) {
    return measures.isNounAt(lexemes, indexAfter(lexemes, name));
  }

  private static Measured named(Lexemes lexemes, AmountPhrase phrase, IdentifierClaim name) {
    return Measured.named(phrase.to(), indexAfter(lexemes, name), name.type(), name.canonical());
  }

  private static int indexAfter(Lexemes lexemes, IdentifierClaim identifier) {
    return lexemes.indexAt(identifier.evidence().span().end());
  }

  /**
   * "No one" and "both men" count only where something happens to people; "both men and women" are
   * not two.
   */
  private boolean isIdle(Lexemes lexemes, AmountPhrase phrase, Measured measured) {
    boolean joins = phrase.first().style() == Style.BOTH && lexemes.is(measured.to(), "and");
    return phrase.first().needsDeed() && (joins || !measures.isOfPeople(measured.measure()));
  }

  /** Where dates, times and identifiers stand. */
  private static RangeSet<Integer> taken(Sentence sentence, Readings earlier) {
    RangeSet<Integer> taken = TreeRangeSet.create();
    for (Reading reading : earlier.in(sentence)) {
      boolean names =
          reading.claim() instanceof DateClaim || reading.claim() instanceof IdentifierClaim;
      if (names) {
        taken.add(Range.closedOpen(reading.span().start(), reading.span().end()));
      }
    }
    return taken;
  }

  private boolean isTaken(RangeSet<Integer> taken, Lexemes lexemes, Numeral number) {
    Span span = lexemes.span(number.from(), number.to());
    return taken.intersects(Range.closedOpen(span.start(), span.end()))
        && !amounts.isAge(lexemes, number)
        && !amounts.isMoney(lexemes, number);
  }

  private Optional<Reading> mention(Sentence sentence, Lexemes lexemes, Numeral number) {
    if (number.isVague() || number.form() == Form.ORDINAL) {
      return Optional.empty();
    }
    return Optional.of(claims.mention(sentence, lexemes, amounts.bare(lexemes, number)));
  }
}
