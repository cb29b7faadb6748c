package localoffer.feedback.giving;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import localoffer.content.Library;
import localoffer.feedback.Comment;
import localoffer.feedback.ReplyTime;
import localoffer.feedback.subject.Subject;
import localoffer.feedback.subject.Subjects;
import localoffer.place.Days;
import localoffer.web.Html;

/** The thanks, with the number of the comment, and what happens next and by when. */
public final class ThanksPage {

  public static final String PATH = "/feedback/thanks";

  private static final String REFERENCE = "YS-[2-9A-Z]{4}-[2-9A-Z]{2}";

  private final Html html;
  private final Library library;
  private final Subjects subjects;
  private final Clock clock;

  public ThanksPage(Html html, Library library, Subjects subjects, Clock clock) {
    this.html = html;
    this.library = library;
    this.subjects = subjects;
    this.clock = clock;
  }

  /** Where the thanks for a comment are. */
  static String href(Comment kept, boolean easy) {
    String path = kept.path() == null ? "" : "&about=" + encoded(kept.path());
    return PATH
        + "?number="
        + kept.reference()
        + (kept.wantsReply() ? "&reply=yes" : "")
        + (easy ? "&easy=yes" : "")
        + path;
  }

  /** The thanks for a face without a word. */
  static String href(String path, String back) {
    return PATH + "?about=" + encoded(path) + (back.isEmpty() ? "" : "&back=" + encoded(back));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  public void show(Context ctx) {
    Html.keepNothing(ctx);
    String number = Objects.requireNonNullElse(ctx.queryParam("number"), "");
    Optional<Subject> subject = subjects.at(ctx.queryParam("about"));
    Map<String, Object> model = new HashMap<>();
    model.put("number", number.matches(REFERENCE) ? number : "");
    model.put("reply", ctx.queryParam("reply") != null);
    model.put("easy", ctx.queryParam("easy") != null);
    model.put("subject", subject.orElse(null));
    model.put("back", UsefulPage.back(ctx, ctx.queryParam("about")));
    model.put(
        "by",
        ReplyTime.of(library.contents())
            .map(time -> Days.inWords(time.by(clock.instant())))
            .orElse(""));
    html.answer(ctx, "feedback/thanks", model);
  }
}
