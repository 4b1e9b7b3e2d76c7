package org.crosscheck.evaluation.names;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crosscheck.evaluation.reading.GoldFile;
import org.crosscheck.evaluation.reading.Readers;
import org.crosscheck.evaluation.scoring.Figure;
import org.crosscheck.evaluation.scoring.GoldSet;
import org.crosscheck.evaluation.scoring.Outcome;
import org.crosscheck.evaluation.scoring.Rates;
import org.crosscheck.extraction.annotation.finder.NameModel;
import org.crosscheck.model.claim.NameType;

/**
 * Texts with their names annotated: a name counts with exact offsets and type. A text that the
 * shipped model has learned from is read with a model that has not (see {@link NameFolds}); every
 * other with the shipped one.
 */
public final class NameSet implements GoldSet {
  private final Map<Path, NameFolds> foldsOfFolder = new HashMap<>();

  @Override
  public String name() {
    return "names";
  }

  /** All documents of a folder that the shipped model has learned from, and their folds. */
  private NameFolds folds(Path folder, LearnedTexts learned, Readers readers) throws IOException {
    NameFolds known = foldsOfFolder.get(folder);
    if (known == null) {
      ImmutableList<LabelledDocument> documents =
          documents(folder).stream().filter(learned::has).collect(ImmutableList.toImmutableList());
      known = NameFolds.train(documents, readers);
      foldsOfFolder.put(folder, known);
    }
    return known;
  }

  /** The documents of all files of a folder, file by file. */
  ImmutableList<LabelledDocument> documents(Path folder) throws IOException {
    ImmutableList.Builder<LabelledDocument> all = ImmutableList.builder();
    for (Path file : gold(folder)) {
      all.addAll(LabelledDocument.in(file));
    }
    return all.build();
  }

  @Override
  public Outcome score(Path gold, Readers readers) throws IOException {
    ImmutableList<LabelledDocument> documents = LabelledDocument.in(gold);
    LearnedTexts learned = LearnedTexts.ofShippedModel();
    boolean fresh = documents.stream().noneMatch(learned::has);
    Path folder = gold.toAbsolutePath().getParent();
    NameFolds folds = fresh ? NameFolds.none() : folds(folder, learned, readers);
    NameReader reader = new NameReader();
    List<ImmutableSet<NameSpan>> read =
        readers.each(
            documents,
            (document, unused) ->
                reader.read(
                    document,
                    learned.has(document) ? folds.unawareOf(document) : NameModel.shipped()));
    return outcome(GoldFile.setName(gold), documents, read);
  }

  private static Outcome outcome(
      String set, List<LabelledDocument> documents, List<ImmutableSet<NameSpan>> read) {
    List<NameSpan> asked = new ArrayList<>();
    List<NameSpan> said = new ArrayList<>();
    List<NameSpan> hits = new ArrayList<>();
    ImmutableList.Builder<String> misses = ImmutableList.builder();
    for (int i = 0; i < documents.size(); i++) {
      LabelledDocument document = documents.get(i);
      ImmutableSet<NameSpan> gold = document.gold();
      ImmutableSet<NameSpan> names = read.get(i);
      asked.addAll(gold);
      said.addAll(names);
      hits.addAll(Sets.intersection(gold, names));
      Sets.difference(gold, names).forEach(name -> misses.add(line("MISS ", document, name)));
      Sets.difference(names, gold).forEach(name -> misses.add(line("FALSE", document, name)));
    }
    return new Outcome(figures(set, asked, said, hits), misses.build());
  }

  private static ImmutableList<Figure> figures(
      String set, List<NameSpan> asked, List<NameSpan> said, List<NameSpan> hits) {
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    figures.add(
        new Figure(
            set,
            "F1 of all names",
            Rates.of(hits.size(), said.size(), asked.size()).f1(),
            asked.size()));
    for (NameType type : NameLabel.SCORED) {
      String name = type.name().toLowerCase(Locale.ROOT);
      int gold = count(asked, type);
      Rates rates = Rates.of(count(hits, type), count(said, type), gold);
      figures.add(new Figure(set, name + ": F1", rates.f1(), gold));
      figures.add(new Figure(set, name + ": precision", rates.precision(), gold));
      figures.add(new Figure(set, name + ": recall", rates.recall(), gold));
    }
    return figures.build();
  }

  private static int count(List<NameSpan> names, NameType type) {
    return Math.toIntExact(names.stream().filter(name -> name.type() == type).count());
  }

  private static String line(String what, LabelledDocument document, NameSpan name) {
    return what
        + " "
        + document.row().path("id").asText()
        + " "
        + name.type().name().toLowerCase(Locale.ROOT)
        + " «"
        + GoldFile.words(document.text(), name.start(), name.end())
        + "»";
  }
}
