package localoffer.review.history;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import localoffer.Officers;
import localoffer.Proposals;
import localoffer.World;
import localoffer.account.Role;
import localoffer.listing.Listing;
import org.jsoup.nodes.Document;

/** An officer at work on one listing. */
record Desk(World world, String cookie, String slug) {

  /** A new officer, who is signed in. */
  static Desk of(World world, String slug) {
    return new Desk(world, Officers.cookie(world, Role.EDITOR), slug);
  }

  Listing listing() {
    return world.listings().shownBySlug(slug).orElseThrow();
  }

  String path(String ending) {
    return ReviewListingPage.href(listing()) + ending;
  }

  Document page(String ending) {
    return world.page(path(ending), "Cookie", cookie);
  }

  /** Somebody else gives it another name. */
  Listing renamed(String name) {
    Listing seen = listing();
    String old = "\"name\":\"" + seen.details().name() + "\"";
    return world
        .listings()
        .update(
            seen,
            Proposals.replaced(seen.details(), old, "\"name\":\"" + name + "\""),
            "officer",
            "A new name");
  }

  /** Sends the form of a page, with what is typed. */
  HttpResponse<String> sends(Document page, String ending, Map<String, String> typed) {
    Map<String, String> fields = new HashMap<>();
    page.select("main form[method=post] input[name]")
        .forEach(field -> fields.put(field.attr("name"), field.val()));
    fields.putAll(typed);
    return world.post(path(ending), fields, "Cookie", cookie);
  }

  HttpResponse<String> sends(String ending, Map<String, String> typed) {
    return sends(page(ending), ending, typed);
  }

  /** The page that an answer leads to. */
  Document next(HttpResponse<String> answer) {
    return world.page(answer.headers().firstValue("Location").orElseThrow(), "Cookie", cookie);
  }
}
