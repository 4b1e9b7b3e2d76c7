package org.crosscheck.comparison.discrepancy;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosscheck.comparison.explain.Because;
import org.crosscheck.comparison.explain.Printed;
import org.crosscheck.comparison.fact.Position;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.Stem;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Evidence;
import org.crosscheck.model.claim.QuotationType;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.claim.StatementClaim;
import org.crosscheck.model.report.DiscrepancyKind;

/**
 * The retelling puts a speaker's words between marks and says them of one thing; the speaker's own
 * quotation in the same article says them of another. Words that anybody may use of two things, a
 * single adjective, do not count.
 */
final class ParaphraseMismatch implements PairRule {
  private static final Pattern OPENING =
      Pattern.compile(".*[“\"«‘]\\s*(?:(?:an?|the)\\s+)?", Pattern.DOTALL);

  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.’'-]*");

  /** Words with this many first letters in common are of one family: expand, expansion. */
  private static final int FAMILY = 5;

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.PARAPHRASE_MISMATCH;
  }

  @Override
  public Optional<Finding> judge(ClaimPair pair) {
    if (!pair.inOneArticle() || pair.inOneSentence()) {
      return Optional.empty();
    }
    return isMismatch(pair.a(), pair.b())
        ? Optional.of(found(pair, pair.a(), pair.b()))
        : isMismatch(pair.b(), pair.a())
            ? Optional.of(found(pair, pair.b(), pair.a()))
            : Optional.empty();
  }

  private Finding found(ClaimPair pair, Position retold, Position quoted) {
    StatementClaim told = (StatementClaim) retold.first();
    StatementClaim of = (StatementClaim) quoted.first();
    String speaker = speaker(of).orElse(of.holder());
    String sentence =
        "Retold, "
            + speaker
            + " says "
            + Printed.quoted(retold.first())
            + " of "
            + Printed.quoted(told.target())
            + "; in the quotation beside it, of "
            + Printed.quoted(of.target())
            + ".";
    return Finding.of(this, pair, Because.sentence(sentence));
  }

  private static boolean isMismatch(Position retold, Position quoted) {
    if (!(retold.first() instanceof StatementClaim told)
        || !(quoted.first() instanceof StatementClaim said)
        || told.stance().indexOf(' ') < 0
        || !told.stance().equals(said.stance())
        || told.topic().isEmpty()
        || said.topic().isEmpty()
        || !told.topic().isApartFrom(said.topic())) {
      return false;
    }
    Optional<QuoteClaim> direct = quote(quoted);
    boolean oneSpeaker = speaker(told).isPresent() && speaker(told).equals(speaker(said));
    return oneSpeaker
        && isBetweenMarks(told.evidence())
        && quote(retold).filter(q -> q.quotation() == QuotationType.DIRECT).isEmpty()
        && direct.filter(q -> q.quotation() == QuotationType.DIRECT).isPresent()
        && !speaksOf(direct.get(), told);
  }

  private static Optional<QuoteClaim> quote(Position position) {
    return position.claims().stream()
        .filter(QuoteClaim.class::isInstance)
        .map(QuoteClaim.class::cast)
        .findFirst();
  }

  private static Optional<String> speaker(Claim claim) {
    return claim.frame().attribution().origin().map(Source::name);
  }

  private static boolean isBetweenMarks(Evidence evidence) {
    Span words = evidence.spanInSentence();
    return OPENING.matcher(evidence.sentenceText().substring(0, words.start())).matches();
  }

  /** True where the quotation, too, names something of what the retelling is about. */
  private static boolean speaksOf(QuoteClaim quote, StatementClaim told) {
    ImmutableSet<String> said = stems(quote.content()).collect(ImmutableSet.toImmutableSet());
    String things = NAME.matcher(told.target()).replaceAll(" ");
    return Stream.concat(told.topic().things().stream(), stems(things))
        .anyMatch(word -> said.stream().anyMatch(other -> isFamily(word, other)));
  }

  private static Stream<String> stems(String words) {
    return Folding.words(words).stream().filter(word -> word.length() >= FAMILY).map(Stem::of);
  }

  private static boolean isFamily(String one, String other) {
    int shared = 0;
    while (shared < Math.min(one.length(), other.length())
        && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared >= FAMILY || one.equals(other);
  }
}
