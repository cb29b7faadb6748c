package localoffer.update;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import localoffer.account.Member;
import localoffer.listing.Details;
import localoffer.listing.Listing;
import localoffer.listing.Provider;
import localoffer.update.section.Answers;
import localoffer.update.section.Box;

/** Begins a service that families do not know of yet: its name, and one sentence on it. */
public final class NewListingPage {

  public static final String PATH = "/update/new";

  private static final String HINT_NAME = "The name that families know it by.";
  private static final String HINT =
      "For example: A Saturday club where autistic children aged 5 to 11 play and make friends.";
  private static final Set<String> ASKED = Set.of("name", "summary");

  private final Desk desk;

  public NewListingPage(Desk desk) {
    this.desk = desk;
  }

  public void show(Context ctx) {
    answer(ctx, Map.of(), Map.of());
  }

  /** From here on it is a draft like any other. */
  public void submit(Context ctx) {
    desk.gate().forms(ctx).check(ctx);
    Member member = desk.gate().member(ctx);
    Map<String, String> typed =
        Map.of(
            "name", text(ctx, "name"),
            "summary", text(ctx, "summary"),
            "provider", text(ctx, "provider"));
    Optional<Provider> provider = provider(member, text(ctx, "provider"));
    Details details = Answers.begun(text(ctx, "name"), text(ctx, "summary"));
    Map<String, String> problems = new HashMap<>(desk.answers().problems(details));
    problems.keySet().retainAll(ASKED);
    if (provider.isEmpty()) {
      problems.put("provider", "Choose whose service it is");
    }
    if (problems.isEmpty()) {
      Listing begun = desk.listings().begin(provider.orElseThrow(), details, Desk.author(member));
      ctx.redirect("/update/listings/" + begun.id() + "/edit", HttpStatus.SEE_OTHER);
    } else {
      answer(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), typed, problems);
    }
  }

  private Optional<Provider> provider(Member member, String slug) {
    List<Provider> mine = mine(member);
    return mine.size() == 1
        ? Optional.of(mine.getFirst())
        : mine.stream().filter(provider -> provider.slug().equals(slug)).findFirst();
  }

  private List<Provider> mine(Member member) {
    return desk.listings().providers().stream()
        .filter(provider -> member.providers().contains(provider.id()))
        .toList();
  }

  private static String text(Context ctx, String field) {
    return Objects.requireNonNullElse(ctx.formParam(field), "").strip().replaceAll("\\s+", " ");
  }

  private void answer(Context ctx, Map<String, String> typed, Map<String, String> problems) {
    List<Provider> mine = mine(desk.gate().member(ctx));
    String chosen = Objects.requireNonNullElse(typed.get("provider"), "");
    List<Box.Option> options =
        mine.stream()
            .map(
                each ->
                    new Box.Option(
                        each.equals(mine.getFirst()) ? "provider" : "provider-" + each.slug(),
                        each.slug(),
                        each.name(),
                        each.slug().equals(chosen)))
            .toList();
    Box provider = box("provider", "one", "Whose service is it?", "", options);
    Box name = box("name", "line", "What is the service called?", HINT_NAME, List.of());
    Box summary = box("summary", "line", "What is it, in one sentence?", HINT, List.of());
    List<Box> boxes =
        Stream.of(provider, name, summary)
            .filter(box -> mine.size() > 1 || !box.name().equals("provider"))
            .map(box -> box.with(typed.get(box.name()), problems.get(box.name())))
            .toList();
    desk.html()
        .answer(
            ctx,
            "update/new-listing",
            Map.of(
                "csrf", desk.gate().forms(ctx).token(),
                "boxes", boxes,
                "errors", Box.slips(boxes),
                "waits", mine.isEmpty()));
  }

  private static Box box(
      String name, String kind, String label, String hint, List<Box.Option> options) {
    return new Box(name, name, kind, label, hint, false, "", options, "");
  }
}
