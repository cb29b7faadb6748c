package localoffer.bulk.removal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RemovalPageTest {

  private static final String BULK = "/staff/bulk";

  private final World world = World.open();
  private final String carol = Officers.cookie(world, Role.APPROVER);
  private final String dora = Officers.cookie(world, Role.MANAGER);

  @AfterEach
  void close() {
    world.close();
  }

  /** Carol asks in a file to take a service away; where a second officer decides it. */
  private String asked() {
    String row =
        world
            .get(BULK + "/services.csv?provider=abilitynet", "Cookie", carol)
            .body()
            .lines()
            .skip(1)
            .findFirst()
            .orElseThrow()
            .replaceAll("^([^,]+,[^,]+),.*", "$1");
    String csrf = world.page(BULK, "Cookie", carol).expectFirst("input[name=csrf]").val();
    String part = "--x\r\nContent-Disposition: form-data; name=";
    String body =
        part
            + "\"csrf\"\r\n\r\n"
            + csrf
            + "\r\n"
            + part
            + "\"file\"; filename=\"a.csv\"\r\n\r\n"
            + "Id,Version,Take away (write yes)\n"
            + row
            + ",yes\n\r\n--x--";
    HttpResponse<String> sent =
        world.send(
            world
                .request(BULK, "Cookie", carol)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(body)));
    String at = sent.headers().firstValue("Location").orElseThrow();
    assertEquals(422, world.submit(at, Map.of(), "Cookie", carol).statusCode());
    Map<String, String> why = Map.of("reason", "It has closed.");
    assertEquals(303, world.submit(at, why, "Cookie", carol).statusCode());
    return world.page(BULK, "Cookie", carol).expectFirst("main a[href*=removals]").attr("href");
  }

  @Test
  void itTakesASecondOfficerToTakeServicesAway() {
    String at = asked();
    assertEquals(200, world.get("/services/abilitynet").statusCode());
    Document own = world.page(at, "Cookie", carol);
    assertTrue(own.text().contains("another officer has to agree"), own.text());
    String csrf = world.page(BULK, "Cookie", carol).expectFirst("input[name=csrf]").val();
    Map<String, String> yes = Map.of("csrf", csrf, "answer", "yes");
    assertEquals(403, world.post(at, yes, "Cookie", carol).statusCode());
    assertEquals(200, world.get("/services/abilitynet").statusCode());
    assertEquals(422, world.submit(at, Map.of(), "Cookie", dora).statusCode());
    HttpResponse<String> agreed = world.submit(at, Map.of("answer", "yes"), "Cookie", dora);
    assertEquals(at + "?gone=1", agreed.headers().firstValue("Location").orElse(""));
    assertFalse(world.get("/services/abilitynet").statusCode() == 200);
    assertTrue(world.page(at + "?gone=1", "Cookie", dora).text().contains("1 service was taken"));
    assertEquals(403, world.post(at, yes, "Cookie", dora).statusCode());
  }

  @Test
  void aSecondOfficerMaySayNo() {
    String at = asked();
    assertEquals(303, world.submit(at, Map.of("answer", "no"), "Cookie", dora).statusCode());
    assertEquals(200, world.get("/services/abilitynet").statusCode());
    assertTrue(world.page(at, "Cookie", carol).text().contains("Nothing was taken away."));
    assertTrue(world.page(BULK, "Cookie", dora).select("main a[href*=removals]").isEmpty());
  }
}
