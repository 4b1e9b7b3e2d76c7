package org.crosscheck.extraction.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.annotation.Token;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.extraction.claims.Readings;
import org.crosscheck.model.claim.NameMention;
import org.crosscheck.model.claim.NameType;

/**
 * The tags of a sentence's words with those of its names and figures put right: the tagger, which
 * knows no names, takes "Farkas" for an exclamation and the "Trust" of "Harbour Trust" for a verb.
 */
public final class NameTags {
  private static final Set<Tag> NO_NAMES =
      Sets.immutableEnumSet(Tag.NOUN, Tag.VERB, Tag.AUX, Tag.INTJ, Tag.ADV, Tag.X);

  private static final Pattern FIGURE = Pattern.compile("\\d[\\d,.]*");

  private final Readings readings;

  private NameTags(Readings readings) {
    this.readings = readings;
  }

  /** From what was read so far, the names among it. */
  public static NameTags of(Readings readings) {
    return new NameTags(readings);
  }

  /** One tag a token. */
  public ImmutableList<Tag> in(Sentence sentence) {
    ImmutableList<Tag> tags = sentence.tags();
    List<Reading> names = names(sentence);
    ImmutableList.Builder<Tag> corrected = ImmutableList.builderWithExpectedSize(tags.size());
    for (int i = 0; i < tags.size(); i++) {
      corrected.add(corrected(sentence.tokens().get(i), tags.get(i), names));
    }
    return corrected.build();
  }

  private List<Reading> names(Sentence sentence) {
    List<Reading> names = new ArrayList<>();
    for (Reading reading : readings.in(sentence)) {
      if (reading.claim() instanceof NameMention) {
        names.add(reading);
      }
    }
    return names;
  }

  private static Tag corrected(Token token, Tag tag, List<Reading> names) {
    if (Character.isDigit(token.text().charAt(0)) && FIGURE.matcher(token.text()).matches()) {
      return Tag.NUM;
    }
    if (tag != Tag.PROPN && Character.isUpperCase(token.text().charAt(0))) {
      for (Reading name : names) {
        if (isNamed(token, tag, name)) {
          return Tag.PROPN;
        }
      }
    }
    return tag;
  }

  private static boolean isNamed(Token token, Tag tag, Reading name) {
    return name.span().contains(token.span())
        && (NO_NAMES.contains(tag) && isCertain(name) || isAcronym(token.text()));
  }

  private static boolean isAcronym(String word) {
    return word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
  }

  private static boolean isCertain(Reading reading) {
    return reading.claim() instanceof NameMention name
        && (name.type() != NameType.OTHER || name.canonical().indexOf(' ') > 0)
        && name.type() != NameType.NATIONALITY;
  }
}
