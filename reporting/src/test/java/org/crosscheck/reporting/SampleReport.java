package org.crosscheck.reporting;

import static org.crosscheck.reporting.SampleClaims.count;
import static org.crosscheck.reporting.SampleClaims.day;
import static org.crosscheck.reporting.SampleClaims.direct;
import static org.crosscheck.reporting.SampleClaims.measure;
import static org.crosscheck.reporting.SampleClaims.n;
import static org.crosscheck.reporting.SampleClaims.quantity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.model.article.Outlet;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.RegionType;
import org.crosscheck.model.claim.Attribution;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.IdentifierClaim;
import org.crosscheck.model.claim.Leaning;
import org.crosscheck.model.claim.Modality;
import org.crosscheck.model.claim.NameMention;
import org.crosscheck.model.claim.NameType;
import org.crosscheck.model.claim.Polarity;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.claim.SourceType;
import org.crosscheck.model.claim.StatementClaim;
import org.crosscheck.model.claim.StatementType;
import org.crosscheck.model.claim.Topic;
import org.crosscheck.model.report.Cell;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Event;
import org.crosscheck.model.report.Fact;
import org.crosscheck.model.report.IncomparableReason;
import org.crosscheck.model.report.Judgement;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.report.Relation;
import org.crosscheck.model.report.Scope;
import org.crosscheck.model.report.Severity;
import org.crosscheck.model.report.Side;
import org.crosscheck.model.report.Verdict;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Measure;
import org.crosscheck.model.value.QualifierType;
import org.crosscheck.model.value.TimeInterval;
import org.crosscheck.model.value.TimePrecision;
import org.crosscheck.model.value.Unit;

/**
 * A report as a run would make it, on two invented events and three invented outlets: every claim
 * kind, every lane, a finding with three sides, an outlet with two articles on one event, text
 * beyond the Basic Multilingual Plane in front of claims.
 */
public final class SampleReport {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final Unit EURO = new Unit("EUR", "euro", Dimension.MONEY);
  private static final Measure DEAD = measure("person", "kill", "Korrin");
  private static final Measure COST = measure("money", "cost", "Korrin");
  private static final Measure FORCE = measure("soldier", "deploy", "Tessel");
  private static final Measure SLIDE = measure("landslide", "happen", "Korrin");

  private final List<Claim> claims = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Discrepancy> findings = new ArrayList<>();

  private final SampleArticle courier =
      SampleArticle.of(
              "courier-1",
              Outlet.given("Northern Courier"),
              "At least 20 dead as hillside falls on Korrin",
              MONDAY.plusDays(1),
              "🏔 At least 20 people were killed when a hillside gave way above Korrin on Monday,"
                  + " the regional police said.",
              "Photo: J. Helm / Northern Courier",
              "Rescuers of the 47th Engineer Brigade reached the valley before dawn. “We will not"
                  + " leave anyone behind,” said Mayor Ilse Tarven.",
              "The repairs may cost up to 30 million euros, according to the transport ministry.")
          .furniture(
              "Photo: J. Helm / Northern Courier",
              RegionType.PHOTO_CREDIT,
              "a line that starts with “Photo:”");
  private final SampleArticle post =
      SampleArticle.of(
              "post-1",
              Outlet.given("Harbour Post"),
              "Korrin mourns",
              MONDAY.plusDays(1),
              "2 min read",
              "Twelve people died in the landslide above Korrin on Monday, the regional police"
                  + " said.",
              "The 74th Engineer Brigade is still digging. “We leave nobody behind,” Mayor Ilse"
                  + " Tarvin said on Tuesday.",
              "Repairs will cost 30 million euros.",
              "Read next: How the harbour got its name")
          .furniture("2 min read", RegionType.READING_TIME, "a reading time on a line of its own")
          .furniture(
              "Read next: How the harbour got its name",
              RegionType.OTHER_TEASER,
              "starts with “Read next:”");
  private final SampleArticle postLater =
      SampleArticle.of(
          "post-2",
          Outlet.given("Harbour Post"),
          "Toll in Korrin rises to 31",
          MONDAY.plusDays(2),
          "The toll in Korrin rose to 31 on Tuesday evening, the interior ministry said, citing the"
              + " regional police. The hillside fell on Monday.");
  private final SampleArticle lantern =
      SampleArticle.of(
          "lantern-1",
          Outlet.guessed("daily-lantern"),
          "",
          MONDAY.plusDays(3),
          "Defence Minister Oskar Brandl has proposed sending fewer than 5,000 soldiers to Tessel,"
              + " the Beacon reported.",
          "“Four to five brigades” would be needed, a retired general told the Daily Lantern."
              + " Brandl called the present mission insufficient.");
  private final SampleArticle courierForce =
      SampleArticle.of(
          "courier-2",
          Outlet.given("Northern Courier"),
          "Brandl weighs force for Tessel",
          MONDAY.plusDays(3),
          "Oscar Brandl is discussing a possible force of up to 5,000 troops for Tessel, the Beacon"
              + " reported on Wednesday.");

  private SampleReport() {
    landslide();
    force();
  }

  public static ConsistencyReport create() {
    SampleReport sample = new SampleReport();
    return new ConsistencyReport(
        "0.1.0",
        Stream.of(
                sample.courier, sample.courierForce, sample.lantern, sample.post, sample.postLater)
            .map(SampleArticle::article)
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.sortedCopyOf(
            Comparator.comparing(Claim::article)
                .thenComparing(claim -> claim.evidence().part())
                .thenComparing(claim -> claim.evidence().span())
                .thenComparing(Claim::kind),
            sample.claims),
        sample.events(),
        ImmutableList.copyOf(sample.facts),
        ImmutableList.sortedCopyOf(
            Comparator.comparing(Discrepancy::lane)
                .thenComparing(Discrepancy::severity)
                .thenComparing(found -> found.event().orElse("")),
            sample.findings));
  }

  private ImmutableList<Event> events() {
    return ImmutableList.of(
        new Event(
            "e1",
            "Landslide above Korrin",
            Optional.of(TimeInterval.ofDays(MONDAY.plusDays(1), MONDAY.plusDays(2), precision())),
            ImmutableList.of(courier.id(), post.id(), postLater.id())),
        new Event(
            "e2",
            "Brandl’s force for Tessel",
            Optional.of(TimeInterval.ofDay(MONDAY.plusDays(3))),
            ImmutableList.of(courierForce.id(), lantern.id())));
  }

  private static TimePrecision precision() {
    return TimePrecision.DAY;
  }

  private void landslide() {
    Claim title =
        add(
            count(
                courier.frame("title", Part.TITLE, "At least 20 dead"),
                "At least",
                QualifierType.AT_LEAST,
                Range.atLeast(n("20")),
                "20",
                DEAD));
    Claim twenty =
        add(
            count(
                    courier.frame("dead", "At least 20 people"),
                    "At least",
                    QualifierType.AT_LEAST,
                    Range.atLeast(n("20")),
                    "20",
                    DEAD)
                .withFrame(
                    courier
                        .frame("dead", "At least 20 people")
                        .withAttribution(Attribution.to(police(courier)))
                        .withValidTime(Optional.of(TimeInterval.ofDay(MONDAY)))));
    Claim twelve =
        add(
            count(
                post.frame("dead", "Twelve people")
                    .withAttribution(Attribution.to(police(post)))
                    .withValidTime(Optional.of(TimeInterval.ofDay(MONDAY))),
                "",
                QualifierType.EXACT,
                Range.singleton(n("12")),
                "Twelve",
                DEAD));
    Claim thirtyOne =
        add(
            count(
                postLater
                    .frame("dead", "31")
                    .withAttribution(
                        Attribution.to(
                            postLater.body(
                                "interior ministry", SourceType.ORGANISATION, "interior ministry"),
                            police(postLater))),
                "",
                QualifierType.EXACT,
                Range.singleton(n("31")),
                "31",
                DEAD));
    fact(
        "f1",
        "e1",
        "How many people were killed in Korrin?",
        DEAD,
        Verdict.CONFLICT,
        twenty,
        twelve,
        thirtyOne);
    find(
        DiscrepancyKind.VALUE_CONFLICT,
        "e1",
        "f1",
        Relation.DISJOINT,
        "Both name the regional police and the same Monday, but “At least 20” leaves no room for"
            + " “Twelve”.",
        twenty,
        twelve);
    find(
        DiscrepancyKind.SUPERSEDED,
        "e1",
        "f1",
        Relation.DISJOINT,
        "The figure rose from one day to the next: the later article tells of a later moment.",
        twelve,
        twenty,
        thirtyOne);
    add(title);
    costs();
    names();
    Claim monday =
        add(day(courier.frame("when", "Monday"), "2026-03-02", TimeInterval.ofDay(MONDAY), SLIDE));
    Claim sameMonday =
        add(day(post.frame("when", "Monday"), "2026-03-02", TimeInterval.ofDay(MONDAY), SLIDE));
    fact("f4", "e1", "When did the hillside fall?", SLIDE, Verdict.AGREE, monday, sameMonday);
    find(
        DiscrepancyKind.CORROBORATION,
        "e1",
        "f4",
        Relation.EQUAL,
        "Two outlets give the same day, each in its own voice.",
        monday,
        sameMonday);
  }

  private void costs() {
    Claim upTo =
        add(
            quantity(
                courier
                    .frame("cost", "up to 30 million euros")
                    .withModality(Modality.ESTIMATE)
                    .withAttribution(
                        Attribution.to(
                            courier.body(
                                "transport ministry",
                                SourceType.ORGANISATION,
                                "transport ministry"))),
                "up to",
                QualifierType.AT_MOST,
                Range.atMost(n("3E+7")),
                "30 million",
                COST,
                Optional.of(EURO)));
    Claim flat =
        add(
            quantity(
                post.frame("cost", "30 million euros").withModality(Modality.FORECAST),
                "",
                QualifierType.EXACT,
                Range.singleton(n("30000000.00")),
                "30 million",
                COST,
                Optional.of(EURO)));
    fact("f2", "e1", "What will the repairs cost?", COST, Verdict.NUANCE, upTo, flat);
    find(
        DiscrepancyKind.QUALIFIER_DROPPED,
        "e1",
        "f2",
        Relation.B_WITHIN_A,
        "One outlet says “up to”, the other gives the bare number.",
        upTo,
        flat);
  }

  private void names() {
    Claim brigade47 =
        add(
            new IdentifierClaim(
                courier.frame("brigade", "47th Engineer Brigade"),
                "brigade",
                "47",
                "47th engineer brigade"));
    Claim brigade74 =
        add(
            new IdentifierClaim(
                post.frame("brigade", "74th Engineer Brigade"),
                "brigade",
                "74",
                "74th engineer brigade"));
    fact(
        "f3", "e1", "Which engineer brigade helped?", null, Verdict.CONFLICT, brigade47, brigade74);
    find(
        DiscrepancyKind.IDENTIFIER_CONFLICT,
        "e1",
        "f3",
        null,
        "The same brigade of engineers carries two numbers.",
        brigade47,
        brigade74);
    Claim quote =
        add(
            direct(
                courier.frame("quote", "“We will not leave anyone behind,”"),
                courier.person("Ilse Tarven", "Mayor", "Ilse Tarven"),
                "said",
                "We will not leave anyone behind,"));
    Claim quoteAgain =
        add(
            direct(
                post.frame("quote", "“We leave nobody behind,”"),
                post.person("Ilse Tarvin", "Mayor", "Ilse Tarvin"),
                "said",
                "We leave nobody behind,"));
    fact("f5", "e1", "What did Ilse Tarven say?", null, Verdict.COMPATIBLE, quote, quoteAgain);
    find(
        DiscrepancyKind.QUOTE_VARIANT,
        "e1",
        "f5",
        null,
        "One sentence of the mayor in two wordings of the same meaning.",
        quote,
        quoteAgain);
    Claim tarven =
        add(new NameMention(courier.frame("name", "Ilse Tarven"), "Ilse Tarven", NameType.PERSON));
    Claim tarvin =
        add(new NameMention(post.frame("name", "Ilse Tarvin"), "Ilse Tarvin", NameType.PERSON));
    find(
        DiscrepancyKind.NAME_VARIANT,
        null,
        null,
        null,
        "The mayor’s name is spelled in two ways.",
        tarven,
        tarvin);
  }

  private void force() {
    Claim fewer =
        add(
            count(
                lantern
                    .frame("force", "fewer than 5,000 soldiers")
                    .withModality(Modality.PROPOSAL)
                    .withAttribution(
                        Attribution.to(lantern.body("Beacon", SourceType.OUTLET, "Beacon"))),
                "fewer than",
                QualifierType.LESS_THAN,
                Range.lessThan(n("5000")),
                "5,000",
                FORCE));
    Claim upTo =
        add(
            count(
                courierForce
                    .frame("force", "up to 5,000 troops")
                    .withModality(Modality.PLAN)
                    .withAttribution(
                        Attribution.to(courierForce.body("Beacon", SourceType.OUTLET, "Beacon"))),
                "up to",
                QualifierType.AT_MOST,
                Range.atMost(n("5000")),
                "5,000",
                FORCE));
    fact("f6", "e2", "How many soldiers are to go to Tessel?", FORCE, Verdict.NUANCE, upTo, fewer);
    findings.add(
        discrepancy(
            DiscrepancyKind.BOUND_DIFFERS,
            Lane.NUANCE,
            Severity.HIGH,
            "e2",
            "f6",
            Relation.A_WITHIN_B,
            "Both name the Beacon, but “fewer than” leaves the number itself out and “up to” lets"
                + " it in.",
            fewer,
            upTo));
    find(
        DiscrepancyKind.MODALITY_DIFFERS,
        "e2",
        "f6",
        null,
        "“has proposed” is firmer than “is discussing a possible”.",
        fewer,
        upTo);
    Claim brigades =
        add(
            count(
                lantern.frame("brigades", "Four to five brigades").withPolarity(Polarity.UNKNOWN),
                "",
                QualifierType.RANGE,
                Range.closed(n("4"), n("5")),
                "five",
                Measure.of("brigade")));
    facts.add(
        new Fact(
            "f7",
            "e2",
            "How large is the force?",
            Optional.empty(),
            Judgement.notComparable(IncomparableReason.DIFFERENT_CONCEPT),
            ImmutableList.of(cell(upTo), cell(brigades))));
    find(
        DiscrepancyKind.UNIT_OR_SCOPE_DIFFERS,
        "e2",
        "f7",
        Relation.INCOMPARABLE,
        "Brigades and soldiers are not compared: they count different things.",
        brigades,
        upTo);
    add(
        new StatementClaim(
            lantern.frame("stance", "called the present mission insufficient"),
            StatementType.POSITION,
            "Oskar Brandl",
            "insufficient",
            "present mission",
            Leaning.AGAINST,
            "brandl",
            new Topic(ImmutableSet.of("mission"), ImmutableSet.of())));
  }

  private static Source police(SampleArticle article) {
    return article.body("regional police", SourceType.OFFICIAL, "regional police");
  }

  private <T extends Claim> T add(T claim) {
    if (claims.stream().noneMatch(known -> known.id().equals(claim.id()))) {
      claims.add(claim);
    }
    return claim;
  }

  private void fact(
      String id, String event, String label, Measure measure, Verdict verdict, Claim... said) {
    facts.add(
        new Fact(
            id,
            event,
            label,
            Optional.ofNullable(measure),
            Judgement.of(verdict),
            Stream.of(said).map(this::cell).collect(ImmutableList.toImmutableList())));
  }

  private void find(
      DiscrepancyKind kind,
      String event,
      String fact,
      Relation relation,
      String why,
      Claim... said) {
    findings.add(discrepancy(kind, kind.lane(), kind.severity(), event, fact, relation, why, said));
  }

  private Discrepancy discrepancy(
      DiscrepancyKind kind,
      Lane lane,
      Severity severity,
      String event,
      String fact,
      Relation relation,
      String why,
      Claim... said) {
    return new Discrepancy(
        "d-" + kind.label(),
        kind,
        lane,
        severity,
        event == null ? Scope.COLLECTION : Scope.EVENT,
        Optional.ofNullable(event),
        Optional.ofNullable(fact),
        Optional.ofNullable(relation),
        Stream.of(said)
            .map(claim -> new Side(claim.article(), outlet(claim), ImmutableList.of(claim.id())))
            .collect(ImmutableList.toImmutableList()),
        why,
        kind.label() + "/sample");
  }

  private Cell cell(Claim claim) {
    return new Cell(claim.article(), outlet(claim), ImmutableList.of(claim.id()));
  }

  private String outlet(Claim claim) {
    return Stream.of(courier, courierForce, lantern, post, postLater)
        .map(SampleArticle::article)
        .filter(article -> article.id().equals(claim.article()))
        .findFirst()
        .orElseThrow()
        .outlet()
        .name();
  }
}
