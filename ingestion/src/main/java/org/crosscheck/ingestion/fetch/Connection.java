package org.crosscheck.ingestion.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks one address once: no redirect is followed, no cookie kept, no answer larger than allowed.
 */
final class Connection implements AutoCloseable {
  static final String AGENT = "crosscheck";
  private static final String AGENT_LINE =
      "Crosscheck (claim-consistency checker; reads pages that its user listed)";

  private final FetchLimits limits;
  private final HttpClient client;
  private final ExecutorService thread =
      Executors.newCachedThreadPool(
          task -> {
            Thread made = new Thread(task, "crosscheck-fetch");
            made.setDaemon(true);
            return made;
          });

  Connection(FetchLimits limits) {
    this.limits = limits;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.patience())
            .build();
  }

  Answer get(URI address) throws NotFetched {
    Future<Answer> answer = thread.submit(() -> answer(address));
    try {
      return answer.get(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new NotFetched("it did not answer within " + limits.patience().toSeconds() + " s");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof NotFetched refused
          ? refused
          : new NotFetched("it cannot be reached");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotFetched("stopped");
    }
  }

  private Answer answer(URI address) throws IOException, InterruptedException, NotFetched {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(limits.patience())
            .header("User-Agent", AGENT_LINE)
            .header("Accept", "text/html,application/xhtml+xml;q=0.9,text/plain;q=0.5")
            .build();
    HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
    try (InputStream in = response.body()) {
      byte[] body = in.readNBytes(limits.maxBytes() + 1);
      if (body.length > limits.maxBytes()) {
        throw new NotFetched("its page is larger than " + (limits.maxBytes() >> 20) + " MB");
      }
      HttpHeaders headers = response.headers();
      return new Answer(
          address.toString(),
          response.statusCode(),
          headers.firstValue("Content-Type").orElse(""),
          headers.firstValue("Date").orElse(""),
          headers.firstValue("Location").orElse(""),
          body);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
