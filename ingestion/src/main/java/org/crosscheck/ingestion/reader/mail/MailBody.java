package org.crosscheck.ingestion.reader.mail;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.crosscheck.ingestion.charset.Decoded;
import org.crosscheck.ingestion.charset.TextDecoder;
import org.crosscheck.ingestion.reader.markup.HtmlReader;

/**
 * The words of a mail: its plain text, or its HTML where it has no plain text.
 *
 * @param text of the first part of the better kind
 * @param attachments how many parts are neither
 */
record MailBody(String text, int attachments) {
  /** Mails nest a few levels; more parts are a trap. */
  private static final int MOST_PARTS = 1_000;

  private static final ImmutableSet<String> PLAIN = ImmutableSet.of("text/plain");

  static MailBody of(Message mail) throws IOException {
    Deque<Entity> open = new ArrayDeque<>();
    open.add(mail);
    String plain = "";
    String html = "";
    int attachments = 0;
    for (int i = 0; i < MOST_PARTS && !open.isEmpty(); i++) {
      Entity part = open.removeFirst();
      Body body = part.getBody();
      boolean attached = "attachment".equalsIgnoreCase(part.getDispositionType());
      if (body instanceof Multipart parts) {
        for (int k = parts.getCount() - 1; k >= 0; k--) {
          open.addFirst(parts.getBodyParts().get(k));
        }
      } else if (body instanceof SingleBody single && !attached && isText(part)) {
        String words = words(part, single);
        if (PLAIN.contains(part.getMimeType())) {
          plain = plain.isBlank() ? words : plain;
        } else {
          html = html.isBlank() ? HtmlReader.text(words) : html;
        }
      } else {
        attachments += attached ? 1 : 0;
      }
    }
    return new MailBody(plain.isBlank() ? html : plain, attachments);
  }

  private static boolean isText(Entity part) {
    return PLAIN.contains(part.getMimeType()) || "text/html".equals(part.getMimeType());
  }

  /** In the encoding that the part names, where it is one that exists and fits. */
  private static String words(Entity part, SingleBody body) throws IOException {
    byte[] bytes;
    try (InputStream in = body.getInputStream()) {
      bytes = in.readAllBytes();
    }
    String name = part.getCharset();
    try {
      if (name != null && part.getHeader().getField("Content-Type") != null) {
        return new String(bytes, Charset.forName(name)).replace("\r\n", "\n");
      }
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      // Told by its letters below.
    }
    return TextDecoder.decode(bytes).map(Decoded::text).orElse("").replace("\r\n", "\n");
  }
}
