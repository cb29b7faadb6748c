package localoffer.feedback.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import localoffer.feedback.Said;
import org.junit.jupiter.api.Test;

class CommentsPageTest {

  private final World world = World.written();
  private final String officer = Officers.cookie(world, Role.APPROVER);

  @Test
  void aCommentStandsAtItsStageAlone() {
    Said said = Said.by(world, officer, "The ramp at the hall is broken", "/topics");
    assertTrue(board("").contains(said.reference()));
    said.copied("The ramp at the hall is broken").answered("no", "The hall is not ours.");
    assertFalse(board("").contains(said.reference()));
    assertTrue(board("?stage=answered").contains("The ramp at the hall is broken"));
  }

  @Test
  void whoMayNotReadTheWordsReadsTheCopyOnceThereIsOne() {
    Said said = Said.by(world, officer, "Quokkas ate my words", "/topics");
    String editor = Officers.cookie(world, Role.EDITOR);
    String before = world.page("/staff/comments", "Cookie", editor).text();
    assertTrue(before.contains(said.reference()) && !before.contains("Quokkas"), before);
    said.copied("Animals ate the words");
    String after = world.page("/staff/comments", "Cookie", editor).text();
    assertTrue(after.contains("Animals ate the words") && !after.contains("Quokkas"), after);
  }

  @Test
  void whatIsDueFirstStandsFirstAndLateIsSaid() {
    Said said = Said.by(world, officer, "Late one", "/topics");
    Map<String, String> due = Map.of("officer", "", "day", "1", "month", "11", "year", "2026");
    assertEquals(303, said.send("/assign", due).statusCode());
    assertTrue(board("").contains("Late: it was due by 1 November 2026"));
  }

  private String board(String query) {
    return world.page("/staff/comments" + query, "Cookie", officer).text();
  }
}
