package org.crosscheck.ingestion.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.crosscheck.ingestion.Ingestion;
import org.crosscheck.ingestion.problem.Problem;
import org.crosscheck.model.article.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server on this machine's loopback; nothing here reaches further. */
class AddressListTest {
  private static final String PAGE =
      "<html><head><title>Dam</title></head><body><article><h1>Dam holds</h1><p>"
          + "The dam above Tarn holds for the time being, the engineers said on Tuesday. ".repeat(6)
          + "</p></article></body></html>";

  @TempDir private Path folder;
  private final CountDownLatch end = new CountDownLatch(1);
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> agents = new ArrayList<>();
  private HttpServer server;
  private String site;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    site = "http://127.0.0.1:" + server.getAddress().getPort();
    answer("/robots.txt", "User-agent: crosscheck\nDisallow: /private/\n");
    answer("/page", PAGE);
    answer("/private/page", PAGE);
    answer("/large", "x".repeat(3 << 20));
    redirect("/moved", "/page");
    redirect("/circle", "/circle");
    redirect("/out", "file:///etc/hostname");
    server.createContext("/silent", exchange -> await());
    server.start();
  }

  @AfterEach
  void stop() {
    end.countDown();
    server.stop(0);
  }

  private void await() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(String path, String body) {
    server.createContext(
        path,
        exchange -> {
          agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
          exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
          send(exchange, 200, body);
        });
  }

  private void redirect(String path, String to) {
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Location", to);
          send(exchange, 302, "moved");
        });
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    try (exchange) {
      byte[] bytes = body.getBytes(UTF_8);
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private int fetch(Network network, String... addresses) throws IOException {
    Path list = Files.write(folder.resolve("list.txt"), List.of(addresses));
    FetchLimits limits = new FetchLimits(Duration.ofSeconds(20), 1 << 20, 3, network);
    return new AddressList(list, limits).fetch(folder.resolve("pages.warc.gz"), problems::add);
  }

  @Test
  void aListsPagesAreStoredAndReadAgainWithoutTheServer() throws IOException {
    assertThat(fetch(Network.ANY, "# my list", "", site + "/page", site + "/page")).isEqualTo(1);
    server.stop(0);

    List<Article> articles =
        new Ingestion().read(List.of(folder.resolve("pages.warc.gz")), Optional.empty()).articles();

    assertThat(problems).isEmpty();
    assertThat(articles)
        .singleElement()
        .matches(it -> it.url().equals(Optional.of(site + "/page")));
    assertThat(articles.get(0).title()).contains("Dam holds");
    assertThat(agents).isNotEmpty().allMatch(it -> it.startsWith("Crosscheck ("));
  }

  @Test
  void aRedirectIsFollowedAndTheLastAddressKept() throws IOException {
    assertThat(fetch(Network.ANY, site + "/moved")).isEqualTo(1);
  }

  @Test
  void whatIsNotAllowedOrTooMuchIsNamedAndTheRestIsFetched() throws IOException {
    int stored =
        fetch(
            Network.ANY,
            site + "/private/page",
            site + "/large",
            site + "/circle",
            site + "/out",
            site + "/missing",
            site + "/page");

    assertThat(stored).isEqualTo(1);
    assertThat(problems)
        .extracting(Problem::found)
        .containsExactly(
            "its site's robots.txt does not allow it",
            "its page is larger than 1 MB",
            "it sends from one address to the next more than 3 times",
            "only http and https are fetched",
            "it answered with status 404");
  }

  @Test
  void aServerThatNeverAnswersIsGivenUp() throws IOException {
    Path list = Files.write(folder.resolve("list.txt"), List.of(site + "/silent"));
    FetchLimits limits = new FetchLimits(Duration.ofSeconds(2), 1 << 20, 3, Network.ANY);

    new AddressList(list, limits).fetch(folder.resolve("pages.warc.gz"), problems::add);

    assertThat(problems).extracting(Problem::found).containsExactly("it did not answer within 2 s");
  }

  @Test
  void thisMachineIsNotAskedUnlessItIsAllowed() throws IOException {
    assertThat(fetch(Network.PUBLIC, site + "/page")).isZero();
    assertThat(problems)
        .extracting(Problem::found)
        .containsExactly("its machine is in a private network");
    assertThat(agents).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://10.0.0.1/",
        "http://192.168.1.1/",
        "http://172.16.0.1/",
        "http://169.254.169.254/",
        "http://100.64.0.1/",
        "http://0.0.0.0/",
        "http://[::1]/",
        "http://[fd00::1]/",
        "http://[fe80::1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://2130706433/",
        "ftp://192.0.2.1/",
        "file:///etc/hosts",
        "javascript:alert(1)",
        "http:///x",
        "http://user:word@192.0.2.1/",
        "no address"
      })
  void addressesThatLeadElsewhereAreRefused(String address) {
    assertThatExceptionOfType(NotFetched.class)
        .isThrownBy(() -> new AddressCheck(Network.PUBLIC).checked(address));
  }
}
