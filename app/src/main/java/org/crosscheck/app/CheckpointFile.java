package org.crosscheck.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.primitives.Bytes;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A checkpoint in one file: a head that says which program and command it is of, then a line a
 * part, {@code checksum key length value}, each written in one step when the part is done. A last
 * line that was cut off, or anything that does not fit its checksum, ends what counts. Only the
 * lines' places are held in memory.
 */
final class CheckpointFile implements Checkpoint {
  private static final String FORM = "crosscheck checkpoint 1 ";
  private static final int SUM = 8;
  private static final Pattern LINE =
      Pattern.compile("(?<sum>[0-9a-f]{8}) (?<key>[0-9a-f]{64}) (?<length>[0-7][0-9a-f]{7}) ");
  private static final int START = SUM + 1 + 64 + 1 + 8 + 1;
  private static final byte[] LINE_END = {'\n'};
  private static final AtomicInteger OPEN = new AtomicInteger();

  private final Path path;
  private final RandomAccessFile file;
  private final Consumer<String> notice;
  private final Map<String, Place> places = new HashMap<>();
  private long end;
  private int loaded;
  private boolean used;
  private boolean full;

  private record Place(long start, int length) {}

  private CheckpointFile(Path path, RandomAccessFile file, Consumer<String> notice) {
    this.path = path;
    this.file = file;
    this.notice = notice;
  }

  /** Whether this process is in the middle of a run that can be resumed. */
  static boolean isAnyOpen() {
    return OPEN.get() > 0;
  }

  /**
   * An empty checkpoint at {@code path}, whatever was there.
   *
   * @param head which program and command the parts are of
   * @param notice told in one line what is to be known of the checkpoint later on
   * @throws IOException when the file cannot be written, or another run is at work on it
   */
  static CheckpointFile anew(Path path, String head, Consumer<String> notice) throws IOException {
    return open(path, notice, file -> file.empty(head));
  }

  /** As {@link #anew}, with the parts of an earlier run where the head is the same. */
  static CheckpointFile goOn(Path path, String head, Consumer<String> notice) throws IOException {
    return open(path, notice, file -> file.load(head));
  }

  private interface Start {
    void from(CheckpointFile file) throws IOException;
  }

  private static CheckpointFile open(Path path, Consumer<String> notice, Start start)
      throws IOException {
    RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
    try {
      if (!lock(file)) {
        throw new IOException("another run is at work on it");
      }
      CheckpointFile checkpoint = new CheckpointFile(path, file, notice);
      start.from(checkpoint);
      OPEN.incrementAndGet();
      return checkpoint;
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** The lock goes with the process, however that ends. */
  private static boolean lock(RandomAccessFile file) throws IOException {
    try {
      FileLock lock = file.getChannel().tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static byte[] first(String head) {
    return (FORM + head + "\n").getBytes(UTF_8);
  }

  private void empty(String head) throws IOException {
    file.setLength(0);
    append(first(head));
  }

  private void load(String head) throws IOException {
    byte[] first = first(head);
    file.seek(0);
    InputStream in = new BufferedInputStream(Channels.newInputStream(file.getChannel()), 1 << 16);
    if (!Arrays.equals(in.readNBytes(first.length), first)) {
      empty(head);
      return;
    }
    end = first.length;
    byte[] start = in.readNBytes(START);
    while (start.length == START && takes(start, in)) {
      start = in.readNBytes(START);
    }
    file.setLength(end);
    loaded = places.size();
  }

  /** Takes one more line in; false where it is not whole. */
  private boolean takes(byte[] start, InputStream in) throws IOException {
    Matcher matcher = LINE.matcher(new String(start, UTF_8));
    if (!matcher.matches()) {
      return false;
    }
    int length = Integer.parseInt(matcher.group("length"), 16);
    CRC32 sum = new CRC32();
    sum.update(start, SUM, START - SUM);
    byte[] buffer = new byte[1 << 13];
    for (int left = length, n = 0; left > 0; left -= n) {
      n = in.read(buffer, 0, Math.min(left, buffer.length));
      if (n < 0) {
        return false;
      }
      sum.update(buffer, 0, n);
    }
    if (in.read() != '\n' || !hex(sum.getValue()).equals(matcher.group("sum"))) {
      return false;
    }
    places.put(matcher.group("key"), new Place(end + START, length));
    end += START + length + 1;
    return true;
  }

  private static String hex(long number) {
    return String.format("%08x", number);
  }

  /** How many parts an earlier run left. */
  int loaded() {
    return loaded;
  }

  @Override
  public synchronized Optional<String> find(String key) {
    Place place = places.get(key);
    if (place == null) {
      return Optional.empty();
    }
    try {
      byte[] value = new byte[place.length()];
      file.seek(place.start());
      file.readFully(value);
      used = true;
      return Optional.of(new String(value, UTF_8));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public synchronized void keep(String key, String value) {
    if (full || places.containsKey(key)) {
      return;
    }
    byte[] bytes = value.getBytes(UTF_8);
    String start = " " + key + " " + hex(bytes.length) + " ";
    CRC32 sum = new CRC32();
    sum.update(start.getBytes(UTF_8));
    sum.update(bytes);
    try {
      Place place = new Place(end + START, bytes.length);
      append(Bytes.concat((hex(sum.getValue()) + start).getBytes(UTF_8), bytes, LINE_END));
      places.put(key, place);
    } catch (IOException e) {
      full = true;
      notice.accept(path + ": no more can be kept to resume from (" + e.getMessage() + ")");
    }
  }

  private void append(byte[] bytes) throws IOException {
    file.seek(end);
    file.write(bytes);
    end += bytes.length;
  }

  @Override
  public synchronized void finish() {
    if (loaded > 0 && !used) {
      notice.accept(path + ": it was of other texts; all of these were read anew");
    }
    places.clear();
    close();
  }

  /** A file that holds nothing is of no use to the next run. */
  @Override
  public synchronized void close() {
    if (!file.getChannel().isOpen()) {
      return;
    }
    OPEN.decrementAndGet();
    try {
      file.close();
      if (places.isEmpty()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      notice.accept(path + ": it is of no more use and can be deleted");
    }
  }
}
