package org.crosscheck.extraction.name;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.model.claim.NameType;

/**
 * The same words name the same thing throughout an article: what most of their mentions are read
 * as, the few that were read as something else are too. Where two readings are about as frequent,
 * as with a town and a person of one name, each mention keeps its own.
 */
final class TypesOfArticle {
  private static final int TIMES = 2;
  private static final ImmutableSet<NameType> ONE_OF =
      ImmutableSet.of(NameType.PERSON, NameType.ORGANISATION, NameType.LOCATION, NameType.OTHER);

  /** The same names, of the types that the article gives them. */
  List<Candidate> told(List<Candidate> names) {
    Map<String, Multiset<NameType>> read = new HashMap<>();
    for (Candidate name : names) {
      NameType type = name.type().orElse(NameType.OTHER);
      if (type != NameType.OTHER) {
        read.computeIfAbsent(name.words(), words -> EnumMultiset.create(NameType.class)).add(type);
      }
    }
    List<Candidate> told = new ArrayList<>(names);
    told.replaceAll(name -> told(name, read.get(name.words())));
    return told;
  }

  private static Candidate told(Candidate name, Multiset<NameType> read) {
    NameType own = name.type().orElse(NameType.OTHER);
    if (read == null || name.led() || !ONE_OF.contains(own)) {
      return name;
    }
    NameType most = Multisets.copyHighestCountFirst(read).iterator().next();
    boolean clear = read.count(most) >= TIMES * (read.size() - read.count(most));
    return clear && ONE_OF.contains(most) && most != own ? name.as(most) : name;
  }
}
