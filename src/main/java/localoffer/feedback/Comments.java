package localoffer.feedback;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import localoffer.database.Ids;
import localoffer.listing.change.References;

/** What one may do with comments: keep them, find them, and move them on. */
public final class Comments {

  private final CommentStore store;
  private final ReceivedMail mail;
  private final Clock clock;

  public Comments(CommentStore store, ReceivedMail mail, Clock clock) {
    this.store = store;
    this.mail = mail;
    this.clock = clock;
  }

  /**
   * Keeps what somebody said, with its audit row and the mail that says so, before it answers. What
   * came by the same form before is answered as it was kept then.
   */
  public Comment receive(NewComment said) {
    Instant now = Instant.ofEpochSecond(clock.instant().getEpochSecond());
    Comment comment =
        new Comment(
            Ids.next(clock),
            References.free("YS", store::hasReference),
            1,
            said.doubt() == null ? Stage.NEW : Stage.HELD,
            said.source(),
            said.about(),
            said.path(),
            said.words(),
            said.who(),
            said.face(),
            said.contact() != null,
            Objects.requireNonNullElse(said.saidAt(), now),
            now,
            said.doubt());
    return store.receive(comment, said, email -> mail.to(email, comment));
  }

  public Optional<Comment> of(UUID id) {
    return store.of(id);
  }

  /** How to reach whoever wants a reply; empty when nobody does, or no longer. */
  public Optional<Contact> contact(UUID id) {
    return store.contact(id);
  }

  /** Those of a stage, the one first that was said first. */
  public List<Comment> in(Stage stage) {
    return store.in(stage);
  }

  /**
   * Moves a comment on as it was seen; false when somebody changed it meanwhile.
   *
   * @param actor the id of the officer
   */
  public boolean move(Comment seen, Stage to, String actor) {
    return store.move(seen, to, actor, clock.instant());
  }
}
