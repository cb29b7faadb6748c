package localoffer.update.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import localoffer.Kept;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import org.junit.jupiter.api.Test;

class PicturePageTest {

  private final World world = Kept.world();
  private final Kept kept = Kept.open(world);

  @Test
  void whatIsNotApprovedIsForThoseAtWorkAlone() {
    String href = sent();
    assertEquals(404, world.get(href).statusCode());
    assertEquals(404, world.get(href, "Cookie", Kept.open(world).cookie()).statusCode());
    assertEquals(200, world.get(href, "Cookie", kept.cookie()).statusCode());
    String officer = Officers.cookie(world, Role.APPROVER);
    HttpResponse<String> answer = world.get(href, "Cookie", officer);
    assertEquals(200, answer.statusCode());
    assertEquals("image/jpeg", answer.headers().firstValue("Content-Type").orElse(""));
    assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
  }

  @Test
  void onceApprovedFamiliesSeeItAndKeepItForLong() {
    String href = sent();
    kept.officerApproves();
    HttpResponse<String> answer = world.get(href);
    assertEquals(200, answer.statusCode());
    assertEquals(
        "public, max-age=31536000, immutable",
        answer.headers().firstValue("Cache-Control").orElse(""));
    assertEquals(1, world.page(kept.now().href()).select("main img[src=" + href + "]").size());
  }

  @Test
  void whatIsNoPictureIsNotThere() {
    for (String file : new String[] {"x", "..%2Fsecret.key", "0".repeat(32) + "-large.jpg"}) {
      int status = world.get("/pictures/" + file, "Cookie", kept.cookie()).statusCode();
      assertEquals(true, status == 404 || status == 400, file + " " + status);
    }
  }

  private String sent() {
    Photographs.send(world, kept, Photographs.of("jpeg", 700, 500), "A picture");
    return kept.draft().details().photos().getLast().href();
  }
}
