package localoffer.feedback.showing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import localoffer.feedback.Said;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class YouSaidFeedPageTest {

  private final World world = World.written();

  @Test
  void eachThatIsPublishedIsAnItem() {
    String officer = Officers.cookie(world, Role.APPROVER);
    Said said = Said.by(world, officer, "Bells & <whistles>", "/topics");
    said.copied("Bells & <whistles>").answered("no", "They are too loud.").published();
    Document feed = Jsoup.parse(world.get("/you-said-we-did/feed").body(), Parser.xmlParser());
    assertEquals("2.0", feed.expectFirst("rss").attr("version"));
    String item =
        feed.select("item").stream()
            .filter(it -> it.select("guid").text().equals(said.id().toString()))
            .map(it -> it.select("title, link, description").text())
            .findFirst()
            .orElse("");
    assertTrue(item.contains("You said: Bells & <whistles>"), item);
    assertTrue(item.contains("http://localhost:8080/you-said-we-did#said-"), item);
  }
}
