package org.crosscheck.extraction.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.annotation.AnnotatedArticle;
import org.crosscheck.extraction.annotation.OneLine;
import org.crosscheck.extraction.annotation.finder.NameFinder;
import org.crosscheck.extraction.annotation.finder.NameModel;
import org.crosscheck.extraction.annotation.finder.NamedWords;
import org.crosscheck.extraction.claims.ClaimExtractor;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.extraction.claims.Readings;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.NameMention;
import org.crosscheck.model.claim.NameType;

/** Reads the names of an article, each with the article's fullest form of it. */
public final class NameExtractor implements ClaimExtractor {
  private final FeaturedArticle.Preparation preparation = new FeaturedArticle.Preparation();
  private final Roles roles = Roles.english();
  private final NameMerger merger = new NameMerger();
  private final SpeakingCapitals capitals = new SpeakingCapitals();
  private final JoinedBodies joined = new JoinedBodies();
  private final SpeakingNames speaking = new SpeakingNames();
  private final GeographicNames geography = new GeographicNames();
  private final BodyForms bodyForms = new BodyForms();
  private final StateCodes states = new StateCodes();
  private final NameForms shapes = new NameForms();
  private final ParticleNames particles = new ParticleNames();
  private final OfficeHolders offices = new OfficeHolders();
  private final CalendarNames calendar = new CalendarNames();
  private final ShipNames ships = new ShipNames();
  private final WeaponNames weapons = new WeaponNames();
  private final AmountNames amounts = new AmountNames();
  private final TypesOfArticle sameWords = new TypesOfArticle();
  private final LegalForms forms = LegalForms.english();
  private final ClosingAbbreviations closing = new ClosingAbbreviations();
  private final NameFinder finder;

  private static final String PERSON = NameType.PERSON.name();

  /** With the model that the program comes with. */
  public NameExtractor() {
    this(NameModel.shipped());
  }

  /** With another model, such as one that has not seen what is read. */
  public NameExtractor(NameModel model) {
    this.finder = new NameFinder(model);
  }

  @Override
  public ImmutableList<Reading> read(AnnotatedArticle article, Readings earlier) {
    FeaturedArticle featured = preparation.of(article);
    List<Candidate> found = new ArrayList<>();
    featured.forEach(
        (sentence, features) ->
            finder.find(features).forEach(name -> found.add(candidate(sentence, name))));
    Acronyms acronyms = Acronyms.of(featured.sentences());
    List<Candidate> merged = merger.merge(found, featured.ruled());
    List<Candidate> told = told(merged, acronyms, featured.sentences());
    List<Candidate> names = amounts.told(weapons.told(told, earlier), earlier);
    ImmutableSetMultimap<Part, Span> places =
        found.stream()
            .collect(
                ImmutableSetMultimap.toImmutableSetMultimap(
                    name -> name.sentence().part(), Candidate::span));
    CanonicalNames canonical = CanonicalNames.of(names, acronyms);
    ImmutableList.Builder<Reading> readings = ImmutableList.builder();
    for (Candidate name : names) {
      if (name.sentence().part() == Part.BODY || canonical.isInBody(name)) {
        readings.add(reading(name, canonical.of(name), rule(name, places)));
      }
    }
    return readings.build();
  }

  /** What the whole article and the names' own words tell of them. */
  private List<Candidate> told(
      List<Candidate> merged, Acronyms acronyms, ImmutableList<NameSentence> sentences) {
    List<Candidate> names = joined.told(merged, sentences);
    names = acronyms.told(names);
    names = speaking.told(names, sentences);
    names = bodyForms.told(geography.told(names));
    names = states.told(names, sentences);
    names = shapes.told(names);
    names = calendar.told(offices.told(particles.told(names)));
    return capitals.told(sameWords.told(ships.told(names)));
  }

  private Candidate candidate(NameSentence sentence, NamedWords name) {
    String text = sentence.sentence().article().textOf(sentence.sentence().part());
    Span first = sentence.words().get(name.first()).span();
    Span covered = first.cover(sentence.words().get(name.end() - 1).span());
    Span words = name.type().equals(PERSON) ? covered : forms.ended(text, covered);
    return new Candidate(
        sentence.sentence(),
        closing.withStop(text, words),
        OneLine.of(words.in(text)),
        name.first() == 0,
        roles.leads(sentence.word(name.first() - 1).replace(".", "")),
        Optional.of(NameType.valueOf(name.type())));
  }

  private static Reading reading(Candidate name, String canonical, String rule) {
    NameType type = name.type().orElse(NameType.OTHER);
    NameMention mention =
        new NameMention(Reading.frame(name.sentence(), name.span()), canonical, type);
    return new Reading(mention, name.sentence(), rule);
  }

  private static String rule(Candidate name, ImmutableSetMultimap<Part, Span> found) {
    if (name.led()) {
      return "name-after-title";
    }
    boolean byFinder = found.containsEntry(name.sentence().part(), name.span());
    return byFinder ? "name-finder" : "capitalised-name";
  }
}
