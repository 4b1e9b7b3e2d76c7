package org.crosscheck.reporting.json;

import java.util.Optional;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.ClaimFrame;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.claim.Evidence;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.value.Measure;
import org.crosscheck.model.value.TimeInterval;

/** One claim as an object of {@code crosscheck/1}, whatever its kind. */
final class ClaimJson {
  private final JsonOut out;
  private final ValueJson values;

  ClaimJson(JsonOut out) {
    this.out = out;
    this.values = new ValueJson(out);
  }

  /**
   * Writes the keys of one claim.
   *
   * @param offsets of the article that the claim was read in
   * @param event the id of its event; absent where nothing was compared
   */
  void write(Claim claim, ArticleOffsets offsets, Optional<String> event) {
    ClaimFrame frame = claim.frame();
    CodePoints points = offsets.of(claim.evidence().part());
    evidence(claim, points);
    out.object("value", () -> values.write(claim, points));
    out.objects("attribution", frame.attribution().chain(), source -> source(source, points));
    out.name("modality", frame.modality());
    out.name("polarity", frame.polarity());
    if (!frame.grounds().isEmpty()) {
      out.object("readFrom", () -> grounds(frame.grounds(), points));
    }
    interval("validTime", frame.validTime());
    interval("saidAt", frame.saidAt());
    measure(out, "measure", measureOf(claim));
    out.text("event", event);
    out.flag("mention", frame.mention());
  }

  private void evidence(Claim claim, CodePoints points) {
    Evidence evidence = claim.evidence();
    out.text("id", claim.id());
    out.text("article", evidence.article());
    out.text("part", evidence.part() == Part.TITLE ? "title" : "body");
    out.name("region", evidence.region());
    out.name("kind", claim.kind());
    out.span(evidence.span(), points);
    out.text("text", evidence.words());
    out.object("sentence", () -> out.span(evidence.sentence(), points));
  }

  private void source(Source source, CodePoints points) {
    out.text("name", source.name());
    out.text("role", source.role());
    out.name("type", source.type());
    out.span(source.mention(), points);
  }

  private void grounds(Grounds grounds, CodePoints points) {
    out.object("speech", grounds.speech(), cue -> out.span(cue.span(), points));
    out.object("modality", grounds.modality(), cue -> out.span(cue.span(), points));
    out.objects(
        "negations",
        grounds.negations(),
        negation -> {
          out.span(negation.cue().span(), points);
          out.object("scope", () -> out.span(negation.scope(), points));
        });
  }

  private void interval(String key, Optional<TimeInterval> interval) {
    out.object(
        key,
        interval,
        time -> {
          out.text("from", time.from());
          out.text("to", time.to());
          out.name("precision", time.precision());
        });
  }

  private static Optional<Measure> measureOf(Claim claim) {
    if (claim instanceof QuantityClaim quantity) {
      return Optional.of(quantity.measure());
    }
    return claim instanceof DateClaim date ? date.happening() : Optional.empty();
  }

  static void measure(JsonOut out, String key, Optional<Measure> measure) {
    out.object(
        key,
        measure,
        present -> {
          out.text("concept", present.concept());
          out.text("role", present.role());
          out.text("participants", present.participants());
          out.text("place", present.place());
        });
  }
}
