package org.crosscheck.app;

import java.util.concurrent.Callable;
import org.crosscheck.comparison.Comparison;
import org.crosscheck.comparison.PairJudgement;
import org.crosscheck.extraction.Extraction;
import org.crosscheck.reporting.Labels;
import org.crosscheck.reporting.json.ArticlePair;
import org.crosscheck.reporting.json.BadLineException;
import org.crosscheck.reporting.json.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code crosscheck judge}: for pairs of texts, whether the second holds in the light of the first.
 */
@Command(
    name = "judge",
    mixinStandardHelpOptions = true,
    description = "Says for each pair of texts whether the second holds in the light of the first.",
    footer = {
      "",
      "Example:",
      "  crosscheck judge --jsonl < pairs.jsonl > verdicts.jsonl",
      "",
      "A line in:  {\"id\",\"a\":{article},\"b\":{article}}; a plain string may stand for an article",
      "A line out: {\"id\",\"verdict\":\"agree|compatible|conflict|unrelated\",\"discrepancies\":[...]}"
    })
final class JudgeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--jsonl",
      required = true,
      description = "Read pairs from standard input, one a line.")
  @SuppressWarnings(
      "UnusedVariable") // Said so that a later form of input can be told from this one.
  private boolean jsonl;

  JudgeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    JsonLineMode mode = new JsonLineMode(terminal);
    return mode.run(line -> judge(mode.lines(), line));
  }

  private static String judge(JsonLines lines, String line) throws BadLineException {
    ArticlePair pair = lines.readPair(line);
    Extraction extraction = Extractions.ofThisThread();
    PairJudgement judged =
        Comparison.judge(
            extraction.digestWithMentions(pair.a()), extraction.digestWithMentions(pair.b()));
    return lines.judged(pair.id(), Labels.key(judged.verdict()), judged.discrepancies());
  }
}
