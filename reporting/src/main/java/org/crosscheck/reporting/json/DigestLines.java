package org.crosscheck.reporting.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.Claim;

/**
 * What was extracted from one article as one line of ASCII, to go on from after a run that was
 * stopped: the digest that is read is equal to the one that was written. The article itself is not
 * in it, only a key of all that extraction sees of it. May be shared between threads.
 */
public final class DigestLines {
  private final JsonMapper mapper =
      JsonMapper.builder(JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build())
          .build();

  record Extracted(ImmutableList<Claim> claims, ImmutableMultiset<String> terms) {}

  /** A hash of everything in {@code article}: 64 hexadecimal digits. */
  public String key(Article article) {
    return Hashing.sha256().hashString(line(article), StandardCharsets.US_ASCII).toString();
  }

  /** The claims and terms of {@code digest}, without a line break. */
  public String write(ArticleDigest digest) {
    return line(new Extracted(digest.claims(), digest.terms()));
  }

  /**
   * The digest of {@code article} from its line.
   *
   * @throws IllegalArgumentException when the line is none of this article
   */
  public ArticleDigest read(Article article, String line) {
    try {
      JsonNode node = mapper.readTree(line);
      Extracted extracted = (Extracted) RecordReader.read(node, Extracted.class);
      return new ArticleDigest(article, extracted.claims(), extracted.terms());
    } catch (IOException e) {
      throw new IllegalArgumentException("the line is no digest: " + e.getMessage(), e);
    }
  }

  private String line(Record value) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = mapper.createGenerator(line)) {
      new RecordWriter(json).write(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }
}
