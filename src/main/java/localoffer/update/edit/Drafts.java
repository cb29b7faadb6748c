package localoffer.update.edit;

import java.util.Optional;
import localoffer.account.Member;
import localoffer.listing.Details;
import localoffer.listing.Listing;
import localoffer.listing.change.Change;
import localoffer.listing.change.Change.Kind;
import localoffer.listing.change.Change.Stage;
import localoffer.update.Desk;
import localoffer.update.section.Answers;

/** What providers are writing. */
public final class Drafts {

  private final Desk desk;

  public Drafts(Desk desk) {
    this.desk = desk;
  }

  /** A listing of one of the member's organisations with its draft; any other is not there. */
  public Optional<Draft> of(Member member, String id) {
    return desk.listing(member, id).map(this::of);
  }

  private Draft of(Listing listing) {
    return new Draft(listing, desk.open(listing).filter(each -> each.stage() != Stage.LIVE));
  }

  /**
   * Keeps what a member wrote; the first time, a draft begins.
   *
   * @throws localoffer.listing.change.SavedMeanwhile when somebody else saved since it was read
   */
  public void save(Draft seen, Details details, Member member) {
    String author = Desk.author(member);
    Change change =
        seen.change()
            .filter(each -> each.kind() != Kind.CLOSE)
            .orElseGet(() -> desk.changes().begin(seen.listing(), author));
    desk.changes().save(change, Answers.byProvider(details), author);
  }
}
