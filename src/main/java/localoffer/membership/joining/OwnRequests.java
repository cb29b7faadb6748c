package localoffer.membership.joining;

import java.util.Optional;
import localoffer.account.Access;
import localoffer.account.Access.Action;
import localoffer.account.Visitor;
import localoffer.database.Ids;

/** Finds requests by the id in an address, and for everybody only those that are theirs to see. */
public final class OwnRequests {

  private final JoinRequests requests;

  public OwnRequests(JoinRequests requests) {
    this.requests = requests;
  }

  /** A request of whoever asks; empty for what is another's or nothing. */
  Optional<JoinRequest> find(Visitor visitor, String id) {
    return Ids.parse(id)
        .flatMap(requests::find)
        .filter(it -> Access.authorise(visitor, Action.KEEP_REQUEST, it.person()));
  }

  /** A request that was sent, for officers. */
  Optional<JoinRequest> sent(String id) {
    return Ids.parse(id).flatMap(requests::find).filter(it -> it.sentAt() != null);
  }
}
