package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.comparison.name.LikeNames;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.claim.SourceType;

/**
 * Speakers whose names are one but for a letter: "Bruce Landry", "Bruce Landrey". No article has
 * both.
 *
 * @param ones the key that stands for a speaker's, where another one does
 */
record LikeSpeakers(ImmutableMap<String, String> ones) {

  static LikeSpeakers of(List<Sourced<QuoteClaim>> quotes) {
    Map<String, String> names = new LinkedHashMap<>();
    SetMultimap<String, String> articles = LinkedHashMultimap.create();
    for (Sourced<QuoteClaim> quote : quotes) {
      if (quote.claim().speaker().orElseThrow().type() == SourceType.PERSON) {
        String key = QuoteAligner.speaker(quote.claim());
        String name = quote.claim().speaker().orElseThrow().name();
        names.merge(key, name, (one, other) -> one.length() >= other.length() ? one : other);
        articles.put(key, quote.article().id());
      }
    }
    return new LikeSpeakers(ones(names, articles));
  }

  private static ImmutableMap<String, String> ones(
      Map<String, String> names, SetMultimap<String, String> articles) {
    SetMultimap<Character, String> byInitial = LinkedHashMultimap.create();
    names.keySet().stream()
        .filter(key -> !key.isEmpty())
        .forEach(key -> byInitial.put(key.charAt(0), key));
    Map<String, String> ones = new LinkedHashMap<>();
    for (var alike : byInitial.asMap().values()) {
      List<String> keys = new ArrayList<>(alike);
      for (int i = 0; i < keys.size(); i++) {
        for (String other : keys.subList(i + 1, keys.size())) {
          boolean one =
              Sets.intersection(articles.get(keys.get(i)), articles.get(other)).isEmpty()
                  && LikeNames.areOne(names.get(keys.get(i)), names.get(other));
          if (one) {
            ones.putIfAbsent(other, ones.getOrDefault(keys.get(i), keys.get(i)));
          }
        }
      }
    }
    return ImmutableMap.copyOf(ones);
  }

  String one(String key) {
    return ones.getOrDefault(key, key);
  }
}
