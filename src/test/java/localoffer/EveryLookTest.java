package localoffer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import localoffer.account.Role;
import org.junit.jupiter.api.Test;

/** Looking changes nothing, whoever looks; and no address but our own gets into a mail. */
class EveryLookTest {

  /** Times that something is counted or noted by itself, not by who looks. */
  private static final List<String> BY_ITSELF =
      List.of("search_day", "visit_day", "job_run", "mail");

  @Test
  void everyLookLeavesTheDatabaseAsItWas() {
    try (World world = World.open()) {
      List<String> cookies =
          List.of(
              "",
              Officers.arriving(world, true),
              Officers.arriving(world, false),
              Providers.amira(world),
              Officers.cookie(world, Role.EDITOR, Role.APPROVER, Role.MANAGER));
      Map<String, String> before = tables(world);
      for (String cookie : cookies) {
        RouteTable.OPEN.forEach((route, path) -> look(world, route, path, cookie));
        RouteTable.GUARDED.forEach((route, rule) -> look(world, route, rule.path(), cookie));
      }
      assertEquals(before, tables(world));
      Providers.added(world, Providers.BENS);
      assertNotEquals(before, tables(world));
    }
  }

  @Test
  void aForgedHostGetsIntoNoMail() throws IOException {
    try (World world = World.open()) {
      String email = Providers.added(world, Providers.AMIRAS);
      String csrf = world.page("/update/sign-in").expectFirst("main input[name=csrf]").val();
      String body = "email=" + email.replace("@", "%40") + "&csrf=" + csrf;
      assertTrue(post(world, "evil.example", body).startsWith("HTTP/1.1 421"));
      assertEquals(List.of(), Mailbox.of(world, email));
      assertTrue(post(world, "localhost:" + world.port(), body).startsWith("HTTP/1.1 303"));
      String mail = Mailbox.last(world, email);
      assertTrue(mail.contains("http://localhost:8080/update/sign-in/link/"), mail);
    }
  }

  private static void look(World world, String route, String path, String cookie) {
    if (route.startsWith("get ")) {
      world.get(path, cookie.isEmpty() ? new String[0] : new String[] {"Cookie", cookie});
    }
  }

  private static String post(World world, String host, String body) throws IOException {
    try (Socket socket = new Socket("localhost", world.port())) {
      String request =
          "POST /update/sign-in HTTP/1.1\r\nHost: "
              + host
              + "\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n"
              + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
              + body.length()
              + "\r\n\r\n"
              + body;
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Every table with all that is in it. */
  private static Map<String, String> tables(World world) {
    return Officers.inDatabase(
        world,
        database ->
            database.read(
                handle -> {
                  Map<String, String> all = new TreeMap<>();
                  handle
                      .createQuery("SELECT name FROM sqlite_schema WHERE type = 'table'")
                      .mapTo(String.class)
                      .filter(name -> !BY_ITSELF.contains(name))
                      .forEach(
                          name ->
                              all.put(
                                  name,
                                  handle
                                      .createQuery("SELECT * FROM <name>")
                                      .define("name", name)
                                      .mapToMap()
                                      .map(row -> row.toString().replaceAll("\\[B@\\w+", ""))
                                      .list()
                                      .toString()));
                  return all;
                }));
  }
}
