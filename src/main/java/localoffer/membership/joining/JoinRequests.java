package localoffer.membership.joining;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import localoffer.account.Member;
import localoffer.account.Officer;
import localoffer.database.Ids;
import localoffer.listing.Provider;
import localoffer.listing.change.References;
import localoffer.membership.joining.JoinRequest.Kind;
import localoffer.membership.joining.JoinRequest.Stage;
import localoffer.membership.joining.JoinRequestStore.By;
import org.jspecify.annotations.Nullable;

/** Who asks to keep an organisation's entries, and what officers say to it. */
public final class JoinRequests {

  private final JoinRequestStore store;
  private final JoinMail mail;
  private final Clock clock;

  public JoinRequests(JoinRequestStore store, JoinMail mail, Clock clock) {
    this.store = store;
    this.mail = mail;
    this.clock = clock;
  }

  /**
   * What an officer says to a request; a reason is for the person, and needed unless it is a yes.
   */
  record Decision(Stage stage, @Nullable String reason) {}

  /** The open request of somebody to keep an organisation that is listed, or a new one. */
  JoinRequest claim(Member member, Provider provider) {
    return open(member, Kind.CLAIM, provider.id());
  }

  /** The open request of somebody for an organisation that is not listed, or a new one. */
  JoinRequest register(Member member) {
    return open(member, Kind.REGISTER, null);
  }

  private JoinRequest open(Member member, Kind kind, @Nullable UUID provider) {
    UUID id = Ids.next(clock);
    String reference = References.free(store::hasReference);
    JoinRequest fresh =
        new JoinRequest(
            id, reference, member.id(), kind, Stage.DRAFT, 1, provider, "", Map.of(), null, null);
    return store.open(fresh, clock.instant());
  }

  Optional<JoinRequest> find(UUID id) {
    return store.find(id);
  }

  /** Everything that somebody asked for, the last one first. */
  public List<JoinRequest> of(Member member) {
    return store.of(member.id());
  }

  /** What waits for an officer, the oldest first. */
  public List<JoinRequest> waiting() {
    return store.waiting();
  }

  /** Keeps an answer; false when it was sent meanwhile. */
  boolean answer(JoinRequest request, Question question, String answer) {
    return store.answer(request, question, answer);
  }

  /** Sends it to the officers; false when it was sent meanwhile. */
  boolean send(JoinRequest request) {
    return store.send(
        request, clock.instant(), (email, path) -> mail.receipt(request, email, path));
  }

  /** Says yes; false when another officer decided meanwhile. */
  boolean approve(JoinRequest seen, Officer officer) {
    return decide(seen, new Decision(Stage.APPROVED, null), officer);
  }

  /** Asks for more; false when another officer decided meanwhile. */
  boolean sendBack(JoinRequest seen, String reason, Officer officer) {
    return decide(seen, new Decision(Stage.BACK, reason), officer);
  }

  /** Says no; false when another officer decided meanwhile. */
  boolean reject(JoinRequest seen, String reason, Officer officer) {
    return decide(seen, new Decision(Stage.REJECTED, reason), officer);
  }

  private boolean decide(JoinRequest seen, Decision decision, Officer officer) {
    By by = new By(officer.id().toString(), clock.instant());
    return store.decide(
        seen, decision, by, (email, path) -> mail.telling(seen, decision, email, path));
  }
}
