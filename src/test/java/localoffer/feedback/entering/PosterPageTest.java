package localoffer.feedback.entering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A sheet that leads families from a waiting room to the form about one page. */
class PosterPageTest {

  private static final World WORLD = World.shared();
  private static final String CAROL = Officers.cookie(WORLD, Role.EDITOR);

  @Test
  void thePosterHasAPictureAndAnAddressThatLeadsToTheForm() {
    Document page = page("/services/short-breaks");
    String address = page.expectFirst(".poster .address").text();
    assertTrue(address.matches("localhost:8080/say/[2-9A-Z]{5}"), address);
    assertEquals(
        "/feedback?about=%2Fservices%2Fshort-breaks",
        WORLD
            .get(address.replace("localhost:8080", ""))
            .headers()
            .firstValue("Location")
            .orElse(""));
    assertTrue(page.expectFirst(".poster svg path").attr("d").length() > 500);
  }

  @Test
  void aWholeAddressMayBePasted() {
    assertTrue(page("http://localhost:8080/health/autism").text().contains("the page “Autism"));
  }

  @Test
  void thereIsNoPosterForWhatIsNotHere() {
    Document page = page("https://evil.example/");
    assertEquals(0, page.select(".poster").size());
    assertEquals(
        "Enter the address of a page of this site", page.select(".govuk-error-summary li").text());
  }

  private static Document page(String about) {
    return WORLD.page("/staff/qr?about=" + about, "Cookie", CAROL);
  }
}
