package localoffer;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Document;

/** Questions of parent carers in a world, brought as far as a test wants them. */
public final class Asked {

  /** Whose members speak for parent carers. */
  public static final String FORUM = "voice-4-parents";

  private static final String ASK = "/ask-and-share/ask";

  private static final AtomicInteger HOMES = new AtomicInteger();

  private Asked() {}

  /** The network address of one more family. */
  public static String home() {
    return "10.2.1." + HOMES.incrementAndGet();
  }

  /** Asks it, as a parent carer does; where an officer tends it. */
  public static String question(World world, String officer, String title) {
    Document form = world.page(ASK);
    Map<String, String> typed =
        Map.of(
            "csrf", form.expectFirst("input[name=csrf]").val(),
            "begun", form.expectFirst("input[name=begun]").val(),
            "form", form.expectFirst("input[name=form]").val(),
            "title", title,
            "detail", "They have tried two shops.");
    world.post(ASK, typed, "X-Forwarded-For", home());
    String question =
        world
            .page("/staff/questions", "Cookie", officer)
            .expectFirst("a:containsOwn(" + title + ")")
            .attr("href");
    tend(world, officer, question, "", Map.of("title", title)); // in no time, so it was held
    return question;
  }

  /** Does something about a question as an officer sees it now. */
  public static int tend(
      World world, String officer, String question, String way, Map<String, String> form) {
    Map<String, String> all = new HashMap<>(form);
    Document page = world.page(question, "Cookie", officer);
    all.put("csrf", page.expectFirst("input[name=csrf]").val());
    all.put("version", page.expectFirst("input[name=version]").val());
    return world.post(question + way, all, "Cookie", officer).statusCode();
  }

  /** A question with an answer that families read; its address for them. */
  public static String shown(World world, String officer, String title) {
    String question = question(world, officer, title);
    Map<String, String> words =
        Map.of("title", title, "detail", "They tried two shops.", "topic", "health");
    tend(world, officer, question, "", words);
    tend(world, officer, question, "/answer", Map.of("answer", "Ask the orthotics team."));
    tend(world, officer, question, "/show", Map.of());
    return world
        .page(question, "Cookie", officer)
        .expectFirst("a:containsOwn(As families see it)")
        .attr("href");
  }
}
