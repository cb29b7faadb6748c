package localoffer.membership.joining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import localoffer.Mailbox;
import localoffer.Officers;
import localoffer.Providers;
import localoffer.Requested;
import localoffer.World;
import localoffer.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class DecideRequestPageTest {

  private final World world = World.shared();
  private final String cookie = Providers.newcomer(world);
  private final String officer = Officers.cookie(world, Role.APPROVER);
  private final String email =
      world
          .page("/update/register", "Cookie", cookie)
          .text()
          .replaceFirst(".*signed in as (\\S+@example\\.org).*", "$1");

  @Test
  void whoIsApprovedKeepsTheEntriesAndIsMailedALinkThatSignsIn() {
    String request = Requested.sent(world, "/update/claim/mind", cookie);
    assertEquals("/staff/requests?done=approved", decide(request, "approve", Map.of()));
    assertEquals("/update", Requested.location(world.get("/update/claim/mind", "Cookie", cookie)));
    String mail = Mailbox.last(world, email);
    assertTrue(mail.contains("You can now keep Mind up to date"), mail);
    String link = Mailbox.link(world, email);
    assertTrue(link.endsWith("?to=/update"), link);
    assertEquals("/update", Requested.location(world.submit(link, Map.of())));
  }

  @Test
  void aNewOrganisationIsThereOnceItIsApproved() {
    String request = Requested.sent(world, "/update/register", cookie);
    assertEquals(404, world.get("/providers/saturday-stars").statusCode());
    decide(request, "approve", Map.of());
    assertEquals("Saturday Stars", world.page("/providers/saturday-stars").select("h1").text());
    assertTrue(world.page(request, "Cookie", cookie).text().contains("The answer is yes"));
  }

  @Test
  void whatIsSentBackIsAnsweredAndSentAgain() {
    String request = Requested.sent(world, "/update/claim/sense", cookie);
    String why = "Which number <may> we call?";
    assertEquals("/staff/requests?done=back", decide(request, "send-back", Map.of("back", why)));
    assertTrue(Mailbox.last(world, email).contains(why));
    assertTrue(Mailbox.link(world, email).endsWith("?to=" + request));
    Document back = world.page(request, "Cookie", cookie);
    assertTrue(back.text().contains(why), back.text());
    Map<String, String> answer = Map.of("answer", "Call the office");
    world.submit(request + "/questions/proof", answer, "Cookie", cookie);
    world.submit(request + "/check", Map.of(), "Cookie", cookie);
    Document again = world.page(Requested.decision(request), "Cookie", officer);
    assertTrue(again.text().contains("Call the office"));
  }

  @Test
  void whoIsRejectedIsToldWhyAndKeepsNothing() {
    String request = Requested.sent(world, "/update/claim/shine", cookie);
    assertEquals("/staff/requests?done=rejected", decide(request, "reject", Map.of("no", "Not")));
    assertTrue(world.page(request, "Cookie", cookie).text().contains("We could not say yes"));
    assertEquals(200, world.get("/update/claim/shine", "Cookie", cookie).statusCode());
  }

  @Test
  void aReasonIsNeededAndWhatWasTypedIsKept() {
    String request = Requested.sent(world, "/update/claim/sibs", cookie);
    String path = Requested.decision(request);
    HttpResponse<String> answer = post(path, "reject", form(path, Map.of("no", " ")));
    assertEquals(422, answer.statusCode());
    assertEquals("#no", World.read(answer).select(".govuk-error-summary a").attr("href"));
    String tooLong = "x".repeat(1_001);
    HttpResponse<String> longer = post(path, "send-back", form(path, Map.of("back", tooLong)));
    assertEquals(tooLong, World.read(longer).expectFirst("#back").val());
  }

  @Test
  void twoOfficersDoNotDecideTwice() {
    String request = Requested.sent(world, "/update/claim/kooth", cookie);
    String path = Requested.decision(request);
    Map<String, String> seen = form(path, Map.of());
    assertEquals(303, post(path, "approve", seen).statusCode());
    assertEquals(409, post(path, "approve", seen).statusCode());
    Map<String, String> no = new HashMap<>(seen);
    no.put("no", "Late");
    assertEquals(409, post(path, "reject", no).statusCode());
  }

  @Test
  void anEditorSeesItAndDoesNotDecide() {
    String request = Requested.sent(world, "/update/claim/scope", cookie);
    String editor = Officers.cookie(world, Role.EDITOR);
    Document page = world.page(Requested.decision(request), "Cookie", editor);
    assertTrue(page.text().contains(email));
    assertTrue(page.select("main form").isEmpty());
    assertFalse(
        world.page(Requested.decision(request), "Cookie", officer).select("main form").isEmpty());
  }

  private String decide(String request, String how, Map<String, String> said) {
    String path = Requested.decision(request);
    return Requested.location(post(path, how, form(path, said)));
  }

  private HttpResponse<String> post(String path, String how, Map<String, String> form) {
    return world.post(path + "/" + how, form, "Cookie", officer);
  }

  private Map<String, String> form(String path, Map<String, String> said) {
    Document page = world.page(path, "Cookie", officer);
    Map<String, String> form = new HashMap<>(said);
    form.put("csrf", page.expectFirst("main input[name=csrf]").val());
    form.put("version", page.expectFirst("main input[name=version]").val());
    return form;
  }
}
