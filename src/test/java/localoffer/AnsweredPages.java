package localoffer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localoffer.account.Role;
import localoffer.feedback.Said;

/** Examples of every page on which comments are answered and shown, in the shared world. */
public final class AnsweredPages {

  private static final Pattern LINK = Pattern.compile("/answer/[\\w-]{43}");
  private static final World WORLD = World.shared();

  /** By the entries of {@code TriageRoutes}. */
  public static final Map<String, List<String>> EXAMPLES = examples();

  private AnsweredPages() {}

  public static List<String> all() {
    return EXAMPLES.values().stream().flatMap(List::stream).toList();
  }

  private static Map<String, List<String>> examples() {
    String officer = Officers.cookie(WORLD, Role.APPROVER, Role.MANAGER);
    published(officer);
    Said asked = asked(officer);
    Map<String, List<String>> pages = new TreeMap<>();
    pages.put("CommentsPage.PATH", List.of("/staff/comments", "/staff/comments?stage=published"));
    pages.put("TriageCommentPage.PATH", List.of(asked.path("")));
    pages.put("AssignCommentPage.PATH", List.of(asked.path("/assign")));
    pages.put("CopyCommentPage.PATH", List.of(asked.path("/copy")));
    pages.put("AskAgencyPage.PATH", List.of(asked.path("/ask")));
    pages.put("AnswerCommentPage.PATH", List.of(asked.path("/answer")));
    pages.put("LeaveOutCommentPage.PATH", List.of(asked.path("/leave-out")));
    pages.put("MergeCommentPage.PATH", List.of(asked.path("/merge")));
    pages.put("EraseCommentPage.PATH", List.of(asked.path("/erase")));
    pages.put("AgencyAnswerPage.PATH", List.of(link(asked), "/answer/none"));
    pages.put("YouSaidWeDidPage.PATH", List.of("/you-said-we-did", "/you-said-we-did?topic=money"));
    pages.put("YouSaidEasyReadPage.PATH", List.of("/you-said-we-did/easy-read"));
    pages.put("YouSaidYearPage.PATH", List.of("/you-said-we-did/2026"));
    return pages;
  }

  /** Shown on the page that it is about, too. */
  private static void published(String officer) {
    String about = "/services/short-breaks";
    Said said = Said.by(WORLD, officer, "It does not say who can have a break", about);
    Map<String, String> form =
        new HashMap<>(Said.answer("yes", "The page now says who can have a short break."));
    form.put("action", "We read the other pages for the same fault.");
    form.put("learning", "Who can have something belongs at the top.");
    form.put("easySaid", "The page did not say who can have a break.");
    form.put("easyDid", "Now the page says it.");
    said.copied("It does not say who can have a break").send("/answer", form);
    said.published();
  }

  private static Said asked(String officer) {
    Said said =
        Said.by(WORLD, officer, "My son Jayden was sent home from the club", "/topics")
            .wanting("dee@example.org")
            .copied("A child was sent home from the club");
    said.send(
        "/ask",
        Map.of(
            "agency",
            "The club",
            "email",
            said.id() + "@example.org",
            "question",
            "Why?",
            "day",
            "4",
            "month",
            "12",
            "year",
            "2026"));
    return said;
  }

  private static String link(Said asked) {
    Matcher link = LINK.matcher(Mailbox.last(WORLD, asked.id() + "@example.org"));
    if (!link.find()) {
      throw new AssertionError("There is no link in the mail.");
    }
    return link.group();
  }
}
