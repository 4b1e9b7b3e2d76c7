package org.crosscheck.extraction.name;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.extraction.annotation.DaysAndMonths;
import org.crosscheck.extraction.annotation.OneLine;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.NameType;

/**
 * Finds runs of capitalised words in a sentence and cuts titles, nationalities and calendar words
 * off them. Needs no tokens and no tags.
 */
final class CapitalScan {
  private static final ImmutableSet<String> PARTICLES =
      ImmutableSet.of(
          "de", "von", "van", "der", "den", "bin", "ibn", "al", "el", "la", "le", "du", "da", "di",
          "dos", "ter", "ul", "ould", "y");

  private static final ImmutableSet<String> SHORT_CALENDAR =
      ImmutableSet.of(
          "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
          "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun", "gmt", "est", "edt",
          "cet", "utc", "am", "pm");

  /** The possessive ending of "Women's Institute", "Pilots' Association". */
  private static final Pattern OWNERS_GAP = Pattern.compile("['’]s?\\s");

  private final Gazetteer gazetteer = Gazetteer.english();
  private final PluralOwners owners = new PluralOwners();
  private final Roles roles = Roles.english();
  private final OrganisationWords bodies = OrganisationWords.english();
  private final ImmutableSet<String> functionWords =
      Lexicon.load("en/annotation/closed-class-words.tsv").rows().stream()
          .map(row -> row.get("word"))
          .collect(ImmutableSet.toImmutableSet());

  List<Candidate> candidates(Sentence sentence) {
    String text = sentence.article().textOf(sentence.part());
    List<Word> words = Word.in(text, sentence.span());
    List<Candidate> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int end = runEnd(text, words, i);
      if (end > i) {
        boolean led = i > 0 && !breaks(text, words, i) && roles.leads(words.get(i - 1).text());
        cut(new Run(sentence, text, words.subList(i, end), opens(text, words, i), led), found);
      }
      i = Math.max(end, i + 1);
    }
    return found;
  }

  /** A run of capitalised words before it is cut. */
  private record Run(Sentence sentence, String text, List<Word> words, boolean opens, boolean led) {
    Run from(int first, boolean newLed) {
      return new Run(
          sentence, text, words.subList(first, words.size()), opens && first == 0, newLed);
    }

    Candidate candidate(int first, int end, Optional<NameType> type) {
      List<Word> part = words.subList(first, end);
      Span span = part.get(0).span().cover(part.get(part.size() - 1).span());
      boolean owned = part.subList(0, part.size() - 1).stream().anyMatch(Word::possessive);
      String name = owned ? OneLine.of(span.in(text)) : Candidate.join(part);
      return new Candidate(sentence, span, name, opens && first == 0, led && first == 0, type);
    }
  }

  private int runEnd(String text, List<Word> words, int start) {
    if (!begins(words.get(start))) {
      return start;
    }
    int end = start + 1;
    while (end < words.size() && !breaks(text, words, end)) {
      Word word = words.get(end);
      boolean particle =
          end + 1 < words.size()
              && !breaks(text, words, end + 1)
              && words.get(end + 1).isCapitalised()
              && (PARTICLES.contains(word.text()) || isOf(words, start, end));
      if (begins(word)) {
        end++;
      } else if (particle) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  /** "of" and "for" inside the name of a body: "Ministry of Defence", "University of Ghent". */
  private boolean isOf(List<Word> words, int start, int of) {
    String link = words.get(of).text();
    if (!link.equals("of") && !link.equals("for") && !link.equals("and")) {
      return false;
    }
    boolean body = false;
    for (Word word : words.subList(start, of)) {
      body |= bodies.typeOfHead(word.text()).isPresent() || word.text().equals("Secretary");
    }
    return body && (!link.equals("and") || words.subList(start, of).size() > 2);
  }

  private boolean begins(Word word) {
    return word.isCapitalised()
        && !isCompound(word.text())
        && !isCalendar(word.text().toLowerCase(Locale.ROOT).replace(".", ""));
  }

  private static boolean isCalendar(String word) {
    return DaysAndMonths.contains(word) || SHORT_CALENDAR.contains(word);
  }

  /** "Western-backed", "NATO-trained": an adjective made of a name. */
  private static boolean isCompound(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 2
        && hyphen + 3 < word.length()
        && Character.isLowerCase(word.charAt(hyphen + 1));
  }

  /**
   * True when something other than one white space, or a possessive, parts a word from the next.
   * Those for whom a body is, as in "Women's Institute", are part of its name.
   */
  private boolean breaks(String text, List<Word> words, int index) {
    Word before = words.get(index - 1);
    String gap = text.substring(before.span().end(), words.get(index).span().start());
    if (before.possessive()) {
      return !owners.isPlural(before) || !OWNERS_GAP.matcher(gap).matches();
    }
    boolean title = gap.equals(". ") && before.text().length() <= 4;
    return !gap.isBlank() && !title && !gap.equals(" & ");
  }

  private boolean opens(String text, List<Word> words, int index) {
    if (index == 0) {
      return true;
    }
    String gap = text.substring(words.get(index - 1).span().end(), words.get(index).span().start());
    return gap.chars().anyMatch(c -> "\"“‘«:(—–.!?•*".indexOf(c) >= 0) && !gap.equals(". ");
  }

  /** Cuts what is not the name off the front: function words, nationalities, titles. */
  private void cut(Run run, List<Candidate> found) {
    if (run.words().isEmpty()) {
      return;
    }
    Word first = run.words().get(0);
    String lower = first.text().toLowerCase(Locale.ROOT).replace(".", "");
    int leadingRole = roleLength(run.words());
    if (isBody(run)) {
      boolean article = functionWords.contains(lower) && run.words().size() > 1;
      Run body = article ? run.from(1, false) : run;
      found.add(body.candidate(0, body.words().size(), bodyType(body)));
    } else if (functionWords.contains(lower) && !first.isAcronym() || lower.equals("i")) {
      cut(run.from(1, false), found);
    } else if (leadingRole > 0) {
      cut(run.from(leadingRole, true), found);
    } else if (run.words().size() > 1 && isOwner(first)) {
      found.add(run.candidate(0, 1, gazetteer.type(first.text())));
      cut(run.from(1, run.led()), found);
    } else {
      addName(run, found);
    }
  }

  private void addName(Run run, List<Candidate> found) {
    int end = run.words().size();
    Optional<NameType> type = gazetteer.type(Candidate.join(run.words()));
    if (type.isEmpty() && end == 1 && run.words().get(0).isAcronym()) {
      type = Optional.of(NameType.ORGANISATION);
    }
    found.add(run.candidate(0, end, type));
  }

  /** The number of words at the front that are a role, the longest first. */
  private int roleLength(List<Word> words) {
    for (int length = Math.min(3, words.size()); length > 0; length--) {
      String role = Candidate.join(words.subList(0, length));
      boolean lone = words.size() == length && length == 1 && gazetteer.isFirstName(role);
      if (!lone && roles.leads(role.replace(".", ""))) {
        return length;
      }
    }
    return 0;
  }

  private boolean isBody(Run run) {
    Optional<NameType> whole = gazetteer.type(Candidate.join(run.words()));
    return run.words().size() > 1 && (whole.isPresent() || bodyType(run).isPresent());
  }

  private Optional<NameType> bodyType(Run run) {
    int size = run.words().size();
    Optional<NameType> known = gazetteer.type(Candidate.join(run.words()));
    if (known.isPresent() || size == 1 && run.opens()) {
      return known;
    }
    Optional<NameType> last = bodies.type(run.words().get(size - 1).text());
    if (last.isPresent()) {
      return last;
    }
    for (int i = 1; i < size; i++) {
      String link = run.words().get(i).text();
      if (link.equals("of") || link.equals("for")) {
        return bodies.typeOfHead(run.words().get(i - 1).text());
      }
    }
    return Optional.empty();
  }

  /** A country, a place's acronym or a nationality that stands before a title or a name. */
  private boolean isOwner(Word word) {
    return gazetteer
        .type(word.text())
        .filter(type -> type == NameType.NATIONALITY || word.isAcronym())
        .isPresent();
  }
}
