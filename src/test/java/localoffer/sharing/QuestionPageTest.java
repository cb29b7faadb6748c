package localoffer.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import localoffer.Asked;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class QuestionPageTest {

  private final World world = World.shared();
  private final String officer = Officers.cookie(world, Role.APPROVER);

  @Test
  void aQuestionStandsThereWithItsAnswerAndNobodysName() {
    String href = Asked.shown(world, officer, "Who lends <big> bikes?");
    Document page = world.page(href);
    assertEquals("Who lends <big> bikes?", page.select("h1").text());
    assertTrue(page.text().contains("They tried two shops."));
    assertEquals("The council answers", page.expectFirst("main h2").text());
    assertTrue(page.text().contains("Ask the orthotics team."));
  }

  @Test
  void searchFindsIt() {
    String href = Asked.shown(world, officer, "Which barber is calm with quokka haircuts?");
    Instant patient = Instant.now().plus(Duration.ofMinutes(1));
    String search = "/search?q=quokka+haircuts&exact=yes";
    while (world.page(search).select("main a[href=" + href + "]").isEmpty()) {
      assertTrue(Instant.now().isBefore(patient), "found at last");
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertEquals(404, world.get("/ask-and-share/as-2222-22").statusCode());
  }
}
