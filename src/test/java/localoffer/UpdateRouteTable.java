package localoffer;

import java.util.Map;
import java.util.TreeMap;
import localoffer.RouteTable.Rule;

/** The routes by which members keep services right; the service of the examples is not theirs. */
final class UpdateRouteTable {

  private static final String NOBODYS = "/update/listings/00000000-0000-7000-8000-000000000000/";
  private static final int NOT_FOUND = 404;

  static final Map<String, Rule> BY_MEMBERS = new TreeMap<>();

  static {
    both("NewListingPage.PATH", "/update/new", 200);
    get("MyListingsPage.PATH", "/update", 200);
    BY_MEMBERS.put("post ReadingAgePage.PATH", rule("/update/reading-age", 200));
    both("ConfirmListingPage.PATH", NOBODYS + "confirm", NOT_FOUND);
    get("ConfirmedPage.PATH", NOBODYS + "confirmed", NOT_FOUND);
    BY_MEMBERS.put("post UnconfirmListingPage.PATH", rule(NOBODYS + "unconfirm", NOT_FOUND));
    both("PauseListingPage.PATH", NOBODYS + "pause", NOT_FOUND);
    both("ResumeListingPage.PATH", NOBODYS + "resume", NOT_FOUND);
    both("CloseListingPage.PATH", NOBODYS + "close", NOT_FOUND);
    get("EditListingPage.PATH", NOBODYS + "edit", NOT_FOUND);
    get("EditSectionPage.PATH", NOBODYS + "edit/what-it-is", NOT_FOUND);
    both("EditQuestionPage.PATH", NOBODYS + "edit/what-it-is/name", NOT_FOUND);
    both("EditQuestionPage.PART_PATH", NOBODYS + "edit/when-and-where/places/1", NOT_FOUND);
    both("EditTimePage.PATH", NOBODYS + "edit/when-and-where/sessions/1", NOT_FOUND);
    both("RemovePartPage.PATH", NOBODYS + "edit/when-and-where/places/1/remove", NOT_FOUND);
    both("AddPicturePage.PATH", NOBODYS + "edit/pictures-and-film/photos/new", NOT_FOUND);
    both("CheckChangesPage.PATH", NOBODYS + "check", NOT_FOUND);
    get("PreviewListingPage.PATH", NOBODYS + "preview", NOT_FOUND);
    both("MergeChangesPage.PATH", NOBODYS + "merge", NOT_FOUND);
    get("SentPage.PATH", NOBODYS + "sent", NOT_FOUND);
    both("TakeBackPage.PATH", NOBODYS + "take-back", NOT_FOUND);
    both("WithdrawChangePage.PATH", NOBODYS + "withdraw", NOT_FOUND);
  }

  private UpdateRouteTable() {}

  private static void both(String route, String path, int status) {
    get(route, path, status);
    BY_MEMBERS.put("post " + route, rule(path, status));
  }

  private static void get(String route, String path, int status) {
    BY_MEMBERS.put("get " + route, rule(path, status));
  }

  private static Rule rule(String path, int status) {
    return new Rule(RouteTable.PROVIDER, path, status);
  }
}
