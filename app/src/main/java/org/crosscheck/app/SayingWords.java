package org.crosscheck.app;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.ClaimFrame;
import org.crosscheck.model.claim.ClaimKind;
import org.crosscheck.model.claim.Cue;
import org.crosscheck.model.claim.Modality;
import org.crosscheck.model.claim.Negation;
import org.crosscheck.model.claim.Polarity;
import org.crosscheck.model.claim.Source;
import org.crosscheck.reporting.Labels;

/**
 * Who says a claim, how firmly, and whether it is affirmed, each with the words of the article that
 * it was read from.
 */
final class SayingWords {
  private final Article article;

  SayingWords(Article article) {
    this.article = article;
  }

  /** A line each for the chain of sources, the modality and the polarity; none for a plain name. */
  ImmutableList<String> of(Claim claim) {
    ClaimFrame frame = claim.frame();
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    if (!frame.attribution().isEmpty()) {
      lines.add("said by: " + chain(claim) + frame.grounds().speech().map(this::by).orElse(""));
    }
    if (frame.modality() != Modality.REPORTED_FACT || claim.kind() != ClaimKind.NAME) {
      lines.add(
          "modality: "
              + Labels.words(frame.modality())
              + frame.grounds().modality().map(cue -> ", from " + quoted(cue.words())).orElse(""));
    }
    if (frame.polarity() != Polarity.AFFIRMED || !frame.grounds().negations().isEmpty()) {
      lines.add("polarity: " + Labels.words(frame.polarity()) + negations(claim));
    }
    return lines.build();
  }

  private String chain(Claim claim) {
    return claim.frame().attribution().chain().stream()
        .map(source -> source(source, claim))
        .collect(Collectors.joining(" ← "));
  }

  private String source(Source source, Claim claim) {
    String text = article.textOf(claim.evidence().part());
    return source.name()
        + source.role().map(role -> " (" + role + ")").orElse("")
        + source
            .mention()
            .map(span -> span.in(text))
            .filter(words -> !words.equals(source.name()))
            .map(words -> ", from " + quoted(words))
            .orElse("");
  }

  private String by(Cue cue) {
    return "; cue " + quoted(cue.words());
  }

  private String negations(Claim claim) {
    String text = article.textOf(claim.evidence().part());
    return claim.frame().grounds().negations().stream()
        .map(negation -> negation(negation, text))
        .collect(Collectors.joining());
  }

  private static String negation(Negation negation, String text) {
    return ", from "
        + quoted(negation.cue().words())
        + " over "
        + quoted(negation.scope().in(text));
  }

  private static String quoted(String words) {
    return "“" + words + "”";
  }
}
