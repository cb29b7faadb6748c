package localoffer.account.signin;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import localoffer.Officers;
import localoffer.Providers;
import localoffer.World;
import localoffer.account.Role;
import localoffer.account.WayIn;
import localoffer.account.secret.Totp;
import org.apache.commons.codec.binary.Base32;
import org.jsoup.nodes.Document;

/** Somebody with a browser and a network address of their own, who signs in as people do. */
final class Person {

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final int PATIENCE = 1_000;

  final World world;
  final String email;
  private final Map<String, String> cookies = new HashMap<>();
  private final String sender = "198.51.100." + NUMBER.incrementAndGet();
  private byte[] secret = new byte[0];

  final WayIn wayIn;

  private Person(World world, String email, WayIn wayIn) {
    this.world = world;
    this.email = email;
    this.wayIn = wayIn;
  }

  /** A new officer who has never signed in. */
  static Person newOfficer(World world) {
    return new Person(world, Officers.added(world, Role.EDITOR), WayIn.STAFF);
  }

  /** A new member of Amira's organisation who has never signed in. */
  static Person newMember(World world) {
    return new Person(world, Providers.added(world, Providers.AMIRAS), WayIn.UPDATE);
  }

  /** Somebody nobody knows. */
  static Person stranger(World world) {
    return stranger(world, WayIn.STAFF);
  }

  static Person stranger(World world, WayIn wayIn) {
    return new Person(world, "stranger" + NUMBER.incrementAndGet() + "@example.org", wayIn);
  }

  /** Somebody of an address who comes in by a way. */
  static Person as(World world, String email, WayIn wayIn) {
    return new Person(world, email, wayIn);
  }

  /** The same person with another browser. */
  Person elsewhere() {
    Person other = new Person(world, email, wayIn);
    other.secret = secret;
    return other;
  }

  HttpResponse<String> get(String path) {
    return noted(world.get(path, headers()));
  }

  Document page(String path) {
    return World.read(get(path));
  }

  HttpResponse<String> post(String path, Map<String, String> form) {
    return noted(world.post(path, form, headers()));
  }

  /** Opens the page, fills in its form and sends it. */
  HttpResponse<String> submit(String path, Map<String, String> form) {
    Map<String, String> all = new HashMap<>(form);
    all.put("csrf", csrf(path));
    return post(path, all);
  }

  String csrf(String path) {
    return page(path).expectFirst("main input[name=csrf]").val();
  }

  /** Asks for a link; the path that it leads to, once its mail is there. */
  String askForLink() {
    int before = mails().size();
    submit(wayIn.signIn(), Map.of("email", email));
    return linkAfter(before);
  }

  /** The path in the mail after so many. */
  String linkAfter(int before) {
    return found(wayIn.signIn() + "/link/[\\w-]{43}(\\?to=[\\w/-]+)?", mailAfter(before));
  }

  /** The six figures of the last mail. */
  String codeOfMail() {
    return found("\\b\\d{3} \\d{3}\\b", mails().getLast());
  }

  /** Comes in with a link, and sets up an authenticator; what is answered in the end. */
  Document setUp() {
    submit(askForLink(), Map.of());
    secret =
        new Base32()
            .decode(
                page(SetUpAuthenticatorPage.PATH)
                    .expectFirst("strong.code")
                    .text()
                    .replace(" ", ""));
    return World.read(submit(SetUpAuthenticatorPage.PATH, Map.of("code", code(0))));
  }

  /** What the authenticator shows so many half minutes from now. */
  String code(int steps) {
    Instant at = World.CLOCK.instant().plus(Duration.ofSeconds(30L * steps));
    return Totp.code(secret, at);
  }

  String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse(answer.statusCode() + "");
  }

  String cookie(String name) {
    return cookies.getOrDefault(name, "");
  }

  /** Every mail to this person, the first one first. */
  List<String> mails() {
    return Officers.inDatabase(
        world,
        database ->
            database.read(
                handle ->
                    handle
                        .createQuery("SELECT text FROM mail WHERE address = :email ORDER BY rowid")
                        .bind("email", email)
                        .mapTo(String.class)
                        .list()));
  }

  private String mailAfter(int before) {
    for (int waited = 0; waited < PATIENCE; waited++) {
      List<String> mails = mails();
      if (mails.size() > before) {
        return mails.getLast();
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    throw new AssertionError("No mail came.");
  }

  private static String found(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      throw new AssertionError(text);
    }
    return matcher.group();
  }

  private String[] headers() {
    List<String> headers = new ArrayList<>(List.of("X-Forwarded-For", sender));
    if (!cookies.isEmpty()) {
      headers.add("Cookie");
      headers.add(
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return headers.toArray(String[]::new);
  }

  private HttpResponse<String> noted(HttpResponse<String> answer) {
    for (String set : answer.headers().allValues("Set-Cookie")) {
      String[] pair = set.split(";", 2)[0].split("=", 2);
      if (pair[1].isEmpty() || pair[1].equals("\"\"")) {
        cookies.remove(pair[0]);
      } else {
        cookies.put(pair[0], pair[1]);
      }
    }
    return answer;
  }
}
