package localoffer.update.send;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import localoffer.Kept;
import localoffer.World;
import localoffer.listing.change.Change.Stage;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MergeChangesPageTest {

  private final Kept kept = Kept.open(Kept.world());

  @Test
  void whatAnOfficerChangedMeanwhileStandsBesideAndOneIsChosen() {
    clash();
    assertEquals(kept.at("merge"), Kept.location(kept.submit("check", Map.of())));
    Document page = World.read(kept.get("merge"));
    assertEquals(409, kept.get("merge").statusCode());
    assertTrue(page.select(".side").eachText().containsAll(List.of("Mine.", "Theirs.")));
    var answer = kept.send("merge", page, Map.of("keep.summary", "mine"));
    assertEquals(kept.at("check"), Kept.location(answer));
    assertEquals("Mine.", kept.draft().details().summary());
    assertEquals("A week.", kept.draft().details().waitingTime());
    assertEquals(kept.at("sent"), Kept.location(kept.submit("check", Map.of())));
    assertEquals(Stage.SENT, kept.draft().stage());
  }

  @Test
  void theOfficersWordsCanBeKept() {
    clash();
    Document page = World.read(kept.get("merge"));
    kept.send("merge", page, Map.of("keep.summary", "theirs"));
    assertEquals("Theirs.", kept.draft().details().summary());
    assertEquals("A week.", kept.draft().details().waitingTime());
  }

  @Test
  void aChoiceMadeBeforeAnotherChangeIsAskedForAgain() {
    clash();
    Document page = World.read(kept.get("merge"));
    kept.officerWrites("Theirs again.");
    assertEquals(409, kept.send("merge", page, Map.of()).statusCode());
  }

  @Test
  void thereIsNothingToChooseWhereNobodyElseWrote() {
    kept.submit("edit/what-it-is/summary", Map.of("summary", "Mine."));
    assertEquals(kept.at("check"), Kept.location(kept.get("merge")));
    assertEquals(403, kept.forged("merge"));
  }

  private void clash() {
    kept.submit("edit/what-it-is/summary", Map.of("summary", "Mine."));
    kept.submit("edit/how-to-get-it/waiting-time", Map.of("waiting_time", "A week."));
    kept.officerWrites("Theirs.");
  }
}
