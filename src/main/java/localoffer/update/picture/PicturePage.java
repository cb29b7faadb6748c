package localoffer.update.picture;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localoffer.account.Visitor;
import localoffer.account.signin.Gate;
import localoffer.listing.Listing;
import localoffer.listing.Listings;
import localoffer.listing.State;

/** One file of a picture: for everybody once families see it, before that for those at work. */
public final class PicturePage {

  public static final String PATH = "/pictures/{file}";

  private static final Pattern FILE = Pattern.compile("([0-9a-f]{32})-(?:large|small)\\.jpg");
  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  private final Gate gate;
  private final Listings listings;
  private final Pictures pictures;

  public PicturePage(Gate gate, Listings listings, Pictures pictures) {
    this.gate = gate;
    this.listings = listings;
    this.pictures = pictures;
  }

  public void show(Context ctx) {
    Matcher file = FILE.matcher(ctx.pathParam("file"));
    if (!file.matches()) {
      throw new NotFoundResponse();
    }
    boolean shown = pictures.listingsOf(file.group(1)).stream().anyMatch(id -> shows(id, file));
    if (!shown && !isAtWork(gate.visitor(ctx), file.group(1))) {
      throw new NotFoundResponse();
    }
    Optional<byte[]> bytes = pictures.bytes(file.group());
    ctx.header("Cache-Control", shown ? FOR_GOOD : "no-store")
        .contentType("image/jpeg")
        .result(bytes.orElseThrow(NotFoundResponse::new));
  }

  private boolean shows(UUID id, Matcher file) {
    return listings
        .forOfficer(id)
        .filter(each -> each.state() == State.PUBLISHED || each.state() == State.PAUSED)
        .filter(each -> says(each, file.group(1)))
        .isPresent();
  }

  private static boolean says(Listing listing, String name) {
    return listing.details().photos().stream().anyMatch(photo -> photo.file().equals(name));
  }

  private boolean isAtWork(Visitor visitor, String name) {
    return visitor.officer().isPresent()
        || visitor
            .member()
            .filter(
                member ->
                    pictures.listingsOf(name).stream()
                        .anyMatch(id -> listings.ownedBy(member.providers(), id).isPresent()))
            .isPresent();
  }
}
