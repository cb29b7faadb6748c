package localoffer.rounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import localoffer.Officers;
import localoffer.Providers;
import localoffer.World;
import localoffer.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ReportBouncePageTest {

  @Test
  void anAddressFromWhichAMailCameBackIsListedWithItsOrganisation() {
    try (World world = World.open()) {
      String cookie = Officers.cookie(world, Role.EDITOR);
      String email = Providers.added(world, Providers.AMIRAS);
      String typed = " " + email.toUpperCase(Locale.ROOT);
      assertEquals(303, report(world, cookie, typed).statusCode());
      Document page = world.page(FailedMailPage.PATH, "Cookie", cookie);
      assertEquals(email, page.select("main .entries h3").text());
      assertEquals("AbilityNet", page.select("main .entries h3 + p").text());
    }
  }

  @Test
  void whatIsNoAddressIsSaidSoAndKept() {
    World world = World.shared();
    String cookie = Officers.cookie(world, Role.EDITOR);
    HttpResponse<String> answer = report(world, cookie, "nobody");
    Document page = World.read(answer);
    assertEquals(422, answer.statusCode());
    assertTrue(page.title().startsWith("Error: "), page.title());
    assertEquals("nobody", page.expectFirst("#email").val());
    assertEquals(1, page.select(".govuk-error-summary a[href=#email]").size());
  }

  private static HttpResponse<String> report(World world, String cookie, String email) {
    String csrf =
        world.page(FailedMailPage.PATH, "Cookie", cookie).expectFirst("input[name=csrf]").val();
    Map<String, String> form = Map.of("csrf", csrf, "email", email);
    return world.post(ReportBouncePage.PATH, form, "Cookie", cookie);
  }
}
