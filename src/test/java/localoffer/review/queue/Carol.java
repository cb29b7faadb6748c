package localoffer.review.queue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import localoffer.listing.change.Change;
import org.jsoup.nodes.Document;

/** An officer who decides, with a browser. */
record Carol(World world, String cookie, String email) {

  /** A new one, who is signed in. */
  static Carol in(World world) {
    String email = Officers.added(world, Role.APPROVER);
    return new Carol(world, Officers.another(world, email), email);
  }

  Document page(String path) {
    return world.page(path, "Cookie", cookie);
  }

  HttpResponse<String> get(String path) {
    return world.get(path, "Cookie", cookie);
  }

  static String path(Change change) {
    return "/staff/changes/" + change.id();
  }

  /** Takes the change to decide it. */
  Carol claims(Change change) {
    HttpResponse<String> answer = presses(path(change), "form[action$=/claim]", Map.of());
    if (answer.statusCode() != 303) {
      throw new AssertionError("Claimed with " + answer.statusCode());
    }
    return this;
  }

  /** Sends the form of a page with all that is in it, and what is typed. */
  HttpResponse<String> presses(String path, String form, Map<String, String> typed) {
    return sends(page(path), form, typed);
  }

  /** The same on a page that has been open for a while. */
  HttpResponse<String> sends(Document page, String form, Map<String, String> typed) {
    var found = page.expectFirst(form);
    Map<String, String> fields = new HashMap<>();
    found.select("input[name]").forEach(field -> fields.put(field.attr("name"), field.val()));
    found
        .select("textarea[name]")
        .forEach(
            field -> fields.put(field.attr("name"), field.wholeText().replaceFirst("^\n", "")));
    fields.putAll(typed);
    return world.post(found.attr("action"), fields, "Cookie", cookie);
  }
}
