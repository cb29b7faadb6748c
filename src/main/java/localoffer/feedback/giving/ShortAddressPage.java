package localoffer.feedback.giving;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import localoffer.feedback.subject.ShortAddresses;

/** The short address on a poster, which leads to the form about its page. */
public final class ShortAddressPage {

  public static final String PATH = ShortAddresses.PREFIX + "{code}";

  private final ShortAddresses addresses;

  public ShortAddressPage(ShortAddresses addresses) {
    this.addresses = addresses;
  }

  /** A page that is gone is no reason to say nothing: the form then asks what it is about. */
  public void show(Context ctx) {
    String query =
        addresses
            .find(ctx.pathParam("code"))
            .map(subject -> "?about=" + ThanksPage.encoded(subject.path()))
            .orElse("");
    ctx.redirect(FeedbackPage.PATH + query, HttpStatus.FOUND);
  }
}
