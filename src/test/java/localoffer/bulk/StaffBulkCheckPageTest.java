package localoffer.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StaffBulkCheckPageTest {

  private final World world = World.open();
  private final Sending carol = officer(Role.EDITOR);

  @AfterEach
  void close() {
    world.close();
  }

  private Sending officer(Role role) {
    return new Sending(world, StaffBulkPage.PATH, Officers.cookie(world, role));
  }

  /** Two columns of two services, and what is to be written in the second. */
  private String file(String name, String summary) {
    return "Id,Version,Name,In one sentence\n"
        + row("abilitynet")
        + ",%s,%s\n".formatted(name, summary)
        + row("contact")
        + ",,\n".replace(",,", ",Contact,");
  }

  private String row(String provider) {
    String file = carol.download("?provider=" + provider);
    return file.lines().skip(1).findFirst().orElseThrow().replaceAll("^([^,]+,[^,]+),.*", "$1");
  }

  @Test
  void whatIsRightIsShownAndThenOnTheRecordAtOnce() {
    String file = "Id,Version,In one sentence\n" + row("abilitynet") + ",Help with computers.\n";
    String at = carol.sent(file);
    Document page = carol.page(at);
    assertTrue(page.text().contains("1 service would change at once"), page.text());
    assertEquals("Help with computers.", Sending.text(page, "ins"));
    assertTrue(page.select("input[name=row]").isEmpty());
    assertFalse(world.page("/services/abilitynet").text().contains("Help with computers."));
    HttpResponse<String> done = world.submit(at, Map.of(), "Cookie", carol.cookie());
    assertEquals(StaffBulkPage.PATH + "?written=1&asked=0", Sending.location(done));
    assertTrue(world.page("/services/abilitynet").text().contains("Help with computers."));
    assertEquals(404, world.get(at, "Cookie", carol.cookie()).statusCode());
    assertEquals(
        "listing update",
        Officers.inDatabase(
            world,
            database ->
                database.read(
                    handle ->
                        handle
                            .createQuery("SELECT action FROM audit ORDER BY id DESC LIMIT 1")
                            .mapTo(String.class)
                            .one())));
  }

  @Test
  void nothingIsWrittenWhileARowIsWrongUnlessTheRightOnesAreChosen() {
    String at = carol.sent(file("AbilityNet here", ""));
    Document page = carol.page(at);
    assertTrue(
        Sending.text(page, "table.rows").contains("In one sentence: Say what it is"), page.text());
    HttpResponse<String> none = world.submit(at, Map.of(), "Cookie", carol.cookie());
    assertEquals(422, none.statusCode());
    assertTrue(World.read(none).text().contains("There is nothing to change in this file"));
    String mixed =
        "Id,Version,Name\n" + row("abilitynet") + ",AbilityNet here\n" + row("contact") + ",\n";
    String there = carol.sent(mixed);
    HttpResponse<String> unticked = world.submit(there, Map.of(), "Cookie", carol.cookie());
    assertEquals(422, unticked.statusCode());
    assertFalse(world.page("/services/abilitynet").text().contains("AbilityNet here"));
    HttpResponse<String> ticked = world.submit(there, Map.of("row", "2"), "Cookie", carol.cookie());
    assertEquals(there + "?written=1&asked=0", Sending.location(ticked));
    assertEquals("AbilityNet here", world.page("/services/abilitynet").expectFirst("h1").text());
    assertTrue(carol.page(Sending.location(ticked)).text().contains("1 service was changed."));
  }

  @Test
  void whatSomebodyElseChangedMeanwhileIsAConflict() {
    String file = "Id,Version,Name\n" + row("abilitynet") + ",Mine\n";
    String theirs = "Id,Version,Name\n" + row("abilitynet") + ",Theirs\n";
    Sending dora = officer(Role.MANAGER);
    String at = carol.sent(file);
    world.submit(dora.sent(theirs), Map.of(), "Cookie", dora.cookie());
    Document page = carol.page(at);
    assertTrue(page.text().contains("Changed by somebody else meanwhile"), page.text());
    assertEquals("Theirs", Sending.text(page, "del"));
    assertEquals("Mine", Sending.text(page, "ins"));
    HttpResponse<String> sent = world.submit(at, Map.of("row", "2"), "Cookie", carol.cookie());
    assertEquals(422, sent.statusCode());
    assertEquals("Theirs", world.page("/services/abilitynet").expectFirst("h1").text());
  }

  @Test
  void nobodySeesTheFileOfAnother() {
    String at = carol.sent("Id,Version,Name\n" + row("abilitynet") + ",Mine\n");
    Sending dora = officer(Role.MANAGER);
    assertEquals(404, world.get(at, "Cookie", dora.cookie()).statusCode());
    assertEquals(200, world.get(at, "Cookie", carol.cookie()).statusCode());
  }

  @Test
  void aServiceStandsInOneRowOnly() {
    String twice = "Id,Version,Name\n" + (row("abilitynet") + ",Mine\n").repeat(2);
    Document page = carol.page(carol.sent(twice));
    assertTrue(
        Sending.text(page, "table.rows").contains("This service stands in row 2 too."),
        page.text());
  }

  @Test
  void hostileWordsAreShownAsWords() {
    String hostile = "<script>alert(1)</script>{{ 7*7 }}<svg/onload=x>";
    String at = carol.sent("Id,Version,Name\n" + row("abilitynet") + ",\"" + hostile + "\"\n");
    Document page = carol.page(at);
    assertEquals(hostile, Sending.text(page, "ins"));
    assertTrue(page.select("main script, main svg").isEmpty());
  }
}
