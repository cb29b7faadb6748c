package localoffer.sharing.tending;

import static org.junit.jupiter.api.Assertions.assertTrue;

import localoffer.Asked;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import org.junit.jupiter.api.Test;

class StaffQuestionsPageTest {

  private final World world = World.shared();
  private final String officer = Officers.cookie(world, Role.EDITOR);

  @Test
  void whatWaitsIsThereWithWhatItWaitsFor() {
    String title = "Who knows a patient photographer?";
    Asked.question(world, officer, title);
    String line =
        world
            .page("/staff/questions", "Cookie", officer)
            .expectFirst("li:has(a:containsOwn(" + title + "))")
            .text();
    assertTrue(line.contains("To answer. Asked on 23 November 2026."), line);
  }
}
