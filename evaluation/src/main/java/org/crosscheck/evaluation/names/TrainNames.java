package org.crosscheck.evaluation.names;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crosscheck.extraction.annotation.finder.NameModel;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crosscheck evaluate train-names FOLDER --out FILE}: trains the name finder's model. */
@Command(
    name = "train-names",
    mixinStandardHelpOptions = true,
    description =
        "Trains the name finder on all JSON Lines files of a folder, rows of"
            + " {\"id\",\"text\",\"licence\",\"entities\":[{\"start\",\"end\",\"type\"}]} with types"
            + " PER, ORG and LOC and offsets in code points, and writes the model. The same files"
            + " give the same bytes. Rows under a non-commercial licence are left out. To see how"
            + " good a model is on texts that it has not seen, run evaluate --only names. Of texts"
            + " whose entities carry a confidence, which mark mentions, the names alone are learned.")
public final class TrainNames implements Callable<Integer> {
  @Parameters(paramLabel = "FOLDER", description = "Holds the JSON Lines files.")
  private Path folder = Path.of(".");

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "The model.")
  private Path out = Path.of("name-finder.bin.gz");

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "SET",
      description = "Only these files, by the beginning of their names: wikigold. Comma-separated.")
  private List<String> only = List.of();

  @Option(
      names = "--learned",
      paramLabel = "FILE",
      description = "Write the fingerprints of the texts there, so that evaluate knows them.")
  private Optional<Path> learned = Optional.empty();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), folder + ": not a folder; give one that holds *.jsonl with names");
    }
    ImmutableList<LabelledDocument> documents =
        new NameSet()
            .documents(folder).stream()
                .filter(LabelledDocument::learnable)
                .filter(document -> isWanted(document.set()))
                .collect(ImmutableList.toImmutableList());
    NameModel model = NameTraining.train(documents);
    try (OutputStream file = Files.newOutputStream(out)) {
      model.write(file);
    }
    if (learned.isPresent()) {
      LearnedTexts.of(documents).write(learned.get());
    }
    int names = documents.stream().mapToInt(document -> document.names().size()).sum();
    spec.commandLine()
        .getOut()
        .printf(
            "%s: learned from %,d names in %,d texts, %,d kB%n",
            out, names, documents.size(), Files.size(out) / 1000);
    return 0;
  }

  private boolean isWanted(String set) {
    String file = set.substring(set.indexOf('/') + 1);
    return only.isEmpty() || only.stream().anyMatch(file::startsWith);
  }
}
