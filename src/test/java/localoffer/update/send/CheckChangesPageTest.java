package localoffer.update.send;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import localoffer.Kept;
import localoffer.World;
import localoffer.listing.change.Change.Stage;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class CheckChangesPageTest {

  private static final String SUMMARY = "edit/what-it-is/summary";

  private final Kept kept = Kept.open(Kept.world());

  @Test
  void whatChangedIsShownWordForWordWithAWayToChangeIt() {
    kept.submit(SUMMARY, Map.of("summary", "Play and old friends."));
    Document page = kept.page("check");
    assertEquals("new", page.expectFirst("main del").ownText());
    assertEquals("old", page.expectFirst("main ins").ownText());
    assertEquals(1, page.select("main dl a[href=" + kept.at(SUMMARY) + "]").size());
  }

  @Test
  void itIsSentWithAReferenceAndWaits() {
    kept.submit(SUMMARY, Map.of("summary", "Play."));
    HttpResponse<String> answer = kept.submit("check", Map.of("note", "From Monday."));
    assertEquals(kept.at("sent"), Kept.location(answer));
    assertEquals(Stage.SENT, kept.draft().stage());
    assertEquals("From Monday.", kept.draft().note());
    assertEquals("Play and new friends.", kept.details().summary());
    assertEquals(kept.at("sent"), Kept.location(kept.get("edit")));
    assertEquals(kept.at("sent"), Kept.location(kept.get("check")));
  }

  @Test
  void whatAColleagueWroteOnMeanwhileIsSeenBeforeItIsSent() {
    kept.submit(SUMMARY, Map.of("summary", "Play."));
    Document opened = kept.page("check");
    kept.submit("edit/how-to-get-it/waiting-time", Map.of("waiting_time", "A week."));
    HttpResponse<String> answer = kept.send("check", opened, Map.of());
    assertEquals(409, answer.statusCode());
    assertTrue(World.read(answer).select("main ins").text().contains("A week"));
    assertEquals(Stage.DRAFT, kept.draft().stage());
    assertEquals(303, kept.send("check", World.read(answer), Map.of()).statusCode());
  }

  @Test
  void hardWordsAreSaidWithPlainOnes() {
    kept.submit(
        "edit/what-it-is/description",
        Map.of("description", "We facilitate comprehensive multidisciplinary interventions."));
    String text = kept.page("check").select("main").text();
    assertTrue(text.contains("Could it be plainer?"), text);
    assertTrue(text.contains("“facilitate”"), text);
  }

  @Test
  void nothingIsSentWhereNothingIsMissing() {
    assertTrue(kept.page("check").text().contains("You have not changed anything yet"));
    assertEquals(403, kept.forged("check"));
  }
}
