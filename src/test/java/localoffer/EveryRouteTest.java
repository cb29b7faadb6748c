package localoffer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import localoffer.RouteTable.Rule;
import localoffer.account.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every address, for every kind of visitor and every method: nobody gets further than they may. */
class EveryRouteTest {

  private static final World WORLD = World.shared();

  private static final Map<String, Rule> GUARDED = RouteTable.GUARDED;
  private static final Map<String, String> OPEN = RouteTable.OPEN;

  private static final Map<String, String> VISITORS = new TreeMap<>();
  private static final String SET_UP = "/staff/sign-in/set-up";

  /** Whoever has an authenticator already is not shown how to set one up. */
  private static final String WITHOUT_APP = Officers.arriving(WORLD, false);

  @BeforeAll
  static void visitors() {
    VISITORS.put("", "");
    VISITORS.put(RouteTable.ARRIVING, Officers.arriving(WORLD, true));
    VISITORS.put(RouteTable.PROVIDER, Providers.amira(WORLD));
    for (Role role : Role.OF_OFFICERS) {
      VISITORS.put(role.name(), Officers.cookie(WORLD, role));
    }
  }

  @Test
  void everyRouteStandsInATableWithItsRoles() throws IOException {
    Map<String, String> expected = new TreeMap<>();
    OPEN.keySet().forEach(route -> expected.put(route, RouteTable.ANYBODY));
    GUARDED.forEach((route, rule) -> expected.put(route, rule.who()));
    assertEquals(expected, routes());
  }

  @Test
  void nothingIsAddedBesideTheGate() throws IOException {
    String source = RoutesSource.read();
    long added =
        Pattern.compile("\\.(get|post|put|patch|delete)\\(")
            .matcher(source)
            .results()
            .filter(match -> source.startsWith("routes", match.start() - "routes".length()))
            .count();
    assertEquals(routes().size(), added);
    assertFalse(source.contains("addHttpHandler"));
  }

  @Test
  void everybodyGetsWhatIsForThemAndNothingElse() {
    List<String> wrong = new ArrayList<>();
    GUARDED.forEach(
        (route, rule) ->
            VISITORS.forEach(
                (name, cookie) -> {
                  boolean may = Set.of(rule.who().split(", ")).contains(name);
                  String held = may && rule.path().equals(SET_UP) ? WITHOUT_APP : cookie;
                  int status = ask(route, rule.path(), held).statusCode();
                  int expected = route.startsWith("get") ? rule.status() : 403;
                  if (status != (may ? expected : refusal(name, rule))) {
                    wrong.add(name + " " + route + " " + status);
                  }
                }));
    assertEquals(List.of(), wrong);
  }

  /** An officer is told that another may; everybody else is sent to where they can sign in. */
  private static int refusal(String visitor, RouteTable.Rule rule) {
    boolean officer = Role.OF_OFFICERS.stream().anyMatch(role -> role.name().equals(visitor));
    boolean theirs = rule.path().startsWith("/staff") && !rule.who().equals(RouteTable.ARRIVING);
    return officer && theirs ? 403 : 303;
  }

  @Test
  void whoIsNotLetInIsSentWhereTheyCanGoOn() {
    assertEquals("/staff/sign-in", sentTo("/staff/gaps", ""));
    assertEquals("/staff/sign-in/code", sentTo("/staff/gaps", cookie(RouteTable.ARRIVING)));
    assertEquals("/staff", sentTo("/staff/sign-in/code", cookie("EDITOR")));
    assertEquals("/staff/sign-in", sentTo("/staff", "session=" + "x".repeat(43)));
    assertEquals("/staff/sign-in", sentTo("/staff", cookie(RouteTable.PROVIDER)));
    assertEquals("/update/sign-in?to=/update/sessions", sentTo("/update/sessions", ""));
    assertEquals(
        "/update/sign-in?to=/update/sessions", sentTo("/update/sessions", cookie("EDITOR")));
  }

  @Test
  void noFormIsTakenWithoutItsToken() {
    List<String> taken = new ArrayList<>();
    OPEN.forEach(
        (route, path) -> {
          if (route.startsWith("post") && ask(route, path, "").statusCode() != 403) {
            taken.add(route);
          }
        });
    assertEquals(List.of(), taken);
  }

  @Test
  void theTokenOfAnotherSessionIsForeign() {
    String cookie = Officers.cookie(WORLD, Role.EDITOR);
    String other = Officers.cookie(WORLD, Role.MANAGER);
    String csrf = WORLD.page("/staff", "Cookie", other).expectFirst("input[name=csrf]").val();
    Map<String, String> form = Map.of("csrf", csrf);
    assertEquals(403, WORLD.post("/staff/sign-out", form, "Cookie", cookie).statusCode());
    String open = WORLD.page("/staff/sign-in").expectFirst("input[name=csrf]").val();
    assertEquals(
        403, WORLD.post("/staff/sign-out", Map.of("csrf", open), "Cookie", cookie).statusCode());
  }

  @Test
  void otherMethodsDoNothing() {
    TreeSet<String> paths = new TreeSet<>(OPEN.values());
    GUARDED.values().forEach(rule -> paths.add(rule.path()));
    List<String> answered = new ArrayList<>();
    for (String path : paths) {
      for (String method : List.of("PUT", "PATCH", "DELETE")) {
        String officer = cookie("MANAGER");
        int status =
            WORLD
                .send(
                    WORLD.request(path, "Cookie", officer).method(method, BodyPublishers.noBody()))
                .statusCode();
        if (status != 405 && status != 404) {
          answered.add(method + " " + path + " " + status);
        }
      }
    }
    assertEquals(List.of(), answered);
  }

  @Test
  void nothingOfOfficersIsKeptAnywhere() {
    List<String> kept = new ArrayList<>();
    for (String path :
        new String[] {"/staff", "/staff/gaps", "/staff/gaps.csv", "/staff/sign-in"}) {
      HttpResponse<String> answer = WORLD.get(path, "Cookie", cookie("EDITOR"));
      String said = answer.headers().firstValue("Cache-Control").orElse("");
      if (!said.equals("no-store") || answer.headers().firstValue("ETag").isPresent()) {
        kept.add(path + " " + said);
      }
    }
    assertEquals(List.of(), kept);
    assertEquals(303, WORLD.get("/staff").statusCode());
  }

  private static String cookie(String visitor) {
    return Objects.requireNonNull(VISITORS.get(visitor));
  }

  private static HttpResponse<String> ask(String route, String path, String cookie) {
    String[] headers = cookie.isEmpty() ? new String[0] : new String[] {"Cookie", cookie};
    return route.startsWith("get")
        ? WORLD.get(path, headers)
        : WORLD.post(path, Map.of("state", "published"), headers);
  }

  private static String sentTo(String path, String cookie) {
    HttpResponse<String> answer = ask("get", path, cookie);
    assertEquals(303, answer.statusCode());
    return answer.headers().firstValue("Location").orElseThrow();
  }

  /** Each route with its roles as they are written there. */
  private static Map<String, String> routes() throws IOException {
    String source = RoutesSource.read();
    return Pattern.compile(
            "routes\\s*\\.(get|post|put|patch|delete)\\(\\s*(\\w+\\.\\w+),\\s*\\w+::\\w+([^)]*)\\)")
        .matcher(source)
        .results()
        .collect(
            Collectors.toMap(
                match -> match.group(1) + " " + match.group(2),
                EveryRouteTest::roles,
                (one, other) -> one + " and " + other,
                TreeMap::new));
  }

  private static String roles(MatchResult match) {
    return Arrays.stream(match.group(3).split(","))
        .map(String::strip)
        .filter(role -> !role.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
