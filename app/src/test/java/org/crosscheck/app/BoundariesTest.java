package org.crosscheck.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The shape of the house, as DESIGN has it: what the compiler does not see. */
class BoundariesTest {
  private static final String ROOT = "org.crosscheck.";
  private static final int FEWEST_CLASSES = 150;
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.crosscheck");

  private static final DescribedPredicate<JavaClass> BELOW_APP =
      describe("below app", type -> !type.getPackageName().startsWith(ROOT + "app"));

  @Test
  void theTestSeesTheWholeHouse() {
    assertThat(CLASSES.size())
        .as("with fewer classes the rules below would hold for want of anything to break them")
        .isGreaterThan(FEWEST_CLASSES);
  }

  @Test
  void dataGoesOneWay() {
    Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("model")
        .definedBy(ROOT + "model..")
        .layer("ingestion")
        .definedBy(ROOT + "ingestion..")
        .layer("extraction")
        .definedBy(ROOT + "extraction..")
        .layer("comparison")
        .definedBy(ROOT + "comparison..")
        .layer("reporting")
        .definedBy(ROOT + "reporting..")
        .layer("app")
        .definedBy(ROOT + "app..")
        .whereLayer("app")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("ingestion")
        .mayOnlyBeAccessedByLayers("app")
        .whereLayer("extraction")
        .mayOnlyBeAccessedByLayers("app")
        .whereLayer("comparison")
        .mayOnlyBeAccessedByLayers("app")
        .whereLayer("reporting")
        .mayOnlyBeAccessedByLayers("app")
        .because("each step knows the model and nothing of the other steps; only app joins them")
        .check(CLASSES);
  }

  @Test
  void noPackageNeedsItself() {
    slices()
        .matching("org.crosscheck.(*).(*)..")
        .should()
        .beFreeOfCycles()
        .because("a room that needs a room that needs it is one room")
        .check(CLASSES);
  }

  static Stream<Arguments> libraries() {
    return Stream.of(
        Arguments.of("opennlp..", "extraction.annotation.."),
        Arguments.of("net.sf.extjwnl..", "extraction.wordnet.."),
        Arguments.of("org.apache.poi..", "reporting.[excel|classroom].. ingestion.reader.office.."),
        Arguments.of("com.fasterxml.jackson..", "reporting.json.. ingestion.reader.json.."),
        Arguments.of("org.jsoup..", "ingestion.reader.markup.."),
        Arguments.of("net.dankito..", "ingestion.reader.markup.."),
        Arguments.of("org.apache.pdfbox..", "ingestion.reader.pdf.."),
        Arguments.of("org.apache.fontbox..", "ingestion.reader.pdf.."),
        Arguments.of("com.rtfparserkit..", "ingestion.reader.rtf.."),
        Arguments.of("org.apache.james..", "ingestion.reader.mail.."),
        Arguments.of("com.rometools..", "ingestion.reader.feed.."),
        Arguments.of(
            "org.apache.commons.compress..", "ingestion.reader.archive.. reporting.excel.."),
        Arguments.of("org.netpreserve..", "ingestion.reader.archive.."),
        Arguments.of("org.apache.tika..", "ingestion.reader.type.."),
        Arguments.of("crawlercommons..", "ingestion.fetch.."),
        Arguments.of("java.net.http..", "ingestion.fetch.."),
        Arguments.of("me.tongfei..", "app.."),
        Arguments.of("org.snakeyaml..", "ingestion.reader"),
        Arguments.of("com.samskivert.mustache..", "reporting.html.."),
        Arguments.of("picocli..", "app.."),
        Arguments.of("org.apache.commons.csv..", "ingestion.. reporting.csv.."));
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void aLibraryStaysInItsRoom(String library, String rooms) {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            Stream.of(rooms.split(" ")).map(room -> ROOT + room).toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because("a library that one room knows can be changed without the others noticing")
        .check(CLASSES);
  }

  @Test
  void onlyAppPrints() {
    GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
        .because("the rooms below app return values; app decides what is shown")
        .check(CLASSES.that(BELOW_APP));
  }

  @Test
  void nothingAsksTheClockOrChance() {
    noClasses()
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callConstructor(java.util.Random.class)
        .because("the same input gives the same bytes, on any day")
        .check(CLASSES);
  }
}
