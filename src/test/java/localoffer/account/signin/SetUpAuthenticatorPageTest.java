package localoffer.account.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import localoffer.World;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SetUpAuthenticatorPageTest {

  private final World world = World.shared();

  @Test
  void thePictureTheLinkAndTheKeySayTheSame() {
    Person officer = Person.newOfficer(world);
    officer.submit(officer.askForLink(), Map.of());
    Document page = officer.page(SetUpAuthenticatorPage.PATH);
    String key = page.expectFirst("strong.code").text().replace(" ", "");
    String address = page.expectFirst("a[href^=otpauth:]").attr("href");
    assertTrue(address.contains("?secret=" + key + "&issuer=Wolverhampton%20Local%20Offer"));
    assertTrue(address.contains(officer.email.replace("@", "%40")), address);
    assertTrue(page.expectFirst("svg[role=img] path").attr("d").length() > 1_000);
    assertEquals(page.html(), officer.page(SetUpAuthenticatorPage.PATH).html());
  }

  @Test
  void theRightCodeLetsInAndShowsTheRecoveryCodesOnce() {
    Person officer = Person.newOfficer(world);
    Document codes = officer.setUp();
    assertEquals(10, codes.select("main li.code").size());
    assertTrue(codes.expectFirst("main li.code").text().matches("\\d{4} \\d{4} \\d{4}"));
    assertEquals(200, officer.get("/staff").statusCode());
    assertEquals("/staff", officer.location(officer.get(SetUpAuthenticatorPage.PATH)));
  }

  @Test
  void aWrongCodeIsSaid() {
    Person officer = Person.newOfficer(world);
    officer.submit(officer.askForLink(), Map.of());
    for (String code : new String[] {"", "12345", "words", "000000000"}) {
      HttpResponse<String> answer =
          officer.submit(SetUpAuthenticatorPage.PATH, Map.of("code", code));
      assertEquals(422, answer.statusCode());
      Document page = World.read(answer);
      assertEquals("#code", page.select(".govuk-error-summary a").attr("href"));
      assertTrue(page.title().startsWith("Error: "));
    }
    assertFalse(officer.get("/staff").statusCode() == 200);
  }

  @Test
  void whoHasAnAuthenticatorCannotSetUpAnother() {
    Person officer = Person.newOfficer(world);
    officer.setUp();
    Person later = officer.elsewhere();
    later.submit(later.askForLink(), Map.of());
    assertEquals(EnterCodePage.PATH, later.location(later.get(SetUpAuthenticatorPage.PATH)));
    assertEquals(200, later.get(EnterCodePage.PATH).statusCode());
  }
}
