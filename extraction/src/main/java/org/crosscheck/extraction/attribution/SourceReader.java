package org.crosscheck.extraction.attribution;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.name.Cast;
import org.crosscheck.extraction.name.CastMember;
import org.crosscheck.extraction.name.Gazetteer;
import org.crosscheck.extraction.name.Gender;
import org.crosscheck.extraction.name.OrganisationWords;
import org.crosscheck.extraction.name.Roles;
import org.crosscheck.extraction.wordnet.BodyNouns;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.NameType;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.claim.SourceType;

/**
 * Turns the words beside a cue into a source: a name in its canonical form with its role, a role or
 * pronoun resolved to a name of the article, or the words themselves with their type.
 */
public final class SourceReader {
  private static final Pattern LINK =
      Pattern.compile(
          "\\s(?:\\p{Ll}+ed|seen)\\sby\\s|\\s(?:of|for|at|from|with|in|on|by|to|who|which)\\s|,|\\s\\(|\\s(?:who|which)$");
  private static final Pattern LAST_WORD = Pattern.compile("(?<word>[\\p{L}\\p{Nd}-]+)\\P{L}*$");
  private static final ImmutableSet<String> PERSONAL = ImmutableSet.of("he", "she", "his", "her");
  private static final ImmutableSet<String> PRONOUNS =
      ImmutableSet.of("it", "they", "we", "i", "you", "their", "its", "who", "which", "that");
  private static final ImmutableSet<String> OUTLET_WORDS =
      ImmutableSet.of(
          "newspaper",
          "newspapers",
          "daily",
          "television",
          "tv",
          "radio",
          "press",
          "broadcaster",
          "magazine",
          "tabloid",
          "outlet",
          "website",
          "wire",
          "channel",
          "media");
  private static final ImmutableSet<String> DOCUMENTS =
      Lexicon.load("en/quotation/reporting-nouns.tsv").rows().stream()
          .filter(row -> row.get("kind").equals("document"))
          .map(row -> row.get("noun"))
          .collect(ImmutableSet.toImmutableSet());

  /** Quirk et al., 5.10-5.25, the cardinals to ten, and the word for persons. */
  private static final ImmutableSet<String> QUANTIFIERS =
      ImmutableSet.of(
          "Several", "Some", "Many", "Most", "Few", "Other", "Another", "Both", "All", "One", "Two",
          "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "People", "Those");

  private static final Pattern OWNED =
      Pattern.compile("(?<owner>[^,;:“”\"]+)(?:['’]s|(?<=s)['’])\\s+(?<owned>[^,;:“”\"]+)");
  private static final Pattern COMPOUND =
      Pattern.compile("(?:[Tt]he\\s+)?(?<owner>[\\p{L}-]+)\\s+(?<owned>[\\p{Ll}]+)");
  private static final Pattern WORDS_BY =
      Pattern.compile(
          "(?:[\\p{L}’']+\\s+){0,3}(?:statement|remark|comment|word|warning|assurance|claim)s?\\s+"
              + "(?:made\\s+)?(?:by|of|from)\\s+(?<owner>[^,;:“”\"]+)");

  private static final Pattern DEFINITE = Pattern.compile("[Tt]he(?:\\s\\p{Ll}[\\p{Ll}-]*){1,3}");
  private static final int PRONOUN_REACH = 400;
  private static final int ROLE_REACH = 60;

  /** Capitalised words, "the", "of", and a role in small letters. */
  private static final Pattern LEAD =
      Pattern.compile("(?:(?:\\p{Lu}[\\p{L}.’'-]*|the|of|for|chief|spokes\\w+|chair\\w+)\\s*)+");

  private final Gazetteer gazetteer = Gazetteer.english();
  private final Roles roles = Roles.english();
  private final OrganisationWords bodies = OrganisationWords.english();
  private final BodyNouns nouns = BodyNouns.english();
  private final FigureNouns figures = FigureNouns.english();

  private final String text;
  private final Cast cast;
  private final SentenceSubjects subjects;
  private final DefiniteBodies definite;
  private final DocumentAuthors authors;

  public SourceReader(String text, Cast cast) {
    this.text = text;
    this.cast = cast;
    this.subjects = new SentenceSubjects(text, cast);
    this.definite = new DefiniteBodies(text, cast);
    this.authors = new DocumentAuthors(text, cast);
  }

  /**
   * The source that the words at {@code mention} name.
   *
   * @param earlier the source that spoke last before, which a pronoun may take up
   */
  public Optional<Source> read(Span mention, Optional<Source> earlier) {
    String given = mention.in(text);
    boolean possessive = given.length() > 2 && (given.endsWith("'s") || given.endsWith("’s"));
    return possessive
        ? plain(Span.of(mention.start(), mention.end() - 2), earlier)
        : plain(mention, earlier);
  }

  /** The outlet that the words begin with: "the BBC" of "the BBC's Today programme". */
  Optional<Source> outletOf(Span words) {
    return cast.firstIn(words)
        .filter(this::isOutlet)
        .filter(
            outlet ->
                outlet.mentions().stream()
                    .filter(words::contains)
                    .anyMatch(name -> isLead(text.substring(words.start(), name.start()))))
        .map(outlet -> member(outlet, words));
  }

  private static boolean isLead(String before) {
    return before.isBlank() || before.strip().equalsIgnoreCase("the");
  }

  /** Who speaks in a quotation where nobody can be made out: the words beside the cue. */
  public Source unresolved(Span mention) {
    return source(folded(mention.in(text)), Optional.empty(), SourceType.UNNAMED, mention);
  }

  private Optional<Source> plain(Span mention, Optional<Source> earlier) {
    String words = folded(mention.in(text)).replaceFirst("^(?:but|and|so|yet) ", "");
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String lower = words.toLowerCase(Locale.ROOT);
    if (PERSONAL.contains(lower)) {
      return pronoun(words, mention, earlier);
    }
    if (PRONOUNS.contains(lower)) {
      return body(lower, mention, earlier);
    }
    Optional<Span> owner = owner(mention);
    if (owner.isPresent()) {
      return read(owner.get(), earlier);
    }
    Span head = head(mention);
    Optional<CastMember> named = cast.endingAt(head, head.end()).or(() -> outlet(head));
    if (named.isPresent()) {
      return Optional.of(member(named.get(), mention));
    }
    return Optional.of(unnamed(words, head, mention));
  }

  /** Whose figures speak: "the commission" of "the commission's final count", "police count". */
  private Optional<Span> owner(Span mention) {
    String words = mention.in(text);
    Matcher possessive = OWNED.matcher(words);
    if (possessive.matches() && speaksForOwner(lastWord(possessive.group("owned")))) {
      return Optional.of(Span.of(0, possessive.end("owner")).shift(mention.start()));
    }
    Matcher by = WORDS_BY.matcher(words);
    if (by.matches()) {
      return Optional.of(Span.of(by.start("owner"), by.end("owner")).shift(mention.start()));
    }
    Matcher compound = COMPOUND.matcher(words);
    boolean fits =
        compound.matches()
            && figures.contains(compound.group("owned"))
            && roles.kind(compound.group("owner")).isPresent();
    return fits
        ? Optional.of(Span.of(0, compound.end("owner")).shift(mention.start()))
        : Optional.empty();
  }

  private boolean speaksForOwner(String noun) {
    return figures.contains(noun) || isDocument(noun);
  }

  /**
   * "It" for the body that spoke in the sentence before, is its subject or spoke last; "they" for
   * many.
   */
  private Optional<Source> body(String pronoun, Span mention, Optional<Source> earlier) {
    boolean one = pronoun.startsWith("it");
    if (!one && !pronoun.startsWith("the")) {
      return Optional.empty();
    }
    Optional<Span> subject = subjects.before(mention.start());
    boolean spokeSince =
        subject.isPresent()
            && earlier
                .filter(SourceReader::isBody)
                .flatMap(Source::mention)
                .filter(spoke -> spoke.start() > subject.get().end())
                .isPresent();
    if (one && subject.isPresent() && !spokeSince) {
      return read(subject.get(), Optional.empty())
          .filter(SourceReader::isBody)
          .map(s -> at(s, mention));
    }
    return earlier
        .filter(source -> one ? isBody(source) : isMany(source))
        .filter(
            source ->
                source.mention().filter(s -> mention.start() - s.end() < PRONOUN_REACH).isPresent())
        .map(source -> at(source, mention));
  }

  private static boolean isBody(Source source) {
    return source.type() == SourceType.ORGANISATION || source.type() == SourceType.OUTLET;
  }

  private static boolean isMany(Source source) {
    boolean plural = source.name().endsWith("s") || source.name().equals("police");
    return plural && source.type() != SourceType.PERSON && source.type() != SourceType.DOCUMENT;
  }

  private static Source at(Source source, Span mention) {
    return new Source(source.name(), source.role(), source.type(), Optional.of(mention));
  }

  private boolean isOutlet(CastMember member) {
    return gazetteer.isOutlet(member.canonical());
  }

  /** "Herald newspaper", or "the newspaper" for the outlet that was named last. */
  private Optional<CastMember> outlet(Span head) {
    String last = lastWord(head.in(text));
    if (!OUTLET_WORDS.contains(last)) {
      return Optional.empty();
    }
    Optional<CastMember> inside = cast.firstIn(head);
    boolean definite = head.in(text).toLowerCase(Locale.ROOT).startsWith("the ");
    return inside.isPresent() || !definite
        ? inside.filter(this::isOutlet)
        : cast.lastBefore(head.start(), this::isOutlet);
  }

  /** The phrase without what hangs on it: "a spokesman" of "a spokesman for the ministry". */
  private Span head(Span mention) {
    String words = mention.in(text);
    Matcher link = LINK.matcher(words);
    int from = 0;
    while (link.find(from)) {
      int end = mention.start() + link.start();
      boolean insideName =
          cast.firstIn(new Span(mention.start(), mention.end()))
              .filter(member -> covers(member, end + 1))
              .isPresent();
      if (!insideName && link.start() > 0) {
        return Span.of(mention.start(), end);
      }
      from = link.end();
    }
    return mention;
  }

  private static boolean covers(CastMember member, int offset) {
    return member.mentions().stream().anyMatch(span -> span.contains(offset));
  }

  /**
   * The last person of the pronoun's gender who opened a sentence after the last speaker spoke, or
   * else that speaker, or else the person named last.
   */
  private Optional<Source> pronoun(String words, Span mention, Optional<Source> earlier) {
    String lower = words.toLowerCase(Locale.ROOT);
    Gender gender = lower.equals("he") || lower.equals("his") ? Gender.MALE : Gender.FEMALE;
    Span before = Span.of(Math.max(0, mention.start() - PRONOUN_REACH), mention.start());
    Optional<CastMember> speaker =
        earlier
            .filter(source -> source.type() == SourceType.PERSON)
            .flatMap(source -> cast.named(source.name()))
            .filter(member -> member.mayBe(gender));
    int spokeAt = earlier.flatMap(Source::mention).map(Span::end).orElse(0);
    Span since = Span.of(Math.min(Math.max(spokeAt, before.start()), before.end()), before.end());
    return cast.lastIn(since, member -> member.mayBe(gender), this::opensSentence)
        .or(() -> speaker)
        .or(() -> cast.lastIn(before, member -> member.mayBe(gender), span -> true))
        .map(member -> member(member, mention))
        .or(() -> officer(mention, earlier));
  }

  /** "A spokesman said ... He added": one without a name who spoke last. */
  private Optional<Source> officer(Span mention, Optional<Source> earlier) {
    return earlier
        .filter(source -> source.type() == SourceType.OFFICIAL && !isMany(source))
        .filter(
            source ->
                source.mention().filter(s -> mention.start() - s.end() < PRONOUN_REACH).isPresent())
        .map(source -> at(source, mention));
  }

  /** True when nothing but a title or a role stands between the sentence's start and the name. */
  private boolean opensSentence(Span name) {
    int start = name.start();
    while (start > 0 && name.start() - start < ROLE_REACH && !endsSentence(start - 1)) {
      start--;
    }
    String before = text.substring(start, name.start()).strip();
    return name.start() - start < ROLE_REACH
        && (before.isEmpty() || LEAD.matcher(before).matches());
  }

  private boolean endsSentence(int i) {
    char c = text.charAt(i);
    boolean stop =
        c == '.' && i + 1 < text.length() && i > 2 && Character.isLowerCase(text.charAt(i - 2));
    return c == '\n' || c == '?' || c == '!' || c == '”' || stop;
  }

  private Source member(CastMember member, Span mention) {
    SourceType type =
        gazetteer.isOutlet(member.canonical())
            ? SourceType.OUTLET
            : isPerson(member) ? SourceType.PERSON : SourceType.ORGANISATION;
    Optional<String> role = member.role().or(() -> government(member));
    return source(member.canonical(), role, type, mention);
  }

  /**
   * Of a name of no known kind: people have more than one name at first, or one that is listed; a
   * noun at its end or beside it tells bodies.
   */
  private boolean isPerson(CastMember member) {
    if (member.type() != NameType.OTHER) {
      return member.isPerson();
    }
    String name = member.canonical();
    boolean listed = gazetteer.isFirstName(name) || gazetteer.isFamilyName(name);
    return (listed || name.indexOf(' ') > 0)
        && !bodies.isBody(lastWord(name))
        && !definite.isCalledABody(member);
  }

  /** "Government of Norway" for Oslo, where it is a capital that speaks and not a person's name. */
  private Optional<String> government(CastMember member) {
    return member.isPerson()
        ? Optional.empty()
        : gazetteer.governmentOf(member.canonical()).map(SourceReader::governmentOf);
  }

  private static String governmentOf(String country) {
    return "government of "
        + new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.ENGLISH);
  }

  private Source unnamed(String words, Span head, Span mention) {
    String last = lastWord(head.in(text));
    Optional<CastMember> known = apposed(mention).or(() -> meant(head, last));
    if (known.isPresent()) {
      return member(known.get(), mention);
    }
    SourceType type = type(last);
    Optional<CastMember> author =
        type == SourceType.DOCUMENT ? authors.of(head, mention) : Optional.empty();
    if (author.isPresent()) {
      SourceType by =
          isOutlet(author.get()) ? SourceType.OUTLET : member(author.get(), mention).type();
      return source(author.get().canonical(), Optional.of(words), by, mention);
    }
    boolean through = authors.isRelayed(mention);
    String name =
        plainCase(
            (through ? folded(head.in(text)) : words)
                .replaceFirst("^(?:[Tt]he|[Aa]n?) ", "")
                .replaceFirst(",? (?:who|which)$", ""),
            last);
    return source(name.isBlank() ? words : name, Optional.empty(), type, mention);
  }

  /** Whom a definite phrase takes up: "the minister", "the airline". */
  private Optional<CastMember> meant(Span head, String last) {
    if (!head.in(text).toLowerCase(Locale.ROOT).startsWith("the ")) {
      return Optional.empty();
    }
    return isRole(last) ? cast.personWithRole(role(head), head.start()) : definite.meant(head);
  }

  private boolean isRole(String word) {
    return roles.kind(word).filter(kind -> kind == Roles.Kind.ROLE).isPresent();
  }

  /**
   * "Its spokesman, General Imre Tal, said", "the operator, Holm Air, said": the one whose name
   * stands beside the role.
   */
  private Optional<CastMember> apposed(Span mention) {
    boolean comma = mention.end() + 2 < text.length() && text.startsWith(", ", mention.end());
    boolean role = isRole(lastWord(mention.in(text)));
    if (!comma || !role && !DEFINITE.matcher(mention.in(text)).matches()) {
      return Optional.empty();
    }
    int from = mention.end() + 2;
    Span behind = Span.of(from, Math.min(text.length(), from + ROLE_REACH));
    return cast.firstIn(behind)
        .filter(member -> member.isPerson() == role && member.type() != NameType.LOCATION)
        .filter(
            member ->
                member.mentions().stream()
                    .filter(behind::contains)
                    .anyMatch(name -> isApposition(from, name)));
  }

  private boolean isApposition(int from, Span name) {
    String before = text.substring(from, name.start()).strip();
    boolean closed = name.end() < text.length() && text.charAt(name.end()) == ',';
    return closed && (before.isEmpty() || LEAD.matcher(before).matches());
  }

  /** "Police" at the head of a sentence are police. */
  private String plainCase(String words, String head) {
    String first = words.split(" ", 2)[0];
    boolean alone =
        words.length() < first.length() + 2
            || !Character.isUpperCase(words.charAt(first.length() + 1));
    boolean common =
        roles.kind(first).isPresent()
            || QUANTIFIERS.contains(first)
            || (OUTLET_WORDS.contains(head) || isDocument(head)) && isPlainWord(first);
    return alone && common && first.length() > 1
        ? Character.toLowerCase(words.charAt(0)) + words.substring(1)
        : words;
  }

  /** "State" of "State media", not "Herald" of "Herald newspaper". */
  private boolean isPlainWord(String word) {
    return gazetteer.isCommonWord(word) && !gazetteer.isOutlet("A " + word);
  }

  /** The head's words without its article and without the possessive ending of an owner. */
  private String role(Span head) {
    return folded(head.in(text)).replaceFirst("^[Tt]he ", "").replaceAll("['’]s? ", " ");
  }

  private static boolean isDocument(String noun) {
    return DOCUMENTS.contains(noun)
        || noun.endsWith("s") && DOCUMENTS.contains(noun.substring(0, noun.length() - 1));
  }

  private SourceType type(String head) {
    if (isDocument(head)) {
      return SourceType.DOCUMENT;
    }
    if (OUTLET_WORDS.contains(head)) {
      return SourceType.OUTLET;
    }
    if (roles.kind(head).isEmpty() && bodies.isBody(head)) {
      return SourceType.ORGANISATION;
    }
    return roles
        .kind(head)
        .map(
            kind ->
                switch (kind) {
                  case TITLE, ROLE -> SourceType.OFFICIAL;
                  case GROUP -> head.endsWith("s") ? SourceType.OFFICIAL : SourceType.ORGANISATION;
                  case UNNAMED -> SourceType.UNNAMED;
                })
        .orElseGet(() -> isBody(head) ? SourceType.ORGANISATION : SourceType.UNNAMED);
  }

  /** "Airline", "charities". */
  private boolean isBody(String noun) {
    boolean plural = noun.endsWith("s") && nouns.isBody(noun.substring(0, noun.length() - 1));
    return plural || nouns.isBody(noun);
  }

  private static Source source(String name, Optional<String> role, SourceType type, Span mention) {
    return new Source(name, role, type, Optional.of(mention));
  }

  private static String lastWord(String words) {
    Matcher word = LAST_WORD.matcher(words.toLowerCase(Locale.ROOT));
    return word.find() ? word.group("word") : "";
  }

  private static String folded(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
