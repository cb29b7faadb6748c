package localoffer.listing;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import localoffer.content.Ages;
import localoffer.database.Ids;
import localoffer.listing.detail.AreaServed;
import localoffer.listing.detail.Contact;
import localoffer.listing.detail.Cost;
import localoffer.listing.detail.Diagnosis;
import localoffer.listing.detail.Film;
import localoffer.listing.detail.Level;
import localoffer.listing.detail.Link;
import localoffer.listing.detail.Photo;
import localoffer.listing.detail.Place;
import localoffer.listing.detail.SchoolSen;
import localoffer.listing.detail.SendAnswers;
import localoffer.listing.detail.Session;
import localoffer.listing.detail.Source;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A provider and listings that tests start from; nothing in them is real. */
public final class Examples {

  static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
  public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private Examples() {}

  public static Provider provider(String slug) {
    return new Provider(
        Ids.next(CLOCK), slug, "The " + slug + " trust", Provider.Kind.CHARITY, null, null);
  }

  public static Details details(String name) {
    return about(name, "things-to-do");
  }

  /** Only what every listing has: a name, a summary, questions, a topic and a source. */
  public static Details about(String name, String topic) {
    Details all = everything();
    return new Details(
        name,
        "A summary.",
        null,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        List.of(),
        List.of(),
        null,
        null,
        all.questions(),
        List.of(topic),
        List.of(),
        List.of(),
        null,
        List.of(),
        null,
        all.source());
  }

  public static Listing listing(Provider provider, String slug) {
    Instant now = NOW;
    Details details = details("The " + slug);
    return new Listing(
        Ids.next(CLOCK), slug, provider, State.PUBLISHED, 1, details, null, null, now, now);
  }

  static Listing withEverything(Provider provider, String slug) {
    Instant now = NOW;
    return new Listing(
        Ids.next(CLOCK),
        slug,
        provider,
        State.PAUSED,
        1,
        everything(),
        now,
        LocalDate.of(2027, 2, 22),
        now,
        now);
  }

  /** All of it called otherwise, without the picture of which there is no file. */
  public static Details named(String name) {
    ObjectNode tree = tree(everything());
    tree.remove("photos");
    return DetailsJson.readStrictly(tree.put("name", name));
  }

  /** Details that say something else in one sentence. */
  public static Details summed(Details details, String summary) {
    return DetailsJson.readStrictly(tree(details).put("summary", summary));
  }

  private static ObjectNode tree(Details details) {
    return (ObjectNode) JsonMapper.shared().readTree(DetailsJson.write(details));
  }

  /** Details in which nothing is absent. */
  public static Details everything() {
    return new Details(
        "Saturday club",
        "Play and new friends.",
        "It is **fun**.\n\nCome along.",
        new Ages(5, 11),
        List.of("autism", "learning"),
        Diagnosis.NOT_NEEDED,
        Level.TARGETED,
        "Anyone of that age.",
        "Ring us.",
        "We ring back.",
        "Two weeks.",
        "The team decides.",
        false,
        new Cost(false, List.of(new Cost.Amount("Each day", new BigDecimal("3.50"))), "Ask us."),
        List.of(hall()),
        new AreaServed(AreaServed.Reach.AREAS, List.of("Penn")),
        List.of(new Session("Saturdays", "FREQ=WEEKLY;BYDAY=SA", true)),
        List.of(enquiries()),
        new SendAnswers("We ask.", "All staff.", "Signs.", "Lovely."),
        school(),
        List.of("club for my autistic son", "saturday fun"),
        List.of("things-to-do", "short-breaks"),
        List.of("3"),
        List.of(new Link("More", "https://www.example.org/more")),
        "palette",
        List.of(new Photo("0".repeat(32), "Children paint", 1200, 800)),
        new Film("See us", "https://www.example.org/film", true, "Words."),
        new Source(Source.Kind.OFFICER, "a-1"));
  }

  private static Place hall() {
    return new Place(
        "The hall", List.of("1 Example Road"), "WV1 1SH", null, List.of("step-free"), true);
  }

  private static SchoolSen school() {
    return new SchoolSen(
        "https://www.example.org/sen",
        new Contact("SENCO", "01632 960001", null, null, null, null),
        "Small groups.",
        "Quiet corners.",
        "Help in class.",
        "We meet each term.",
        "We ask you.",
        "All rooms are step-free.",
        "Every club is for all.",
        "Training each term.",
        "A nurture room.");
  }

  private static Contact enquiries() {
    return new Contact(
        "Enquiries",
        "01632 960000",
        "18001 01632 960000",
        "help@example.org",
        "https://www.example.org/",
        "Every day");
  }
}
