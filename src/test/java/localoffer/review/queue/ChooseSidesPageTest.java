package localoffer.review.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import localoffer.Kept;
import localoffer.World;
import localoffer.listing.Details;
import localoffer.listing.change.Change;
import localoffer.listing.change.Change.Stage;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ChooseSidesPageTest {

  private static final String FORM = "form[action$=/choose]";

  private final World world = World.written();
  private final Kept kept = Kept.open(world);
  private final Carol carol = Carol.in(world);

  /** Sent by a member, and then an officer writes another summary. */
  private Change overtaken() {
    kept.submit("edit/what-it-is/summary", Map.of("summary", "What was sent."));
    kept.submit("edit/how-to-get-it/waiting-time", Map.of("waiting_time", "About two weeks."));
    kept.submit("check", Map.of());
    kept.officerWrites("What stands there now.");
    Change change = kept.draft();
    carol.claims(change);
    return change;
  }

  @Test
  void anOfficerChoosesWhereBothChangedTheSameAndAllElseStays() {
    Change change = overtaken();
    String path = Carol.path(change);
    assertFalse(carol.page(path).select("a[href$=/choose]").isEmpty());
    Document page = carol.page(path + "/choose");
    assertEquals(1, page.select("fieldset").size());
    assertTrue(page.text().contains("What was sent.") && page.text().contains("stands there now"));
    assertTrue(page.select(".differences").text().contains("put in: About two"), page.text());
    HttpResponse<String> done = carol.sends(page, FORM, Map.of("keep.summary", "theirs"));
    assertEquals("/staff/queue?done=approved", Kept.location(done));
    Details now = kept.details();
    assertEquals("What stands there now.", now.summary());
    assertEquals("About two weeks.", now.waitingTime());
    assertFalse(kept.hasDraft());
  }

  @Test
  void whatWasSentIsTakenUnlessTheOtherIsChosen() {
    String path = Carol.path(overtaken());
    carol.sends(carol.page(path + "/choose"), FORM, Map.of("keep.summary", "sent"));
    assertEquals("What was sent.", kept.details().summary());
  }

  @Test
  void whatChangedWhileTheOfficerChoseIsShownAgain() {
    String path = Carol.path(overtaken());
    Document page = carol.page(path + "/choose");
    kept.officerWrites("Still another.");
    assertEquals(409, carol.sends(page, FORM, Map.of("keep.summary", "sent")).statusCode());
    assertEquals(Stage.SENT, kept.draft().stage());
    assertEquals("Still another.", kept.details().summary());
  }

  @Test
  void whereNobodyElseChangedItThereIsNothingToChoose() {
    kept.submit("edit/what-it-is/summary", Map.of("summary", "What was sent."));
    kept.submit("check", Map.of());
    String path = Carol.path(kept.draft());
    assertEquals(path, Kept.location(carol.get(path + "/choose")));
    assertEquals(
        403, world.post(path + "/choose", Map.of(), "Cookie", carol.cookie()).statusCode());
  }
}
