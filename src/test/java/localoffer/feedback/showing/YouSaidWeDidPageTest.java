package localoffer.feedback.showing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import localoffer.feedback.Said;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class YouSaidWeDidPageTest {

  private final World world = World.written();
  private final String officer = Officers.cookie(world, Role.APPROVER);

  @Test
  void beforeAnythingIsPublishedItSaysSo() {
    Document page = World.shared().page("/you-said-we-did?topic=housing");
    assertTrue(page.text().contains("There is nothing here yet"), page.text());
    assertEquals(200, World.shared().get("/you-said-we-did?page=9").statusCode());
  }

  @Test
  void whatWasSaidAndDoneStandTogetherAndOnThePageItWasAbout() {
    Said said = Said.by(world, officer, "Echidna <i>gates</i> stick", "/glossary/send");
    assertTrue(world.page("/glossary/send").select(".told-here").isEmpty());
    said.copied("Echidna <i>gates</i> stick").answered("yes", "We oiled the gates.").published();
    Document page = world.page("/you-said-we-did");
    String told = page.expectFirst("#said-" + said.id()).text();
    assertTrue(told.contains("You said Echidna <i>gates</i> stick"), told);
    assertTrue(told.contains("We did We oiled the gates. Changed on 20 November 2026"), told);
    assertTrue(
        world.page("/glossary/send").select(".told-here").text().contains("We oiled the gates."));
    assertTrue(world.page("/glossary").select(".told-here").isEmpty());
  }

  @Test
  void whatWeCannotDoIsSaidToo() {
    Said said = Said.by(world, officer, "Move the moon", "/topics");
    said.copied("Move the moon").answered("no", "It is too heavy.").published();
    String told = world.page("/you-said-we-did").expectFirst("#said-" + said.id()).text();
    assertTrue(told.contains("We cannot, because It is too heavy."), told);
    assertFalse(world.page("/topics").text().contains("too heavy"));
  }

  @Test
  void oneTopicCanBeReadAlone() {
    Said said = Said.by(world, officer, "Longer breaks", "/topics");
    said.copied("Longer breaks").answered("no", "There is no money for it.").published();
    assertTrue(world.page("/you-said-we-did?topic=short-breaks").text().contains("Longer breaks"));
    assertFalse(world.page("/you-said-we-did?topic=money").text().contains("Longer breaks"));
    assertEquals(404, world.get("/you-said-we-did?topic=none").statusCode());
  }

  @Test
  void howManyAreLeftOutAndWhyStandsThere() {
    int before = leftOut();
    Said.by(world, officer, "x", "/topics").send("/leave-out", Map.of("reason", "one_person"));
    Said said = Said.by(world, officer, "Something new", "/topics");
    said.copied("Something new").answered("no", "No.").published();
    assertEquals(before + 1, leftOut());
  }

  private int leftOut() {
    String page = world.page("/you-said-we-did?at=" + System.nanoTime()).text();
    return page.contains("We have left nothing out")
        ? 0
        : Integer.parseInt(page.replaceFirst("(?s).*We have left out (\\d+):.*", "$1"));
  }
}
