package localoffer.content.check;

import static java.util.stream.Collectors.joining;
import static localoffer.content.ContentFolder.frontMatter;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import localoffer.content.ContentFolder;
import localoffer.content.Library;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentCheckTest {

  private static final Path REAL = Path.of("content");
  private static final String HARD =
      "The multidisciplinary consideration of individual eligibility necessitates comprehensive"
          + " documentation demonstrating significant difficulties.";

  @TempDir Path folder;
  private ContentFolder content;

  @BeforeEach
  void write() {
    content = ContentFolder.in(folder);
  }

  @Test
  void theRealContentHasNoErrors() {
    try (Library library = Library.open(REAL)) {
      List<Problem> problems = ContentCheck.of(REAL, library.contents());
      assertEquals(List.of(), problems.stream().filter(Problem::error).toList());
    }
  }

  @Test
  void goodContentHasNoProblems() {
    assertEquals("", problems());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[x](/care/nothing)              | the link to /care/nothing leads nowhere",
        "[x](/services/nothing)          | the link to /services/nothing leads nowhere",
        "[x](/glossary/nothing)          | the link to /glossary/nothing leads nowhere",
        "[x](/care/breaks/easy-read)     | the link to /care/breaks/easy-read leads nowhere",
        "[x](#costs)                     | no heading on this page is called #costs",
        "[x](care/breaks)                | a link must begin with / or https://, unlike"
            + " care/breaks",
        "[x](javascript:x)               | a link must begin with /",
        "[x](http://example.org/)        | is not secure",
        "![x](/x.png)                    | this may not stand in a page: <img>",
        "# Title                         | headings begin at ##",
      })
  void aBadLineOfAPageIsFound(String line, String problem) {
    content.page("care/breaks", line);
    assertFound("pages/care/breaks.md", problem);
  }

  @Test
  void goodLinksPass() {
    content.page(
        "care/breaks",
        "## Costs\n"
            + "[a](/) [b](/care) [c](/care/breaks?x=1#costs) [d](#costs) [e](/glossary/advocate)"
            + " [f](/topics/money) [g](/search?q=x) [h](mailto:a@example.org)");
    assertEquals("", problems());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "topics: [nothing]         | there is no topic called \"nothing\"",
        "needs: [nothing]          | there is no need called \"nothing\"",
        "statutory: [\"99\"]       | there is no Schedule 2 item called \"99\"",
        "picture: nothing          | there is no picture called \"nothing\"",
        "reviewed: 2026-11-22      | no review_due",
      })
  void badFrontMatterIsFound(String line, String problem) {
    String front = frontMatter(line + "\n");
    if (line.startsWith("topics")) {
      front = front.replace("topics: [short-breaks]\n", "");
    }
    content.write("pages/care/breaks.md", front + "Words.");
    assertFound("pages/care/breaks.md", problem);
  }

  @Test
  void missingFrontMatterIsFound() {
    content.write("pages/care/breaks.md", "---\ntitle: Breaks\nsummary: Time off.\n---\nWords.");
    assertFound("pages/care/breaks.md", "no owner");
    assertFound("pages/care/breaks.md", "neither written nor reviewed");
    assertFound("pages/care/breaks.md", "no topics");
    assertFound("pages/care/breaks.md", "it has 0 questions");
  }

  @Test
  void aHardPageIsAnErrorUnlessExcused() {
    content.page("care/breaks", HARD);
    assertFound("pages/care/breaks.md", "error: its reading grade is");
    content.write(
        "pages/care/breaks.md", frontMatter("reading_age_excused: The words of the law.\n") + HARD);
    assertEquals("", problems());
  }

  @Test
  void navigationThatLeadsNowhereIsFound() {
    content.write(
        "navigation.yaml",
        """
        sections:
          - {slug: care, name: Care, summary: Care, picture: nothing, pages: [breaks, gone]}
        situations: [{name: A, summary: B, picture: bus, href: /gone}]
        footer: [{name: C, href: /lost}]
        """);
    assertFound("navigation.yaml", "section care names a page that is not there: gone");
    assertFound("navigation.yaml", "there is no picture called \"nothing\"");
    assertFound("navigation.yaml", "/gone leads nowhere");
    assertFound("navigation.yaml", "/lost leads nowhere");
  }

  @Test
  void glossaryWordsThatStandTwiceOrLeadNowhereAreFound() {
    content.write(
        "glossary.yaml",
        """
        - {id: a, term: Advocate, means: On your side., easy: Help., see: /gone}
        - {id: a, term: advocate, means: On your side.}
        """);
    assertFound("glossary.yaml", "the id a stands twice");
    assertFound("glossary.yaml", "the term \"advocate\" stands twice");
    assertFound("glossary.yaml", "/gone leads nowhere");
    assertFound("glossary.yaml", "\"advocate\" has no Easy Read meaning");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "![bus] a a a a a a a a a a a a a a a a.   | error: over 15 words",
        "![bus] a a a a a a a a a a a a a.         | warning: over 12 words",
        "No picture.                               | error: no picture goes with: No picture.",
        "![nothing] Words.                         | error: there is no picture called \"nothing\"",
        "![bus] Ask the SENCO.                     | error: write out SENCO in full",
        "![bus] Ask. Then wait.                    | error: each sentence needs a line of its own",
        "![bus] Ask **now**.                       | error: no marks or links inside a sentence",
        "> [x](/gone)                              | error: the link to /gone leads nowhere",
        "![bus] Necessary documentation required.  | warning: its reading grade is",
        "![bus] Documentation.                     | warning: its reading ease is",
      })
  void aBrokenEasyReadRuleIsFound(String line, String problem) {
    content.write("pages/care/breaks.easy.md", "---\ntitle: Breaks\n---\n" + line);
    assertFound("pages/care/breaks.easy.md", problem);
  }

  @Test
  void aLongEasyReadPageIsFound() {
    content.write(
        "pages/care/breaks.easy.md",
        "---\ntitle: Breaks\n---\n" + "![bus] You can go on the bus now.\n".repeat(143));
    assertFound("pages/care/breaks.easy.md", "it has 1001 words");
  }

  private void assertFound(String file, String problem) {
    String problems = problems();
    assertTrue(
        problems.lines().anyMatch(line -> line.startsWith(file + ": ") && line.contains(problem)),
        problems);
  }

  private String problems() {
    try (Library library = Library.open(folder)) {
      return ContentCheck.of(folder, library.contents()).stream()
          .map(Problem::toString)
          .collect(joining("\n"));
    }
  }
}
