package org.crosscheck.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.crosscheck.ingestion.fetch.AddressList;
import org.crosscheck.ingestion.fetch.FetchLimits;
import org.crosscheck.ingestion.fetch.Network;
import picocli.CommandLine.Option;

/** The options that open a connection: without {@code --fetch} nothing does. */
final class FetchOptions {
  @Option(
      names = "--fetch",
      paramLabel = "FILE",
      description = {
        "Fetch the pages of a list of addresses, one a line, as robots.txt allows.",
        "They are kept beside the report as a web archive, which can be compared again offline."
      })
  private Optional<Path> list = Optional.empty();

  @Option(
      names = "--fetch-private",
      description = "Let --fetch ask this machine and those of its own network too.")
  private boolean privateToo;

  /** The web archive beside {@code report} with what was fetched; empty where nothing was asked. */
  Optional<Path> fetched(Path report, Terminal terminal) throws IOException {
    if (list.isEmpty()) {
      return Optional.empty();
    }
    FetchLimits limits = FetchLimits.usual(privateToo ? Network.ANY : Network.PUBLIC);
    Path archive = archive(report);
    new AddressList(list.get(), limits).fetch(archive, problem -> terminal.problem(problem.line()));
    return Optional.of(archive);
  }

  /** {@code audit-pages.warc.gz} for {@code audit.xlsx}. */
  private static Path archive(Path report) {
    String name = report.toAbsolutePath().getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return report.toAbsolutePath().resolveSibling(stem + "-pages.warc.gz");
  }
}
