package localoffer;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Which package may know which: the dependency rule and the fences around each library. */
class HouseTest {

  static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("localoffer");

  private static final String ROOT = "localoffer";
  private static final String PORTAL = "localoffer.portal";
  private static final String[] PLATFORM = {
    "localoffer.web..", "localoffer.database..", "localoffer.mail..", "localoffer.jobs.."
  };
  private static final String[] DOMAIN = {
    "localoffer.listing..", "localoffer.content..", "localoffer.account..", "localoffer.place.."
  };

  @Test
  void featuresKnowOnlyThePlatformAndTheDomain() {
    slices()
        .matching("localoffer.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(resideInAPackage(PORTAL), alwaysTrue())
        .ignoreDependency(alwaysTrue(), resideInAnyPackage(PLATFORM))
        .ignoreDependency(alwaysTrue(), resideInAnyPackage(DOMAIN))
        .check(OURS);
  }

  @Test
  void thePlatformKnowsNothingOfTheDomain() {
    noClasses()
        .that()
        .resideInAnyPackage(PLATFORM)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("localoffer..").and(resideOutsideOfPackages(PLATFORM)))
        .allowEmptyShould(true)
        .check(OURS);
  }

  @Test
  void nobodyKnowsTheRootAndThePortal() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT, PORTAL)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT, PORTAL)
        .check(OURS);
  }

  @Test
  void noPackagesKnowEachOtherInACircle() {
    slices().matching("localoffer.(*)..").should().beFreeOfCycles().check(OURS);
    slices().matching("localoffer.(**)").should().beFreeOfCycles().check(OURS);
  }

  @Test
  void onlyStoresSpeakSql() {
    fence(
        in("localoffer.database..").or(named("Store")),
        "java.sql..",
        "javax.sql..",
        "org.jdbi..",
        "org.sqlite..",
        "org.flywaydb..",
        "com.zaxxer..");
  }

  @Test
  void onlySearchKnowsTheEngine() {
    fence(in("localoffer.search.."), "org.apache.lucene..", "ai.onnxruntime..", "ai.djl..");
  }

  @Test
  void onlyPagesAndTheServerKnowHttp() {
    fence(
        in(ROOT, PORTAL, "localoffer.web..", "localoffer.account.signin..").or(named("Page")),
        "io.javalin..");
    fence(in("localoffer.web.."), "org.eclipse.jetty..", "jakarta.servlet..");
  }

  @Test
  void onlyTheWebRendersTemplates() {
    fence(in("localoffer.web.."), "io.pebbletemplates..", "com.aayushatharva..");
  }

  @Test
  void onlyContentReadsMarkdown() {
    fence(in("localoffer.content.."), "com.vladsch..", "org.owasp..");
  }

  @Test
  void onlyMailKnowsHowMailsTravel() {
    fence(in("localoffer.mail.."), "jakarta.mail..", "org.eclipse.angus..");
  }

  @Test
  void onlyTheReportMakesPdfs() {
    fence(in("localoffer.insight.report.."), "com.openhtmltopdf..", "org.apache.pdfbox..");
  }

  private static void fence(DescribedPredicate<JavaClass> inside, String... library) {
    noClasses()
        .that(DescribedPredicate.not(inside))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library)
        .check(OURS);
  }

  private static DescribedPredicate<JavaClass> in(String... packages) {
    return resideInAnyPackage(packages);
  }

  /** Classes with such a name, and what stands inside them. */
  private static DescribedPredicate<JavaClass> named(String... endings) {
    return describe(
        "named *" + Arrays.toString(endings),
        type -> Arrays.stream(endings).anyMatch(topLevel(type)::endsWith));
  }

  static String topLevel(JavaClass type) {
    return type.getName().replaceFirst("\\$.*", "");
  }
}
