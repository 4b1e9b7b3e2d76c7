package org.crosscheck.reporting.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.Fact;
import org.crosscheck.reporting.Labels;
import org.crosscheck.reporting.html.Paragraph.Piece;
import org.crosscheck.reporting.view.VisibleText;

/**
 * One part of an article cut into paragraphs at its line breaks, and these into pieces where a
 * claim of the page starts or ends. Claims may overlap and lie within each other. A line break
 * inside a sentence is a wrapped line and no paragraph.
 */
final class MarkedText {
  private final Article article;
  private final Part part;
  private final Anchors anchors;
  private final String text;
  private final ImmutableList<Claim> claims;
  private final ImmutableRangeSet<Integer> sentences;

  /** The marks of {@code claims}, which are all of this part, by start. */
  MarkedText(Article article, Part part, List<Claim> claims, Anchors anchors) {
    this.article = article;
    this.part = part;
    this.anchors = anchors;
    this.text = article.textOf(part);
    this.claims =
        claims.stream()
            .filter(claim -> anchors.of(claim).isPresent())
            .collect(ImmutableList.toImmutableList());
    TreeRangeSet<Integer> inSentences = TreeRangeSet.create();
    for (Claim claim : claims) {
      Span sentence = claim.evidence().sentence();
      inSentences.add(Range.closedOpen(sentence.start(), sentence.end()));
    }
    sentences = ImmutableRangeSet.copyOf(inSentences);
  }

  ImmutableList<Paragraph> paragraphs() {
    ImmutableList.Builder<Paragraph> paragraphs = ImmutableList.builder();
    Sweep sweep = new Sweep();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || isBreak(at)) {
        if (!text.substring(start, at).isBlank()) {
          paragraphs.add(new Paragraph(furniture(start, at), sweep.pieces(start, at)));
        }
        start = at + 1;
      }
    }
    return paragraphs.build();
  }

  private boolean isBreak(int at) {
    char c = text.charAt(at);
    return (c == '\n' || c == '\r') && !sentences.contains(at);
  }

  /** A dateline in front of a sentence makes no furniture of the paragraph that it opens. */
  private String furniture(int start, int end) {
    Span paragraph = Span.of(start, start + text.substring(start, end).stripTrailing().length());
    return article.regions().stream()
        .filter(region -> region.part() == part && region.span().contains(paragraph))
        .findFirst()
        .map(region -> Labels.words(region.type()))
        .orElse("");
  }

  /** Goes once through the text, from left to right, with the claims that cover where it stands. */
  private final class Sweep {
    private final Set<Claim> open = new LinkedHashSet<>();
    private int next;

    ImmutableList<Piece> pieces(int start, int end) {
      ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
      TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
      for (Claim claim : open) {
        cutAt(cuts, claim, start, end);
      }
      for (int i = next; i < claims.size() && startOf(claims.get(i)) < end; i++) {
        cutAt(cuts, claims.get(i), start, end);
      }
      int from = start;
      for (int to : cuts.tailSet(start, false)) {
        pieces.add(piece(from, to));
        from = to;
      }
      return pieces.build();
    }

    private void cutAt(Set<Integer> cuts, Claim claim, int start, int end) {
      Span span = claim.evidence().span();
      cuts.add(Math.min(end, Math.max(start, span.start())));
      cuts.add(Math.min(end, Math.max(start, span.end())));
    }

    private Piece piece(int from, int to) {
      open.removeIf(claim -> claim.evidence().span().end() <= from);
      List<String> starting = new ArrayList<>();
      while (next < claims.size() && startOf(claims.get(next)) <= from) {
        Claim claim = claims.get(next++);
        anchors.of(claim).ifPresent(starting::add);
        open.add(claim);
      }
      return marked(VisibleText.kept(text.substring(from, to)), ImmutableList.copyOf(starting));
    }

    private Piece marked(String words, ImmutableList<String> starting) {
      Optional<Discrepancy> gravest =
          open.stream()
              .flatMap(claim -> anchors.findingsOf(claim).stream())
              .min(Comparator.comparing(Discrepancy::lane));
      Optional<Fact> fact = open.stream().flatMap(it -> anchors.factOf(it).stream()).findFirst();
      return new Piece(
          words,
          starting,
          open.stream()
              .flatMap(claim -> anchors.of(claim).stream())
              .collect(Collectors.joining(" ")),
          gravest.map(Discrepancy::lane).map(Labels::key).orElse("fact"),
          gravest.map(anchors::of).or(() -> fact.map(anchors::of)).orElse(""));
    }
  }

  private static int startOf(Claim claim) {
    return claim.evidence().span().start();
  }
}
