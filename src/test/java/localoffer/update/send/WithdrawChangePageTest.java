package localoffer.update.send;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import localoffer.Kept;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class WithdrawChangePageTest {

  private final Kept kept = Kept.open(Kept.world());

  @Test
  void aDraftIsThrownAwayAfterOneMoreQuestion() {
    kept.submit("edit/what-it-is/summary", Map.of("summary", "Play."));
    assertEquals("/update", Kept.location(kept.submit("withdraw", Map.of())));
    assertFalse(kept.hasDraft());
    assertEquals("Play and new friends.", kept.details().summary());
  }

  @Test
  void whatAColleagueWroteMeanwhileIsNotThrownAwayUnseen() {
    kept.submit("edit/what-it-is/summary", Map.of("summary", "Play."));
    Document opened = kept.page("withdraw");
    kept.submit("edit/how-to-get-it/waiting-time", Map.of("waiting_time", "A week."));
    assertEquals(409, kept.send("withdraw", opened, Map.of()).statusCode());
    assertTrue(kept.hasDraft());
  }

  @Test
  void thereIsNothingToThrowAwayWhereNothingWasWritten() {
    assertEquals("/update", Kept.location(kept.get("withdraw")));
    assertEquals(403, kept.forged("withdraw"));
  }
}
