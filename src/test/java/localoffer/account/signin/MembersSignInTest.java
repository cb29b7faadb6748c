package localoffer.account.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import localoffer.Officers;
import localoffer.Providers;
import localoffer.World;
import localoffer.account.EmailAddress;
import localoffer.account.WayIn;
import localoffer.account.member.MemberStore;
import localoffer.account.member.Members;
import localoffer.database.Database;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members come in by a mailed link alone, and nobody else comes in by it. */
class MembersSignInTest {

  private final World world = World.shared();

  @Test
  void aMemberIsInWithOneButton() {
    Person amira = Person.newMember(world);
    String link = amira.askForLink();
    Document page = amira.page(link);
    assertEquals(1, page.select("main button").size());
    assertEquals("/update", amira.location(amira.submit(link, Map.of())));
    assertEquals(200, amira.get(MySessionsPage.UPDATE_PATH).statusCode());
    assertEquals(303, amira.get("/staff").statusCode());
  }

  @Test
  void whatOpensLinksByItselfUsesNothingUp() {
    Person amira = Person.newMember(world);
    String link = amira.askForLink();
    assertEquals(200, world.send(world.request(link).HEAD()).statusCode());
    for (int looked = 0; looked < 20; looked++) {
      assertEquals(200, world.get(link).statusCode());
    }
    assertEquals(303, amira.submit(link, Map.of()).statusCode());
  }

  @Test
  void aLinkIsNotTakenTwiceNorByTheOfficersWay() {
    Person amira = Person.newMember(world);
    String link = amira.askForLink();
    assertEquals(410, amira.get(link.replace("/update/", "/staff/")).statusCode());
    Map<String, String> form = Map.of("csrf", amira.csrf(link));
    assertEquals(410, amira.post(link.replace("/update/", "/staff/"), form).statusCode());
    assertEquals(303, amira.post(link, form).statusCode());
    Person replaying = amira.elsewhere();
    assertEquals(410, replaying.post(link, form).statusCode());
    assertEquals("", replaying.cookie("session"));
  }

  @Test
  void fiftyWhoUseALinkAtOnceGiveOneSession() throws InterruptedException, ExecutionException {
    Person amira = Person.newMember(world);
    String link = amira.askForLink();
    String cookie = "asked=" + amira.cookie("asked");
    Map<String, String> form = Map.of("csrf", amira.csrf(link));
    Callable<HttpResponse<String>> use = () -> world.post(link, form, "Cookie", cookie);
    List<Integer> answers = new ArrayList<>();
    try (ExecutorService all = Executors.newFixedThreadPool(50)) {
      for (Future<HttpResponse<String>> answer :
          all.invokeAll(Stream.generate(() -> use).limit(50).toList())) {
        answers.add(answer.get().statusCode());
      }
    }
    assertEquals(1, answers.stream().filter(status -> status == 303).count());
    assertEquals(1, sessions(amira));
  }

  @Test
  void fiveHundredKnownAndFiveHundredUnknownAddressesAreAnsweredAlike() {
    Set<String> answers = new HashSet<>();
    try (World own = World.open()) {
      UUID provider = Providers.id(own, Providers.AMIRAS);
      Officers.inDatabase(own, database -> addFiveHundred(database, provider));
      for (int number = 0; number < 1_000; number++) {
        String address = (number % 2 == 0 ? "known" : "other") + number / 2 + "@example.org";
        answers.add(asking(own, address, "203.0.113." + number / 20));
      }
    }
    assertEquals(1, answers.size(), answers.toString());
    assertTrue(answers.iterator().next().startsWith("303 "), answers.toString());
  }

  private static Members addFiveHundred(Database database, UUID provider) {
    Members members = new Members(new MemberStore(database), World.CLOCK);
    for (int number = 0; number < 500; number++) {
      members.add(provider, new EmailAddress("known" + number + "@example.org"), "test");
    }
    return members;
  }

  @Test
  void whereSomebodyWantedToGoIsWhereTheyComeTo() {
    Person amira = Person.newMember(world);
    HttpResponse<String> away = amira.get(MySessionsPage.UPDATE_PATH);
    assertEquals("/update/sign-in?to=/update/sessions", amira.location(away));
    amira.submit(amira.location(away), Map.of("email", amira.email, "to", "/update/sessions"));
    String link = amira.linkAfter(0);
    assertTrue(link.endsWith("?to=/update/sessions"), link);
    assertEquals("/update/sessions", amira.location(amira.submit(link, Map.of())));
  }

  @Test
  void whoIsInGoesThroughALinkWithoutUsingItUp() {
    Person amira = Person.newMember(world);
    amira.submit(amira.askForLink(), Map.of());
    String second = amira.elsewhere().askForLink();
    assertEquals("/update/people", amira.location(amira.get(second + "?to=/update/people")));
    Person ben = Person.newMember(world);
    ben.submit(ben.askForLink(), Map.of());
    assertEquals(200, ben.get(second).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "/update//evil.example",
        "/update/../staff",
        "/update/%2e%2e/staff",
        "/update\\evil",
        "/updates",
        "/update@evil.example",
        "/update/x?to=//evil.example",
        "/update/x\r\nLocation: //evil.example",
        "/staff",
        "javascript:alert(1)",
        "/update/sign-out"
      })
  void nobodyIsSentElsewhere(String elsewhere) {
    Person amira = Person.newMember(world);
    int before = amira.mails().size();
    Map<String, String> form = Map.of("email", amira.email, "to", elsewhere);
    amira.submit(SignInPage.UPDATE_PATH, form);
    String link = amira.linkAfter(before);
    assertFalse(link.contains("?"), link);
    String csrf = amira.csrf(link);
    String encoded = URLEncoder.encode(elsewhere, StandardCharsets.UTF_8);
    HttpResponse<String> in = amira.post(link + "?to=" + encoded, Map.of("csrf", csrf));
    assertEquals("/update", amira.location(in));
    HttpResponse<String> again = amira.get(SignInPage.UPDATE_PATH + "?to=" + encoded);
    assertEquals("/update", amira.location(again));
  }

  @Test
  void signingOutEverywhereEndsEverySession() {
    Person amira = Person.newMember(world);
    amira.submit(amira.askForLink(), Map.of());
    Person phone = amira.elsewhere();
    phone.submit(phone.askForLink(), Map.of());
    assertEquals(2, phone.page(MySessionsPage.UPDATE_PATH).select("main .entries li").size());
    HttpResponse<String> out = phone.submit(MySessionsPage.UPDATE_PATH, Map.of());
    assertEquals("/update/sign-out", phone.location(out));
    assertEquals(303, amira.get(MySessionsPage.UPDATE_PATH).statusCode());
    assertEquals(0, sessions(amira));
  }

  private static int sessions(Person person) {
    return Officers.inDatabase(
        person.world,
        database ->
            database.read(
                handle ->
                    handle
                        .createQuery(
                            "SELECT count(*) FROM session JOIN person ON person.id = person_id"
                                + " WHERE email = :email")
                        .bind("email", person.email)
                        .mapTo(Integer.class)
                        .one()));
  }

  /** All that is answered, but for the time and the token in the cookie. */
  private static String asking(World own, String email, String from) {
    String csrf = own.page(SignInPage.UPDATE_PATH).expectFirst("main input[name=csrf]").val();
    HttpResponse<String> answer =
        own.post(
            SignInPage.UPDATE_PATH, Map.of("email", email, "csrf", csrf), "X-Forwarded-For", from);
    Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
    headers.remove("date");
    String all = answer.statusCode() + " " + headers + " " + answer.body();
    return all.replaceAll("asked=[\\w-]{43}", "asked=").replaceAll("Expires=[^;]*", "");
  }

  @Test
  void theWayOfMembersIsNotTheWayOfOfficers() {
    Person officer = Person.newOfficer(world);
    Person byMail = Person.as(world, officer.email, WayIn.UPDATE);
    byMail.submit(byMail.askForLink(), Map.of());
    assertEquals(200, byMail.get(MySessionsPage.UPDATE_PATH).statusCode());
    assertEquals("/staff/sign-in", byMail.location(byMail.get("/staff")));
  }
}
