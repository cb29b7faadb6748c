package localoffer.account.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import org.junit.jupiter.api.Test;

class SignOutPageTest {

  private final World world = World.shared();

  @Test
  void theSessionIsOverAndNoOther() {
    String email = Officers.added(world, Role.EDITOR);
    String here = Officers.another(world, email);
    String elsewhere = Officers.another(world, email);
    String csrf = world.page("/staff", "Cookie", here).expectFirst("main input[name=csrf]").val();
    HttpResponse<String> out = world.post(SignOutPage.PATH, Map.of("csrf", csrf), "Cookie", here);
    assertEquals(303, out.statusCode());
    assertTrue(out.headers().firstValue("Set-Cookie").orElse("").contains("Expires=Thu, 01 Jan"));
    assertEquals(303, world.get("/staff", "Cookie", here).statusCode());
    assertEquals(200, world.get("/staff", "Cookie", elsewhere).statusCode());
    assertEquals("You are signed out", world.page(SignOutPage.PATH).select("h1").text());
  }

  @Test
  void lookingSignsNobodyOut() {
    String cookie = Officers.cookie(world, Role.MANAGER);
    world.get(SignOutPage.PATH, "Cookie", cookie);
    assertEquals(200, world.get("/staff", "Cookie", cookie).statusCode());
  }
}
