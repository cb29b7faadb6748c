package localoffer.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import localoffer.World;
import localoffer.listing.Details;
import localoffer.listing.Listing;
import localoffer.listing.Listings;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ListingPageTest {

  private final Document page = World.shared().page("/services/special-needs-early-years-service");

  @Test
  void aListingAnswersInTheOrderThatFamiliesAsk() {
    List<String> headings = page.select("main h2").eachText();
    List<String> asked =
        List.of(
            "Who it is for",
            "How to get it",
            "What it costs",
            "When and where",
            "Get in touch",
            "If you are unhappy with it",
            "Last checked");
    assertEquals(asked, headings.stream().filter(asked::contains).toList());
  }

  @Test
  void aListingThatNobodyCheckedSaysSo() {
    assertTrue(page.select("main").text().contains("Not yet checked with the provider"));
  }

  @Test
  void aListingLeadsToItsProviderAndToHowToComplain() {
    assertEquals(1, page.select("main a[href=/providers/city-of-wolverhampton-council]").size());
    assertEquals(1, page.select("main a[href=/rights/complaints]").size());
  }

  @Test
  void aListingLeadsToOthersLikeItAndToWhatExplainsIt() {
    assertTrue(page.select("section[aria-labelledby=like] a[href^=/services/]").size() > 1);
    assertTrue(page.select("section[aria-labelledby=explained] a").size() > 0);
  }

  @Test
  void aListingThatIsNotThereIsAPageThatHelps() {
    var answer = World.shared().get("/services/no-such-service");
    assertEquals(404, answer.statusCode());
    assertEquals(1, World.read(answer).select("main form[action=/search]").size());
  }

  @Test
  void aServiceThatIsClosedForNowSaysSoAndSinceWhenAndWhyAndTheSearchLosesIt() {
    try (World world = World.open()) {
      change(world, listings -> listings.pause(blueBadge(listings), "test", "A <b>flood</b>"));
      Document closed = world.page("/services/blue-badge");
      assertEquals(
          "Closed for now, since 23 November 2026. They say: A <b>flood</b>"
              + " See services like this one",
          closed.expectFirst("main .govuk-inset-text").text());
      assertEquals(1, closed.select("meta[name=robots]").size());
      assertTrue(
          world.page("/search?q=blue+badge").select("main a[href=/services/blue-badge]").isEmpty());
      change(world, listings -> listings.resume(blueBadge(listings), "test"));
      assertTrue(world.page("/services/blue-badge").select("main .govuk-inset-text").isEmpty());
    }
  }

  @Test
  void aServiceThatIsGoneSaysSoAndLeadsToOthersLikeIt() {
    try (World world = World.open()) {
      change(world, listings -> listings.withdraw(blueBadge(listings), "test", "A secret"));
      var gone = world.get("/services/blue-badge");
      assertEquals(410, gone.statusCode());
      Document page = World.read(gone);
      assertEquals("Blue Badge is no longer listed", page.expectFirst("h1").text());
      assertTrue(page.text().contains("It left this site on 23 November 2026"), page.text());
      assertFalse(page.text().contains("secret"));
      assertTrue(page.select("section[aria-labelledby=like] a[href^=/services/]").size() > 0);
    }
  }

  @Test
  void aServiceThatCameToSaySomethingElseSaysWhen() {
    try (World world = World.open()) {
      assertFalse(world.page("/services/blue-badge").text().contains("Changed on"));
      change(
          world,
          listings -> {
            Listing seen = blueBadge(listings);
            Details other = listings.publishedBySlug("short-breaks").orElseThrow().details();
            listings.update(seen, other, "test", null);
          });
      Document page = world.page("/services/blue-badge");
      assertTrue(page.text().contains("Changed on 23 November 2026."), page.text());
    }
  }

  private static Listing blueBadge(Listings listings) {
    return listings.shownBySlug("blue-badge").orElseThrow();
  }

  private static void change(World world, Consumer<Listings> work) {
    work.accept(world.listings());
  }
}
