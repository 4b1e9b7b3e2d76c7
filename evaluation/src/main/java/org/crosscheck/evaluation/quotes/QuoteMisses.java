package org.crosscheck.evaluation.quotes;

import java.util.List;
import org.crosscheck.evaluation.reading.GoldFile;

/** Says in a line each what went wrong with the quotations of one article. */
record QuoteMisses(String id, String text, List<String> lines) {

  void wrongSpeaker(Segment asked, Segment answer) {
    lines.add("SPEAKER " + line(asked) + ": gold " + name(asked) + ", got " + name(answer));
  }

  void unpaired(List<Segment> asked, List<Segment> answers, List<SegmentPairs.Match> pairs) {
    for (int g = 0; g < asked.size(); g++) {
      int place = g;
      if (pairs.stream().noneMatch(pair -> pair.gold() == place)) {
        lines.add("MISS    " + line(asked.get(g)));
      }
    }
    for (int s = 0; s < answers.size(); s++) {
      int place = s;
      if (pairs.stream().noneMatch(pair -> pair.system() == place)) {
        lines.add("FALSE   " + line(answers.get(s)));
      }
    }
  }

  private String line(Segment segment) {
    String words = GoldFile.words(text, segment.start(), segment.end()).replaceAll("\\s+", " ");
    String shown = words.length() <= 110 ? words : words.substring(0, 109) + "…";
    return id + " " + segment.start() + " " + segment.type() + " «" + shown + "»";
  }

  private static String name(Segment segment) {
    return segment.speaker().map(speaker -> String.join(" ", speaker.words())).orElse("nobody");
  }
}
