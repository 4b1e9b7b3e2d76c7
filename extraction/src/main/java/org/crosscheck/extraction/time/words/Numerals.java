package org.crosscheck.extraction.time.words;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Numbers in digits and in words, as counts of time units need them: "72", "1,000", "2.5", "2 1/2",
 * "twenty-four", "a hundred and ten". Not a reader of quantities: no scales such as "1.5m".
 */
public final class Numerals {
  private static final int LONGEST = 12;
  private static final ImmutableMap<String, BigDecimal> FRACTION_SIGNS =
      ImmutableMap.of(
          "½", new BigDecimal("0.5"), "¼", new BigDecimal("0.25"), "¾", new BigDecimal("0.75"));

  /** A number and the word after it. */
  public record Numeral(int end, BigDecimal value) {}

  private Numerals() {}

  /** The longest number that starts at {@code index}. */
  public static Optional<Numeral> at(Words words, int index) {
    if (!words.has(index)) {
      return Optional.empty();
    }
    if (words.get(index).isDigits()) {
      return Optional.of(digits(words, index));
    }
    BigDecimal sign = FRACTION_SIGNS.get(words.get(index).text());
    return sign != null ? Optional.of(new Numeral(index + 1, sign)) : spelled(words, index);
  }

  private static Numeral digits(Words words, int index) {
    StringBuilder text = new StringBuilder(words.get(index).text());
    int i = index + 1;
    while (i - index < LONGEST && words.is(i, ",") && isGroup(words, i)) {
      text.append(words.get(i + 1).text());
      i += 2;
    }
    if (words.is(i, ".")
        && words.glued(i)
        && words.glued(i + 1)
        && words.is(i + 1, Category.DIGITS)) {
      text.append('.').append(words.get(i + 1).text());
      i += 2;
    }
    BigDecimal whole = new BigDecimal(text.length() > 30 ? text.substring(0, 30) : text.toString());
    return fraction(words, i, whole).orElse(new Numeral(i, whole));
  }

  private static boolean isGroup(Words words, int comma) {
    return words.glued(comma)
        && words.glued(comma + 1)
        && words.get(comma + 1).isDigits()
        && words.get(comma + 1).text().length() == 3;
  }

  /** "2 1/2", "2½". */
  private static Optional<Numeral> fraction(Words words, int i, BigDecimal whole) {
    if (words.has(i) && FRACTION_SIGNS.containsKey(words.get(i).text())) {
      return Optional.of(new Numeral(i + 1, whole.add(FRACTION_SIGNS.get(words.get(i).text()))));
    }
    boolean half =
        words.is(i, "1") && words.is(i + 1, "/") && words.is(i + 2, "2") && words.glued(i + 2);
    return half
        ? Optional.of(new Numeral(i + 3, whole.add(new BigDecimal("0.5"))))
        : Optional.empty();
  }

  private static Optional<Numeral> spelled(Words words, int index) {
    int i = index;
    if ((words.is(i, "a") || words.is(i, "an"))
        && words.has(i + 1)
        && (words.is(i + 1, "hundred") || words.is(i + 1, "thousand"))) {
      i++;
    }
    long total = 0;
    long group = i > index ? 1 : 0;
    int last = -1;
    long smallest = Long.MAX_VALUE;
    while (i - index < LONGEST) {
      int at = last < 0 ? i : skipJoint(words, i);
      if (!words.is(at, Category.CARDINAL)) {
        break;
      }
      long value = Long.parseLong(words.get(at).entries().get(Category.CARDINAL));
      if (value >= 1000) {
        total += Math.max(group, 1) * value;
        group = 0;
        smallest = Long.MAX_VALUE;
      } else if (value == 100) {
        group = Math.max(group, 1) * 100;
        smallest = 100;
      } else if (value < smallest && (smallest >= 100 || (smallest >= 20 && value < 10))) {
        group += value;
        smallest = value;
      } else {
        break;
      }
      last = at;
      i = at + 1;
    }
    return last < 0
        ? Optional.empty()
        : Optional.of(new Numeral(last + 1, BigDecimal.valueOf(total + group)));
  }

  /** Over the hyphen of "twenty-four" and the "and" of "a hundred and ten". */
  private static int skipJoint(Words words, int i) {
    boolean hyphen = words.is(i, "-") && words.glued(i) && words.glued(i + 1);
    return hyphen || words.is(i, "and") ? i + 1 : i;
  }
}
