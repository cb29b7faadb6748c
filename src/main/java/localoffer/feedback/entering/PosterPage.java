package localoffer.feedback.entering;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import localoffer.account.secret.QrCode;
import localoffer.feedback.subject.ShortAddresses;
import localoffer.feedback.subject.Subject;
import localoffer.feedback.subject.Subjects;
import localoffer.web.Html;

/** A sheet to print and hang up: a picture for phones and a short address, for any page's form. */
public final class PosterPage {

  public static final String PATH = "/staff/qr";

  private final Html html;
  private final Subjects subjects;
  private final String baseUrl;

  /**
   * Posters of a site.
   *
   * @param baseUrl what its addresses begin with
   */
  public PosterPage(Html html, Subjects subjects, String baseUrl) {
    this.html = html;
    this.subjects = subjects;
    this.baseUrl = baseUrl;
  }

  public void show(Context ctx) {
    String typed = Objects.requireNonNullElse(ctx.queryParam("about"), "").strip();
    Optional<Subject> subject = subjects.at(typed.startsWith(baseUrl) ? path(typed) : typed);
    Map<String, Object> model = new HashMap<>();
    model.put("typed", typed);
    model.put(
        "error",
        subject.isEmpty() && !typed.isEmpty() ? "Enter the address of a page of this site" : "");
    model.put("subject", subject.orElse(null));
    String address = subject.map(it -> baseUrl + ShortAddresses.of(it)).orElse("");
    model.put("address", address.replaceFirst("^https?://", ""));
    model.put("qr", address.isEmpty() ? null : QrCode.of(address));
    html.answer(ctx, "feedback/poster", model);
  }

  /** A whole address may be pasted too. */
  private String path(String address) {
    String path = address.substring(baseUrl.length()).replaceFirst("[?#].*", "");
    return path.isEmpty() ? "/" : path;
  }
}
