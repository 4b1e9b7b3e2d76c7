package org.crosscheck.ingestion.fetch;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.crosscheck.ingestion.charset.Decoded;
import org.crosscheck.ingestion.charset.TextDecoder;
import org.crosscheck.ingestion.file.FileBytes;
import org.crosscheck.ingestion.file.InputFile;
import org.crosscheck.ingestion.problem.Problem;
import org.crosscheck.ingestion.problem.Unreadable;
import org.crosscheck.ingestion.reader.archive.WarcFile;

/**
 * A list of addresses, one a line; blank lines and lines that start with {@code #} are for people.
 * Its pages are fetched one after the other into a web archive, from which they can be read again
 * without a network.
 */
public final class AddressList {
  private final Path list;
  private final FetchLimits limits;

  public AddressList(Path list, FetchLimits limits) {
    this.list = Objects.requireNonNull(list, "list");
    this.limits = Objects.requireNonNull(limits, "limits");
  }

  /**
   * Fetches every page into {@code archive}, which is made anew.
   *
   * @param problems told in one line of every address that gave no page
   * @return how many pages were stored
   * @throws IOException when the archive cannot be written
   */
  public int fetch(Path archive, Consumer<Problem> problems) throws IOException {
    int stored = 0;
    try (Connection connection = new Connection(limits);
        WarcFile pages = WarcFile.create(archive)) {
      AddressCheck check = new AddressCheck(limits.network());
      Robots robots = new Robots(connection);
      for (String address : addresses(problems)) {
        try {
          Answer page = follow(address, check, robots, connection);
          pages.add(page.address(), page.type(), page.date(), page.body());
          stored++;
        } catch (NotFetched e) {
          problems.accept(notFetched(address, e));
        }
      }
    }
    return stored;
  }

  private Answer follow(String address, AddressCheck check, Robots robots, Connection connection)
      throws NotFetched {
    String next = address;
    for (int i = 0; i <= limits.maxRedirects(); i++) {
      URI uri = check.checked(next);
      robots.check(uri);
      Answer answer = connection.get(uri);
      if (!answer.isRedirect()) {
        if (answer.status() != 200) {
          throw new NotFetched("it answered with status " + answer.status());
        }
        return answer;
      }
      try {
        next = uri.resolve(answer.location()).toString();
      } catch (IllegalArgumentException e) {
        throw new NotFetched("it sends to something that is no address");
      }
    }
    throw new NotFetched(
        "it sends from one address to the next more than " + limits.maxRedirects() + " times");
  }

  private ImmutableList<String> addresses(Consumer<Problem> problems) {
    try {
      byte[] bytes = FileBytes.of(new InputFile(list, list.toString(), list.toString()));
      return TextDecoder.decode(bytes)
          .map(Decoded::text)
          .orElse("")
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .distinct()
          .collect(ImmutableList.toImmutableList());
    } catch (Unreadable e) {
      problems.accept(e.problem());
      return ImmutableList.of();
    }
  }

  private Problem notFetched(String address, NotFetched reason) {
    return Problem.skipped(
        address,
        reason.getMessage(),
        "pages are fetched as their sites allow, within limits",
        "open it in a browser, save the page and name the file");
  }
}
