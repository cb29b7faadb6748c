package localoffer.feedback.triage;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import localoffer.account.Access;
import localoffer.account.Access.Action;
import localoffer.feedback.Stage;

/** The board: every comment at its stage, the one first that has to be answered first. */
public final class CommentsPage {

  public static final String PATH = "/staff/comments";

  private static final int MOST = 200;
  private static final List<String> DONE = List.of("spam", "erased");

  private final Desk desk;

  public CommentsPage(Desk desk) {
    this.desk = desk;
  }

  public void show(Context ctx) {
    String asked = Objects.requireNonNullElse(ctx.queryParam("stage"), "");
    Place here = Place.of(asked).orElse(Place.NEW);
    boolean reads = Access.authorise(desk.gate().visitor(ctx), Action.READ_ORIGINALS, ctx.path());
    List<Seen> lines =
        desk.replies().in(here.stage()).stream().map(each -> Seen.of(desk, each, reads)).toList();
    List<Seen> shown = isOver(here.stage()) ? lines.reversed() : lines;
    String done = Objects.requireNonNullElse(ctx.queryParam("done"), "");
    desk.html()
        .answer(
            ctx,
            "feedback/comments",
            Map.of(
                "places", Place.counted(desk.replies().counts(), here),
                "here", here,
                "lines", shown.subList(0, Math.min(MOST, shown.size())),
                "all", shown.size(),
                "done", DONE.contains(done) ? done : ""));
  }

  private static boolean isOver(Stage stage) {
    return List.of(Stage.PUBLISHED, Stage.LEFT_OUT, Stage.MERGED).contains(stage);
  }
}
