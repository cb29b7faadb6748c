package localoffer.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import localoffer.Officers;
import localoffer.Providers;
import localoffer.World;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BulkCheckPageTest {

  private final World world = World.open();
  private final Sending amira = new Sending(world, BulkPage.PATH, Providers.amira(world));
  private final Sending ben = new Sending(world, BulkPage.PATH, Providers.ben(world));

  @AfterEach
  void close() {
    world.close();
  }

  private static String row(Sending whose, String name) {
    String first = whose.download("").lines().skip(1).findFirst().orElseThrow();
    return "Id,Version,Name\n" + first.replaceAll("^([^,]+,[^,]+),.*", "$1") + "," + name + "\n";
  }

  @Test
  void whatAMemberSendsWaitsForAnOfficer() {
    String at = amira.sent(row(amira, "AbilityNet at home"));
    assertEquals("AbilityNet at home", Sending.text(amira.page(at), "ins"));
    assertEquals(0, changes("sent"));
    HttpResponse<String> done = world.submit(at, Map.of(), "Cookie", amira.cookie());
    assertEquals(BulkPage.PATH + "?written=1", Sending.location(done));
    assertTrue(amira.page(Sending.location(done)).text().contains("1 change was sent."));
    assertEquals(1, changes("sent"));
    assertFalse(world.page("/services/abilitynet").text().contains("AbilityNet at home"));
  }

  @Test
  void whatWaitsAlreadyIsNotSentTwiceNorOverwritten() {
    String file = row(amira, "AbilityNet at home");
    world.submit(amira.sent(file), Map.of(), "Cookie", amira.cookie());
    Document again = amira.page(amira.sent(file));
    assertTrue(again.text().contains("1 row is as before."), again.text());
    Document other = amira.page(amira.sent(row(amira, "Another name")));
    assertTrue(
        Sending.text(other, "table.rows").contains("A change of this service was begun or sent"),
        other.text());
  }

  @Test
  void theServicesOfOthersAreUnknown() {
    Document page = amira.page(amira.sent(row(ben, "Mine now")));
    assertTrue(
        Sending.text(page, "table.rows").contains("The id is not that of a service of yours."),
        page.text());
    assertFalse(Sending.text(page, "table.rows").contains("Contact"), page.text());
  }

  @Test
  void theFilesOfOthersAreUnknown() {
    String at = amira.sent(row(amira, "AbilityNet at home"));
    assertEquals(404, world.get(at, "Cookie", ben.cookie()).statusCode());
    String csrf = ben.page(BulkPage.PATH).expectFirst("input[name=csrf]").val();
    assertEquals(404, world.post(at, Map.of("csrf", csrf), "Cookie", ben.cookie()).statusCode());
  }

  @Test
  void aMemberCannotTakeAServiceAwayInAFile() {
    String file = row(amira, "yes").replace("Version,Name", "Version,Take away (write yes)");
    Document page = amira.page(amira.sent(file));
    assertTrue(
        Sending.text(page, "table.rows").contains("A service cannot be taken away in a file."),
        page.text());
  }

  private int changes(String stage) {
    return Officers.inDatabase(
        world,
        database ->
            database.read(
                handle ->
                    handle
                        .createQuery("SELECT count(*) FROM change WHERE stage = :stage")
                        .bind("stage", stage)
                        .mapTo(Integer.class)
                        .one()));
  }
}
