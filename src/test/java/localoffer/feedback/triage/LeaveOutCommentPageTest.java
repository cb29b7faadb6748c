package localoffer.feedback.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import localoffer.feedback.Said;
import org.junit.jupiter.api.Test;

class LeaveOutCommentPageTest {

  private final World world = World.written();
  private final String officer = Officers.cookie(world, Role.APPROVER);
  private final Said said = Said.by(world, officer, "You are bad", "/topics");

  @Test
  void theLawsTwoReasonsAreTheOnlyChoice() {
    assertEquals(2, said.page("/leave-out").select("input[name=reason]").size());
    assertEquals(422, said.send("/leave-out", Map.of("reason", "critical")).statusCode());
    assertEquals("new", said.stage());
  }

  @Test
  void whatIsLeftOutIsInTheTrailWithItsReasonAndCanComeBack() {
    assertEquals(303, said.send("/leave-out", Map.of("reason", "vexatious")).statusCode());
    assertEquals("left_out", said.stage());
    String trail = world.page("/staff/audit", "Cookie", officer).text();
    assertTrue(trail.contains("comment leave out vexatious"), trail);
    assertEquals(303, said.press("/bring-back").statusCode());
    assertEquals("new", said.stage());
  }
}
