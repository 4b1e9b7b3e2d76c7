package org.crosscheck.comparison.discrepancy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.fact.Position;
import org.crosscheck.comparison.fact.Timing;
import org.crosscheck.comparison.judge.Origins;
import org.crosscheck.comparison.quote.Meaning;
import org.crosscheck.comparison.quote.Wording;
import org.crosscheck.comparison.quote.WordingMatch;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.Keys;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.Modality;
import org.crosscheck.model.claim.Polarity;
import org.crosscheck.model.claim.QuotationType;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.claim.SourceType;

/**
 * Two reports of what was said that share most of their words, at least one of them without marks.
 *
 * @param match the two sentences that are alike, in the order of {@code a} and {@code b}
 */
record Retelling(Told a, Told b, WordingMatch match) {
  /** Words that open a question, of which nothing is claimed: Quirk et al., 11.16 and 15.5. */
  private static final ImmutableSet<String> QUESTIONS =
      ImmutableSet.of("whether", "if", "how", "why", "what", "when", "where", "who", "which");

  private static final Pattern DETERMINED =
      Pattern.compile("^(?:its|his|her|their|the|an?|one|two|three|some|many|several)\\s|['’]s\\s");

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s(?=\\s)");

  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}-]+");

  /** Pronouns that open what somebody says of himself. */
  private static final ImmutableSet<String> HIMSELF =
      ImmutableSet.of("it", "its", "he", "his", "she", "her", "they", "their", "we", "our", "i");

  /** What somebody said, and where. */
  record Told(QuoteClaim quote, Article article) {
    /** By the quotation's id: what an article holds is too much to look through each time. */
    @Override
    public int hashCode() {
      return quote.id().hashCode();
    }

    Source speaker() {
      return quote.speaker().orElseThrow();
    }

    /** True where the speaker says of something that it is so or not so. */
    boolean isClaim() {
      boolean denied = quote.frame().modality() == Modality.DENIAL;
      return quote.frame().polarity() == (denied ? Polarity.NEGATED : Polarity.AFFIRMED)
          && Wording.sentences(quote.content()).stream()
              .noneMatch(wording -> QUESTIONS.contains(wording.words().get(0)));
    }

    boolean isByName() {
      return quote.speaker().filter(source -> source.type() != SourceType.UNNAMED).isPresent();
    }

    /** True where the words open with a pronoun, which mostly stands for the speaker. */
    boolean isOfHimself() {
      return HIMSELF.contains(Folding.words(quote.content()).get(0));
    }

    /** True where the words name the speaker of {@code other} by a word of his name. */
    boolean names(Told other) {
      ImmutableSet<String> words = ImmutableSet.copyOf(Folding.words(quote.content()));
      String name = POSSESSIVE.matcher(other.speaker().name()).replaceAll("");
      return Folding.words(name).stream().anyMatch(words::contains);
    }

    /** The names in the words; the one that they open with only amid a sentence of the outlet's. */
    ImmutableSet<String> names() {
      ImmutableSet.Builder<String> names = ImmutableSet.builder();
      Matcher name = NAME.matcher(quote.content());
      while (name.find()) {
        if (name.start() > 0 || isAmidSentence()) {
          names.add(Folding.fold(name.group()));
        }
      }
      return names.build();
    }

    private boolean isAmidSentence() {
      return isRetold() && quote.evidence().spanInSentence().start() > 0;
    }

    /** "The ministry", "officials", "Anna Lind": as a sentence has it. */
    String called() {
      String name = speaker().name();
      boolean bare = Character.isLowerCase(name.codePointAt(0)) && !name.endsWith("s");
      return bare && !DETERMINED.matcher(name).find() ? "the " + name : name;
    }

    boolean isRetold() {
      return quote.quotation() == QuotationType.INDIRECT;
    }

    /** True where it is denied, by the cue or in the words. */
    boolean denies(Wording wording) {
      boolean cue = quote.frame().modality() == Modality.DENIAL;
      return cue == Meaning.of(wording).negations().isEmpty();
    }

    Optional<LocalDate> day() {
      return Timing.asOf(quote, article);
    }

    Position position() {
      return new Position(article, ImmutableList.of(quote));
    }
  }

  boolean inOneArticle() {
    return a.article().id().equals(b.article().id());
  }

  boolean isOfOneDay() {
    return a.day().equals(b.day());
  }

  boolean isByOne() {
    return Origins.isOne(a.speaker(), b.speaker());
  }

  /** True where one of them is in the chain of the other: neither speaks for himself alone. */
  boolean isOfOneChain() {
    return isByOne() || quotes(a, b) || quotes(b, a);
  }

  private static boolean quotes(Told one, Told other) {
    return one.quote().frame().attribution().chain().stream()
        .anyMatch(source -> Origins.isOne(source, other.speaker()));
  }

  /** True where one denies what the other says. */
  boolean isContrary() {
    return a.denies(match.a()) != b.denies(match.b());
  }

  /** True where each names somebody or a place that the other does not: two things. */
  boolean differsInNames() {
    ImmutableSet<String> ofA = a.names();
    ImmutableSet<String> ofB = b.names();
    return !ofB.containsAll(ofA) && !ofA.containsAll(ofB);
  }

  ClaimPair pair(EventGroup group) {
    return new ClaimPair(
        "retold-" + Keys.hash(Keys.of(a.quote(), a.article()), Keys.of(b.quote(), b.article())),
        Optional.of(group.event().id()),
        Optional.empty(),
        a.position(),
        b.position(),
        ImmutableList.of(),
        Optional.empty());
  }
}
