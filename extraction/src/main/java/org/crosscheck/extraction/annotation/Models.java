package org.crosscheck.extraction.annotation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * OpenNLP's English models, read once and shared: they are immutable. They are named by resource,
 * since OpenNLP's own finder looks for files called {@code model.properties}, of which a jar made
 * of many can hold only one.
 */
final class Models {
  static final SentenceModel SENTENCES =
      load("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new);
  static final TokenizerModel TOKENS =
      load("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin", TokenizerModel::new);
  static final POSModel TAGS = load("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", POSModel::new);

  private Models() {}

  private interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  private static <T> T load(String resource, Reader<T> reader) {
    try (InputStream in = Models.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "the language model " + resource + " is not on the class path; build the jar anew");
      }
      return reader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the language model " + resource + " cannot be read", e);
    }
  }
}
