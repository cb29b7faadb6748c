package localoffer.survey.keeping;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import localoffer.survey.Survey;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An officer who makes surveys, with a browser. */
record Carol(World world, String cookie) {

  static Carol in(World world) {
    return new Carol(world, Officers.cookie(world, Role.EDITOR));
  }

  Document page(String path) {
    return world.page(path, "Cookie", cookie);
  }

  /** Sends a form of a page with all that it holds unseen, and what is typed. */
  HttpResponse<String> sends(Document page, String form, Map<String, String> typed) {
    Element found = page.expectFirst(form);
    Map<String, String> all = new HashMap<>();
    found.select("input[type=hidden]").forEach(it -> all.put(it.attr("name"), it.val()));
    all.putAll(typed);
    return world.post(found.attr("action"), all, "Cookie", cookie);
  }

  HttpResponse<String> sends(String path, String form, Map<String, String> typed) {
    return sends(page(path), form, typed);
  }

  static String to(Survey survey, String ending) {
    return survey.staffHref() + ending;
  }

  int forged(String path) {
    return world.post(path, Map.of(), "Cookie", cookie).statusCode();
  }
}
