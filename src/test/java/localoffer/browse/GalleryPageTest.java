package localoffer.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import localoffer.World;
import org.junit.jupiter.api.Test;

class GalleryPageTest {

  @Test
  void everyComponentStandsInTheGallery() throws IOException {
    String gallery = Files.readString(Path.of("templates/browse/gallery.peb"));
    for (Path component : macros()) {
      String name = component.getFileName().toString().replace(".peb", "");
      assertTrue(gallery.contains("{% import \"components/" + name + "\" %}"), name);
    }
    assertEquals(200, World.shared().get("/gallery").statusCode());
  }

  @Test
  void anErrorLeadsToItsFieldAndStandsBesideIt() {
    var page = World.shared().page("/gallery");
    assertEquals("#email", page.select(".govuk-error-summary a").attr("href"));
    String described = page.select("#email").attr("aria-describedby");
    assertTrue(described.contains("email-error"), described);
    assertTrue(page.select("#email-error").text().contains("Enter your email address"));
  }

  private static List<Path> macros() throws IOException {
    try (var files = Files.list(Path.of("templates/components"))) {
      return files.filter(file -> text(file).contains("{% macro")).toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
