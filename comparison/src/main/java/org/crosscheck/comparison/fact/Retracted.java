package org.crosscheck.comparison.fact;

import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.WordList;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.Evidence;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.value.Form;

/**
 * A figure that an article takes back, with the one that it gives instead: "An early report spoke
 * of three blasts on the line", beside "There were three, two of them at the airport".
 *
 * @param earlier the figure of the earlier report
 * @param instead what stands for it now, in the same passage
 */
public record Retracted(QuantityClaim earlier, QuantityClaim instead) {
  private static final ImmutableSetMultimap<String, String> WORDS =
      WordList.rows("en/retraction.tsv").stream()
          .collect(toImmutableSetMultimap(row -> row.get(1), row -> row.get(0)));

  /** The figure instead stands in the same sentence or within a sentence's length of it. */
  private static final int NEAR = 160;

  /** What an article takes back, in the order of the text; each figure once. */
  public static ImmutableList<Retracted> in(ArticleDigest digest) {
    List<QuantityClaim> counts =
        digest.claims(QuantityClaim.class).stream()
            .filter(claim -> !claim.frame().mention())
            .filter(claim -> claim.amount().form() == Form.CARDINAL)
            .toList();
    List<Retracted> found = new ArrayList<>();
    for (QuantityClaim claim : counts) {
      if (isOfEarlierReport(claim)) {
        counts.stream()
            .filter(other -> isInstead(claim, other))
            .findFirst()
            .ifPresent(other -> found.add(new Retracted(claim, other)));
      }
    }
    return ImmutableList.copyOf(found);
  }

  /** The words that name the earlier report stand before its figure in the sentence. */
  private static boolean isOfEarlierReport(QuantityClaim claim) {
    String before = before(claim);
    return (has("early", before) || has("version", before)) && !Revision.isCorrected(before);
  }

  private static boolean isInstead(QuantityClaim earlier, QuantityClaim other) {
    boolean own =
        Stream.of(earlier, other)
            .map(claim -> claim.evidence().sentenceText())
            .anyMatch(sentence -> has("note", sentence) || has("version", sentence));
    return isAlike(earlier, other)
        && !isOfEarlierReport(other)
        && isNear(earlier.evidence(), other.evidence())
        && (own || !MeasureMatch.isSameFigure(earlier, other));
  }

  private static boolean isAlike(QuantityClaim a, QuantityClaim b) {
    return !a.equals(b)
        && a.measure().concept().equals(b.measure().concept())
        && a.amount().unit().equals(b.amount().unit())
        && (a.measure().role().isEmpty()
            || b.measure().role().isEmpty()
            || a.measure().role().equals(b.measure().role()));
  }

  private static boolean isNear(Evidence a, Evidence b) {
    int gap =
        Math.max(a.sentence().start(), b.sentence().start())
            - Math.min(a.sentence().end(), b.sentence().end());
    return a.part() == b.part() && gap <= NEAR;
  }

  private static String before(QuantityClaim claim) {
    Evidence evidence = claim.evidence();
    return evidence.sentenceText().substring(0, evidence.spanInSentence().start());
  }

  private static boolean has(String how, String text) {
    String folded = " " + Folding.fold(text) + " ";
    return WORDS.get(how).stream().anyMatch(words -> folded.contains(" " + words + " "));
  }
}
