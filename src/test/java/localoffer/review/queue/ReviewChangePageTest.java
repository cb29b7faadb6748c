package localoffer.review.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import localoffer.Proposals;
import localoffer.World;
import localoffer.listing.Listing;
import localoffer.listing.change.Change;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ReviewChangePageTest {

  private final World world = World.shared();
  private final Carol carol = Carol.in(world);

  @Test
  void everyWordThatGoesOrComesIsMarkedAndSaidAloud() {
    Change change = Proposals.sent(world, "bliss", "\"summary\":\"", "\"summary\":\"Brand new. ");
    Document page = carol.page(Carol.path(change));
    assertEquals("[put in: Brand new. ]", page.expectFirst(".differences ins").wholeText());
    assertEquals(0, page.select(".differences del").size());
    assertEquals("In one sentence", page.select(".differences h3").text());
    assertTrue(page.text().contains("We moved"));
    assertTrue(page.text().contains("One has to be about"));
  }

  @Test
  void theWholeEntryIsThereAsFamiliesWouldSeeIt() {
    Change change = Proposals.sent(world, "afasic", "\"summary\":\"", "\"summary\":\"Fresh. ");
    Document page = carol.page(Carol.path(change));
    String entry = page.expectFirst("main details").text();
    assertTrue(entry.contains("Fresh."), entry);
    assertTrue(entry.contains("Get in touch"), entry);
  }

  @Test
  void wordsThatMayTellOfAPersonArePointedOut() {
    Change change =
        Proposals.sent(
            world, "ace-centre", "\"summary\":\"", "\"summary\":\"Ask Mrs Examplia Sample. ");
    assertTrue(
        carol.page(Carol.path(change)).text().contains("tell of a person: Mrs Examplia Sample."));
  }

  @Test
  void whatTheEntryWasChangedUnderIsNotOfferedForApproval() {
    Change change = Proposals.sent(world, "adoption-uk", "\"name\":\"", "\"name\":\"My ");
    Listing seen = world.listings().shownBySlug("adoption-uk").orElseThrow();
    world
        .listings()
        .update(
            seen,
            Proposals.replaced(seen.details(), "\"name\":\"", "\"name\":\"Our "),
            "officer",
            null);
    carol.claims(change);
    Document page = carol.page(Carol.path(change));
    assertTrue(page.text().contains("It cannot be approved as it is"));
    assertTrue(page.select("form[action$=/approve]").isEmpty());
  }

  @Test
  void whatIsNoChangeIsNotFound() {
    assertEquals(
        404, carol.get("/staff/changes/00000000-0000-7000-8000-000000000000").statusCode());
    assertFalse(carol.get("/staff/changes/none").body().contains("Failure"));
  }
}
