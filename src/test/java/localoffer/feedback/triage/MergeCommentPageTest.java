package localoffer.feedback.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import localoffer.Mailbox;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import localoffer.feedback.Said;
import org.junit.jupiter.api.Test;

class MergeCommentPageTest {

  private final World world = World.written();
  private final String officer = Officers.cookie(world, Role.APPROVER);

  @Test
  void oneStandsForBothAndBothHearTheAnswer() {
    Said one = Said.by(world, officer, "No bus on Sunday", "/topics");
    Said other = Said.by(world, officer, "Sunday buses please", "/topics");
    String email = other.id() + "@example.net";
    other.wanting(email);
    assertTrue(other.page("/merge").text().contains(one.reference()));
    Map<String, String> form = Map.of("reference", one.reference().toLowerCase(Locale.ROOT));
    assertEquals(303, other.send("/merge", form).statusCode());
    assertEquals("merged", other.stage());
    one.copied("No bus on Sunday").answered("no", "The bus company decides.").published();
    assertTrue(Mailbox.last(world, email).contains("The bus company decides."));
    String page = world.page("/you-said-we-did").text();
    assertTrue(page.contains("No bus on Sunday"), page);
    assertTrue(page.contains("One more person said the same"), page);
  }

  @Test
  void whoeverSaidTheFirstOfThreeHearsTheAnswerToTheLast() {
    Said first = Said.by(world, officer, "Too loud", "/display");
    Said second = Said.by(world, officer, "It is loud", "/display");
    Said third = Said.by(world, officer, "Less noise", "/display");
    String email = first.id() + "@example.net";
    first.wanting(email).send("/merge", Map.of("reference", second.reference()));
    second.send("/merge", Map.of("reference", third.reference()));
    third.answered("no", "It has to be loud.");
    assertTrue(Mailbox.last(world, email).contains("It has to be loud."));
  }

  @Test
  void itselfAndNothingStandForNobody() {
    Said one = Said.by(world, officer, "On my own", "/topics");
    for (String reference : new String[] {one.reference(), "", "YS-0000-00"}) {
      assertEquals(422, one.send("/merge", Map.of("reference", reference)).statusCode());
    }
  }
}
