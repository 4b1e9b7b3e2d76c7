package org.crosscheck.ingestion.fetch;

import static org.crosscheck.model.Require.visible;

import java.util.Objects;

/**
 * What a server answered.
 *
 * @param address the last one, after all redirects
 * @param status of HTTP
 * @param type the media type as the server named it; empty where it named none
 * @param date when it says that it answered, as HTTP writes it; empty where it does not say
 * @param location where it sends the caller to; empty where it sends nowhere
 * @param body never larger than the limit
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and a copy would double what is held.
record Answer(String address, int status, String type, String date, String location, byte[] body) {
  Answer {
    visible(address, "address");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(body, "body");
  }

  boolean isRedirect() {
    return status / 100 == 3 && !location.isEmpty();
  }
}
