package org.crosscheck.extraction.name;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.NameType;

/** Ships: "HMS Halcyon" is neither a person nor a place, whatever the name behind the prefix is. */
final class ShipNames {
  private static final int LONGEST = 5;

  private final ImmutableSet<String> prefixes =
      Lexicon.load("en/names/ship-prefixes.tsv").rows().stream()
          .map(row -> row.get("prefix"))
          .collect(ImmutableSet.toImmutableSet());

  /** The same names, those of ships with their prefix. */
  List<Candidate> told(List<Candidate> names) {
    List<Candidate> told = new ArrayList<>(names);
    told.removeIf(name -> prefixes.contains(name.words()));
    told.replaceAll(this::told);
    return told;
  }

  private Candidate told(Candidate name) {
    int space = name.words().indexOf(' ');
    if (space > 0 && prefixes.contains(name.words().substring(0, space))) {
      return name.as(NameType.OTHER);
    }
    String text = name.sentence().article().textOf(name.sentence().part());
    int end = name.span().start() - 1;
    int start = end;
    while (start > 0 && end - start < LONGEST && Character.isUpperCase(text.charAt(start - 1))) {
      start--;
    }
    if (end - start < 2 || text.charAt(end) != ' ') {
      return name;
    }
    String prefix = text.substring(start, end);
    return prefixes.contains(prefix)
        ? new Candidate(
            name.sentence(),
            new Span(start, name.span().end()),
            prefix + " " + name.words(),
            false,
            false,
            Optional.of(NameType.OTHER))
        : name;
  }
}
