package localoffer.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import localoffer.database.Database;
import localoffer.search.counting.Outcome;
import localoffer.search.counting.SearchDayStore;
import localoffer.search.counting.SearchDays;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class GapsPageTest {

  @Test
  void whatFamiliesDidNotFindIsListedAndCanBeTakenAway() {
    try (World world = World.open()) {
      Officers.inDatabase(world, GapsPageTest::families);
      String cookie = Officers.cookie(world, Role.EDITOR);
      Document page = world.page(GapsPage.PATH, "Cookie", cookie);
      assertEquals("xqzzvw zzqvx 3 3", row(page, "/search?q=xqzzvw+zzqvx"));
      assertEquals("potholes on my road 3 3", row(page, "/search?q=potholes+on+my+road"));
      assertEquals(3, page.select("main tbody tr").size());
      assertTrue(page.text().contains("27 October 2026 to 23 November 2026"), page.text());
      HttpResponse<String> file = world.get(GapsPage.CSV_PATH + "?days=7", "Cookie", cookie);
      assertEquals(
          """
          words,times asked,nothing found,poor answers
          potholes on my road,3,0,3
          xqzzvw zzqvx,3,3,0
          '-zzqvxq,1,1,0
          """,
          file.body().replace("\r", ""));
      assertEquals(
          "attachment; filename=\"searches-2026-11-17-to-2026-11-23.csv\"",
          file.headers().firstValue("Content-Disposition").orElse(""));
    }
  }

  @Test
  void aPeriodIsChosenAndNonsenseIsFourWeeks() {
    World world = World.shared();
    String cookie = Officers.cookie(world, Role.MANAGER);
    assertEquals("365", chosen(world.page(GapsPage.PATH + "?days=365", "Cookie", cookie)));
    assertEquals("28", chosen(world.page(GapsPage.PATH + "?days=-1%27", "Cookie", cookie)));
  }

  @Test
  void whereNothingIsMissingItSaysSo() {
    try (World quiet = World.open()) {
      Document page = quiet.page(GapsPage.PATH, "Cookie", Officers.cookie(quiet, Role.EDITOR));
      assertTrue(page.text().contains("Every search in these days found something."));
      assertTrue(page.select("main a[href^=/staff/gaps.csv]").isEmpty());
    }
  }

  private static Database families(Database database) {
    try (SearchDays days = SearchDays.in(new SearchDayStore(database), World.CLOCK)) {
      for (int asked = 0; asked < 3; asked++) {
        days.count("xqzzvw zzqvx", Outcome.NOTHING);
        days.count("potholes on my road", Outcome.POOR);
        days.count("dyslexia", Outcome.FOUND);
      }
      days.count("-zzqvxq", Outcome.NOTHING);
    }
    return database;
  }

  private static String row(Document page, String href) {
    return page.expectFirst("main tr:has(a[href=\"" + href + "\"])").text();
  }

  private static String chosen(Document page) {
    return page.expectFirst("main option[selected]").val();
  }
}
