package org.crosscheck.ingestion;

import com.google.common.collect.Multimap;
import com.google.common.collect.TreeMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.crosscheck.ingestion.file.FileBytes;
import org.crosscheck.ingestion.file.InputFile;
import org.crosscheck.ingestion.language.LanguageFinder;
import org.crosscheck.ingestion.problem.Problem;
import org.crosscheck.ingestion.problem.Unreadable;
import org.crosscheck.ingestion.reader.Container;
import org.crosscheck.ingestion.reader.Entry;
import org.crosscheck.ingestion.reader.Field;
import org.crosscheck.ingestion.reader.Formats;
import org.crosscheck.ingestion.reader.Reading;
import org.crosscheck.ingestion.reader.Received;
import org.crosscheck.ingestion.reader.Stated;
import org.crosscheck.ingestion.reader.TextLimit;
import org.crosscheck.ingestion.sources.SourceList;
import org.crosscheck.model.article.Article;

/**
 * Makes articles of files and of what containers hold. Whatever goes wrong stays in its file, and
 * no file ends without a word: an article comes of it, or a problem says why not.
 */
final class FileReading {
  private final ArticleAssembly assembly;
  private final SourceList sources;
  private final Consumer<Problem> problems;
  private final List<InputFile> inner = new ArrayList<>();

  /** The articles and problems so far. */
  private int outcomes;

  FileReading(ArticleAssembly assembly, SourceList sources, Consumer<Problem> problems) {
    this.assembly = assembly;
    this.sources = sources;
    this.problems = counted(problems);
  }

  private <T> Consumer<T> counted(Consumer<T> consumer) {
    return it -> {
      outcomes++;
      consumer.accept(it);
    };
  }

  /** The files that were found inside of containers. */
  List<InputFile> inner() {
    return inner;
  }

  /** Gives every article of {@code file} to {@code articles}. */
  void read(InputFile file, Consumer<Article> articles) {
    int before = outcomes;
    open(file, counted(articles));
    if (outcomes == before) {
      problems.accept(empty(file));
    }
  }

  private void open(InputFile file, Consumer<Article> articles) {
    safely(
        file,
        () -> {
          Optional<Container> container = Formats.container(file);
          if (container.isPresent()) {
            unpack(file, container.get(), articles);
          } else {
            byte[] bytes = FileBytes.of(file, Formats.maxBytes(file));
            document(new Entry(file, bytes, Stated.nothing(), ""), articles);
          }
        });
  }

  private void unpack(InputFile file, Container container, Consumer<Article> articles)
      throws Unreadable {
    Multimap<String, String> others = TreeMultimap.create();
    container.open(
        file,
        entry -> {
          if (Formats.isReadable(entry)) {
            inner.add(entry.file());
            safely(entry.file(), () -> document(entry, articles));
          } else {
            others.put(entry.file().extension(), entry.file().entry());
          }
        },
        problems);
    if (!others.isEmpty()) {
      problems.accept(passedOver(file, others));
    }
  }

  private void document(Entry entry, Consumer<Article> articles) throws Unreadable {
    InputFile file = entry.file();
    Reading reading = Formats.read(entry);
    reading.problems().forEach(problems);
    String sha256 = FileBytes.sha256(entry.bytes());
    Stated listed = sources.of(file);
    for (Received received : reading.articles()) {
      TextLimit.check(file.shown(), received.text());
      Stated stated = received.stated().overriddenBy(entry.known()).overriddenBy(listed);
      Optional<String> other =
          LanguageFinder.otherThanEnglish(received.text(), stated.get(Field.LANGUAGE));
      if (other.isPresent()) {
        problems.accept(foreign(ArticleAssembly.shown(file, received), other.get()));
      } else {
        articles.accept(assembly.article(file, sha256, received.with(stated), problems));
      }
    }
  }

  private static Problem foreign(String shown, String language) {
    return Problem.skipped(
        shown,
        "it is in " + language,
        "articles are read in English, the language that there is a model for",
        "it was left out; add a translation under its own name");
  }

  private interface Step {
    void run() throws Unreadable;
  }

  /** A reader's library may fail in any way on a file that was made to make it fail. */
  private void safely(InputFile file, Step step) {
    try {
      step.run();
    } catch (Unreadable e) {
      problems.accept(e.problem());
    } catch (StackOverflowError e) {
      problems.accept(failed(file, "it is nested too deeply"));
    } catch (OutOfMemoryError e) {
      problems.accept(failed(file, "it needs more memory than there is"));
    } catch (RuntimeException | LinkageError e) {
      problems.accept(failed(file, "it is damaged (" + e.getClass().getSimpleName() + ")"));
    }
  }

  private static Problem failed(InputFile file, String found) {
    return Problem.skipped(
        file.shown(), found, "a file must be whole", "open it and save it again, or as text");
  }

  /** A table of one row, a feed without entries, an archive of answers that are no pages. */
  private static Problem empty(InputFile file) {
    return Problem.skipped(
        file.shown(),
        "it holds no article",
        "a list, feed or archive has one at least",
        "leave it out, or save it again with its articles");
  }

  private static Problem passedOver(InputFile file, Multimap<String, String> others) {
    return Problem.noted(
        file.shown(),
        others.size() + " of its files were passed over (" + String.join(", ", kinds(others)) + ")",
        "only articles are read; an archive in an archive is not opened",
        "unpack what is an article");
  }

  private static List<String> kinds(Multimap<String, String> others) {
    return others.keySet().stream()
        .map(kind -> kind.isEmpty() ? "without an extension" : "." + kind)
        .toList();
  }
}
