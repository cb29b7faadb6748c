package localoffer.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.Officers;
import localoffer.Providers;
import localoffer.Requested;
import localoffer.World;
import localoffer.account.Role;
import localoffer.database.Audit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MergeOrganisationPageTest {

  private static final String MERGE = "/staff/organisations/sense/merge";

  @Test
  void everythingMovesOnTheRecordAndOldAddressesLeadThere() {
    try (World world = World.open()) {
      String officer = Officers.cookie(world, Role.APPROVER);
      String sense = Providers.cookie(world, "sense");
      Requested.sent(world, "/update/claim/sense", Providers.newcomer(world));
      Document asked = world.page(MERGE + "?into=scope", "Cookie", officer);
      assertTrue(asked.text().contains("1 entry moves to Scope"), asked.text());
      assertTrue(asked.text().contains("1 person keeps"), asked.text());
      Map<String, String> form =
          Map.of("csrf", asked.expectFirst("main input[name=csrf]").val(), "into", "scope");
      assertEquals(
          "/staff/organisations/scope?done=merged",
          Requested.location(world.post(MERGE, form, "Cookie", officer)));
      assertEquals(404, world.post(MERGE, form, "Cookie", officer).statusCode());
      assertEquals(
          "/providers/scope",
          world.get("/providers/sense").headers().firstValue("Location").orElse(""));
      assertEquals(2, world.page("/providers/scope").select("main .entries > li").size());
      assertFalse(world.page("/services/sense").select("a[href=/providers/scope]").isEmpty());
      Document people = world.page(PeoplePage.PATH, "Cookie", sense);
      assertTrue(people.select("main h2").text().contains("Scope"), people.text());
      assertEquals(List.of("create", "move"), history(world));
      assertTrue(world.get("/search.json?q=sense").body().contains("\"provider\":\"Scope\""));
    }
  }

  @Test
  void nothingHappensBeforeTheOtherIsChosen() {
    World world = World.shared();
    String officer = Officers.cookie(world, Role.MANAGER);
    Document page = world.page(MERGE, "Cookie", officer);
    assertTrue(page.select("main option[value=sense]").isEmpty());
    for (String into : new String[] {"", "sense", "nothing"}) {
      Map<String, String> form = Map.of("into", into, "csrf", csrf(world, officer));
      assertEquals(422, world.post(MERGE, form, "Cookie", officer).statusCode());
    }
    assertEquals(200, world.get("/providers/sense").statusCode());
  }

  private static String csrf(World world, String officer) {
    return world.page("/staff", "Cookie", officer).expectFirst("main input[name=csrf]").val();
  }

  /** What the trail says of the listing, which is whole. */
  private static List<String> history(World world) {
    return Officers.inDatabase(
        world,
        database ->
            database.read(
                handle -> {
                  assertEquals(Optional.empty(), Audit.firstBreak(handle));
                  return handle
                      .createQuery(
                          "SELECT replace(action, 'listing ', '') FROM audit"
                              + " WHERE subject = (SELECT 'listing ' || id FROM listing"
                              + " WHERE slug = 'sense') ORDER BY audit.id")
                      .mapTo(String.class)
                      .list();
                }));
  }
}
