package localoffer.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import localoffer.Mailbox;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import localoffer.database.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Personal details are planted in comments: they are in the restricted tables, and nowhere else.
 */
class NowhereElseTest {

  private static final World WORLD = World.open();

  /** What no other text of the site can have by chance. */
  private static final List<String> PLANTED =
      List.of("Zaphnathos", "Quexley", "07700900917", "943 476 5919", "WV1 4ZZ", "14 Zyrbek Road");

  private static final String WORDS =
      "My son Zaphnathos Quexley of 14 Zyrbek Road WV1 4ZZ, NHS 943 476 5919, waits. 07700900917";

  @AfterAll
  static void close() {
    WORLD.close();
  }

  @Test
  void plantedDetailsAreInTheRestrictedTablesAlone() throws IOException {
    String officer = Officers.cookie(WORLD, Role.APPROVER, Role.MANAGER);
    Said said = Said.by(WORLD, officer, WORDS, "/topics").wanting("zaphnathos.quexley@example.net");
    walkThrough(said, officer);
    assertTrue(WORLD.page("/you-said-we-did").text().contains("A child of [address] waits"));
    assertEquals(List.of(), pages());
    assertEquals(List.of(), mails(said));
    Officers.inDatabase(
        WORLD,
        database -> {
          database.checkpoint();
          assertEquals(new TreeSet<>(Set.of("comment")), tables(database));
          return "";
        });
    assertEquals(List.of(), files());
    erased(said);
  }

  /** From the first look to the page, with an agency on the way. */
  private static void walkThrough(Said said, String officer) {
    said.copied("A child of [address] waits");
    WORLD.page(said.path("/copy"), "Cookie", officer);
    String second = Officers.cookie(WORLD, Role.APPROVER);
    if (said.page("").text().contains("A second officer has to approve it")) {
      said.send("/approve-copy", Map.of(), second);
    }
    said.send(
        "/ask",
        Map.of(
            "agency",
            "Clinic",
            "email",
            "clinic@example.org",
            "day",
            "4",
            "month",
            "12",
            "year",
            "2026"));
    said.answered("planned", "We will look into it.").published();
    WORLD.get("/search?q=zaphnathos");
    WORLD.get("/staff/audit.csv", "Cookie", officer);
  }

  private static List<String> pages() {
    List<String> found = new ArrayList<>();
    for (String path :
        List.of(
            "/",
            "/topics",
            "/you-said-we-did",
            "/you-said-we-did/2026",
            "/you-said-we-did/easy-read",
            "/you-said-we-did/feed",
            "/sitemap.xml",
            "/search.json?q=child+waits",
            "/open-referral/v3/services")) {
      String body = WORLD.get(path).body();
      PLANTED.stream().filter(body::contains).forEach(each -> found.add(path + " " + each));
    }
    return found;
  }

  private static List<String> mails(Said said) {
    String all =
        Mailbox.of(WORLD, "zaphnathos.quexley@example.net")
            + Mailbox.last(WORLD, "clinic@example.org")
            + said.reference();
    return PLANTED.stream().filter(all::contains).toList();
  }

  /** Every table that has one of them in any column. */
  private static Set<String> tables(Database database) {
    return database.read(
        handle -> {
          Set<String> found = new TreeSet<>();
          for (String table :
              handle
                  .createQuery("SELECT name FROM sqlite_schema WHERE type = 'table'")
                  .mapTo(String.class)
                  .list()) {
            String rows =
                handle.createQuery("SELECT * FROM \"" + table + "\"").mapToMap().list().toString();
            if (PLANTED.stream().anyMatch(rows::contains)) {
              found.add(table);
            }
          }
          return found;
        });
  }

  /** Every file of the world, but for the database itself and its log. */
  private static List<String> files() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(WORLD.folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        boolean database = file.getFileName().toString().startsWith("local-offer.sqlite");
        PLANTED.stream()
            .filter(each -> !database && text.contains(each))
            .forEach(each -> found.add(file.getFileName() + " " + each));
      }
    }
    return found;
  }

  /** After it is erased not even the database file has any of it. */
  private static void erased(Said said) throws IOException {
    assertEquals(303, said.send("/erase", Map.of("reference", said.reference())).statusCode());
    List<String> found = new ArrayList<>();
    for (String name : List.of("local-offer.sqlite", "local-offer.sqlite-wal")) {
      Path file = WORLD.folder().resolve("data").resolve(name);
      if (Files.exists(file)) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        PLANTED.stream().filter(text::contains).forEach(each -> found.add(name + " " + each));
      }
    }
    assertEquals(List.of(), found);
  }
}
