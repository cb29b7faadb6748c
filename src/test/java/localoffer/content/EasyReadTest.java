package localoffer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import localoffer.content.EasyRead.FindOutMore;
import localoffer.content.EasyRead.Idea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EasyReadTest {

  @TempDir Path folder;

  @Test
  void aPictureBeginsAnIdeaAndTheNextSentencesBelongToIt() throws IOException {
    EasyRead page =
        read(
            """
            ![bus] Some children get help.
            Ask the council.

            ## More
            ![phone] You can phone.
            > [Find out more](/getting-about/school-travel)
            """);
    assertEquals(
        List.of(new Idea("bus", List.of("Some children get help.", "Ask the council."))),
        page.sections().getFirst().ideas());
    assertNull(page.sections().getFirst().heading());
    assertEquals("More", page.sections().getLast().heading());
    assertEquals(
        List.of(new FindOutMore("Find out more", "/getting-about/school-travel")), page.links());
  }

  @Test
  void aLineThatIsNeitherSentenceNorPictureNorLinkIsRefused() {
    for (String line : List.of("> no link", "![Bus Stop]", "### Deep", "> [x](javascript:x)")) {
      assertThrows(ContentException.class, () -> read(line), line);
    }
  }

  private EasyRead read(String body) throws IOException {
    Path file = folder.resolve("page.easy.md");
    Files.writeString(file, "---\ntitle: Getting to school\n---\n" + body);
    return EasyRead.read(file);
  }
}
