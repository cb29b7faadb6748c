package localoffer.update.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import localoffer.Kept;
import localoffer.World;
import localoffer.listing.detail.Photo;
import org.junit.jupiter.api.Test;

class AddPicturePageTest {

  private final World world = Kept.world();
  private final Kept kept = Kept.open(world);

  @Test
  void aPictureIsOnDiskAndInTheDraftBeforeItIsAcknowledged() {
    HttpResponse<String> answer =
        Photographs.send(world, kept, Photographs.of("jpeg", 900, 600), "Red and blue");
    assertEquals(kept.at("edit/pictures-and-film"), Kept.location(answer));
    Photo photo = kept.draft().details().photos().getLast();
    assertEquals("Red and blue", photo.alt());
    assertEquals(900, photo.width());
    assertTrue(
        Files.exists(world.folder().resolve("data/pictures/" + photo.file() + "-large.jpg")));
    assertEquals(0, kept.details().photos().size());
  }

  @Test
  void wordsAreRequiredAndKept() {
    byte[] text = "no picture".getBytes(StandardCharsets.UTF_8);
    assertEquals(422, Photographs.send(world, kept, text, "A hall").statusCode());
    HttpResponse<String> without =
        Photographs.send(world, kept, Photographs.of("png", 200, 200), " ");
    assertEquals(422, without.statusCode());
    assertEquals("#alt", World.read(without).expectFirst(".govuk-error-summary a").attr("href"));
    assertEquals(
        "A hall",
        World.read(Photographs.send(world, kept, text, "A hall")).expectFirst("#alt").val());
  }

  @Test
  void forgedFormsAreRefused() {
    assertEquals(403, kept.forged("edit/pictures-and-film/photos/new"));
  }
}
