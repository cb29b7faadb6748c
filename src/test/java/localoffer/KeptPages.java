package localoffer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Examples of every page on which somebody keeps a service right, in the shared world. */
public final class KeptPages {

  private static final Map<String, String> COOKIES = new HashMap<>();

  /** By the entries of {@code UpdateRoutes}. */
  public static final Map<String, List<String>> EXAMPLES = examples();

  private KeptPages() {}

  public static List<String> all() {
    return EXAMPLES.values().stream().flatMap(List::stream).toList();
  }

  /** Who may see a page; empty where any member may. */
  public static Optional<String> cookie(String path) {
    return Optional.ofNullable(COOKIES.get(path));
  }

  private static Map<String, List<String>> examples() {
    Map<String, List<String>> pages = new TreeMap<>();
    pages.put("MyListingsPage.PATH", List.of("/update"));
    pages.put("NewListingPage.PATH", List.of("/update/new"));
    untouched(Kept.open(World.shared(), "school"), pages);
    drafting(Kept.open(World.shared()), pages);
    resting(Kept.open(World.shared()), Kept.open(World.shared()), pages);
    return pages;
  }

  private static void untouched(Kept kept, Map<String, List<String>> pages) {
    put(pages, "ConfirmListingPage.PATH", kept, "confirm");
    put(pages, "PauseListingPage.PATH", kept, "pause");
    put(pages, "CloseListingPage.PATH", kept, "close");
    put(pages, "EditListingPage.PATH", kept, "edit");
    put(pages, "EditSectionPage.PATH", kept, "edit/when-and-where", "edit/sen-at-this-school");
    put(
        pages,
        "EditQuestionPage.PATH",
        kept,
        "edit/what-it-is/description",
        "edit/what-it-is/topics",
        "edit/who-it-is-for/ages",
        "edit/how-to-get-it/referral");
    put(
        pages,
        "EditQuestionPage.PART_PATH",
        kept,
        "edit/when-and-where/places/1",
        "edit/how-to-get-in-touch/contacts/new");
    put(
        pages,
        "EditTimePage.PATH",
        kept,
        "edit/when-and-where/sessions/new",
        "edit/when-and-where/sessions/new?kind=date",
        "edit/when-and-where/sessions/1");
    put(pages, "RemovePartPage.PATH", kept, "edit/when-and-where/places/1/remove");
    put(pages, "AddPicturePage.PATH", kept, "edit/pictures-and-film/photos/new");
  }

  private static void drafting(Kept kept, Map<String, List<String>> pages) {
    kept.submit("edit/what-it-is/summary", Map.of("summary", "We facilitate provision via play."));
    put(pages, "CheckChangesPage.PATH", kept, "check");
    put(pages, "PreviewListingPage.PATH", kept, "preview");
    put(pages, "WithdrawChangePage.PATH", kept, "withdraw");
    Kept clashing = Kept.open(World.shared());
    clashing.submit("edit/what-it-is/summary", Map.of("summary", "Mine."));
    clashing.officerWrites("Theirs.");
    put(pages, "MergeChangesPage.PATH", clashing, "merge");
  }

  private static void resting(Kept sent, Kept paused, Map<String, List<String>> pages) {
    sent.submit("edit/what-it-is/summary", Map.of("summary", "We play."));
    sent.submit("check", Map.of());
    put(pages, "SentPage.PATH", sent, "sent");
    put(pages, "TakeBackPage.PATH", sent, "take-back");
    paused.submit("pause", Map.of("why", "Summer."));
    put(pages, "ResumeListingPage.PATH", paused, "resume");
    Kept checked = Kept.open(World.shared());
    checked.officerChecks();
    put(pages, "ConfirmedPage.PATH", checked, "confirmed");
  }

  private static void put(
      Map<String, List<String>> pages, String route, Kept kept, String... names) {
    List<String> paths = List.of(names).stream().map(kept::at).toList();
    paths.forEach(path -> COOKIES.put(path, kept.cookie()));
    pages.put(route, paths);
  }
}
