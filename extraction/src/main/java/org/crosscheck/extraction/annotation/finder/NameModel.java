package org.crosscheck.extraction.annotation.finder;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.maxent.io.BinaryGISModelReader;
import opennlp.tools.ml.maxent.io.BinaryGISModelWriter;
import opennlp.tools.ml.model.AbstractModel;
import org.crosscheck.extraction.annotation.maxent.Weights;

/**
 * The weights of a name finder. In a file: OpenNLP's binary form of a maximum-entropy model,
 * compressed, without any date, so that equal weights are equal bytes. Immutable; serves all
 * threads.
 */
public final class NameModel {
  private static final String SHIPPED = "/org/crosscheck/extraction/en/names/name-finder.bin.gz";

  private final AbstractModel model;

  NameModel(AbstractModel model) {
    this.model = Objects.requireNonNull(model, "model");
  }

  /** The model that the program comes with. */
  public static NameModel shipped() {
    return Shipped.MODEL;
  }

  /** Read on first use only. */
  private static final class Shipped {
    static final NameModel MODEL = load();

    private Shipped() {}

    private static NameModel load() {
      try (InputStream in = NameModel.class.getResourceAsStream(SHIPPED)) {
        if (in == null) {
          throw new IllegalStateException(
              "the name model " + SHIPPED + " is not on the class path; build the jar anew");
        }
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException("the name model " + SHIPPED + " cannot be read", e);
      }
    }
  }

  /**
   * Reads what {@link #write} wrote; does not close the stream.
   *
   * @throws IOException where it is no such file
   */
  public static NameModel read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)));
    return new NameModel(new BinaryGISModelReader(data).getModel());
  }

  /** Writes the model; closes the stream, as the library does. */
  public void write(OutputStream out) throws IOException {
    try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
      new BinaryGISModelWriter(model, data).persist();
    }
  }

  Weights weights() {
    return Weights.of(model);
  }
}
