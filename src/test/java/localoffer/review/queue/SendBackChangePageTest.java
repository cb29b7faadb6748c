package localoffer.review.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import localoffer.Officers;
import localoffer.Proposals;
import localoffer.Providers;
import localoffer.World;
import localoffer.listing.change.Change;
import org.junit.jupiter.api.Test;

class SendBackChangePageTest {

  private static final String FORM = "form[action$=/send-back]";

  @Test
  void theProviderIsToldWhyAndFamiliesSeeWhatTheySaw() {
    try (World world = World.open()) {
      Providers.added(world, Providers.AMIRAS);
      Change change = Proposals.sent(world, "abilitynet", "\"name\":\"", "\"name\":\"New ");
      Carol carol = Carol.in(world).claims(change);
      String path = Carol.path(change) + "/send-back";
      assertEquals(
          303, carol.presses(path, FORM, Map.of("reason", "When <b>is</b> it?")).statusCode());
      Change now = Proposals.again(world, change);
      assertEquals(Change.Stage.BACK, now.stage());
      assertEquals("When <b>is</b> it?", now.reason());
      assertEquals("AbilityNet", world.page("/services/abilitynet").expectFirst("h1").text());
      String mail =
          Officers.inDatabase(
              world,
              database ->
                  database.read(
                      handle ->
                          handle
                              .createQuery("SELECT subject || text || html FROM mail")
                              .mapTo(String.class)
                              .one()));
      assertTrue(mail.startsWith("Please add to what you sent"), mail);
      assertTrue(mail.contains("What we say about it: When <b>is</b> it?"), mail);
      assertTrue(mail.contains("&lt;b&gt;is"), mail);
    }
  }

  @Test
  void withoutAReasonNothingIsDecided() {
    World world = World.shared();
    Carol carol = Carol.in(world);
    String path = Proposals.example("/send-back");
    var answer = carol.presses(path, FORM, Map.of("reason", " "));
    assertEquals(422, answer.statusCode());
    assertEquals("#reason", World.read(answer).expectFirst(".govuk-error-summary a").attr("href"));
    assertTrue(World.read(answer).title().startsWith("Error: "));
  }
}
