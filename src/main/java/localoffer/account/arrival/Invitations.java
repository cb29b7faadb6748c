package localoffer.account.arrival;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import localoffer.account.AccountStore;
import localoffer.account.EmailAddress;
import localoffer.account.Person;
import localoffer.account.WayIn;
import localoffer.account.member.MemberStore;
import localoffer.account.secret.Sealing;
import localoffer.account.secret.Tokens;
import localoffer.mail.Letter;
import localoffer.mail.Letters;

/** Asks people to keep the entries of an organisation: who follows the link in the mail does. */
public final class Invitations {

  /** How long an invitation is good. */
  public static final Duration LASTS = Duration.ofDays(14);

  private final LinkStore links;
  private final AccountStore accounts;
  private final Letters letters;
  private final Sealing sealing;
  private final SealedAddresses addresses;
  private final Clock clock;

  public Invitations(SignInLinks.Stores stores, Letters letters, Sealing sealing, Clock clock) {
    this.links = stores.links();
    this.accounts = stores.accounts();
    this.letters = letters;
    this.sealing = sealing;
    this.addresses = new SealedAddresses(sealing);
    this.clock = clock;
  }

  /** An organisation with its name. */
  public record To(UUID provider, String name) {}

  /** An invitation that nobody has followed yet; {@code id} takes it back. */
  public record Waiting(String id, EmailAddress email, Instant until) {}

  /**
   * Invites somebody; a second invitation revokes the first.
   *
   * @param to which organisation
   * @param asks who asks, as the mail begins: "A colleague at Kite Club asks"
   * @param by the id of whoever invites
   */
  public void send(To to, EmailAddress email, String asks, UUID by) {
    UUID provider = to.provider();
    String name = to.name();
    String token = Tokens.fresh();
    String hash = Tokens.hash(token);
    Instant now = clock.instant();
    Optional<Person> known = accounts.byEmail(email);
    Link link =
        new Link(
            hash,
            addresses.whose(known.orElse(null), email, hash),
            WayIn.UPDATE,
            sealing.mark("invitation", provider.toString(), email.text()),
            null,
            provider,
            now.plus(LASTS));
    Letter letter =
        new Letter(
            "Keep the entry of " + name + " up to date with us",
            List.of(
                asks + " you to help.",
                "Families of children with special needs find "
                    + name
                    + " on our site. You can put right what it says there: what you do, when,"
                    + " where and for whom. There is no password."),
            "Say yes and sign in",
            SignInLinks.path(WayIn.UPDATE, token),
            List.of(
                "The link works once, for the next 14 days.",
                "Is this not for you? Then do nothing. You will not hear from us again."));
    links.invite(
        link, letters.mail(email.text(), letter), provider, new MemberStore.By(by.toString(), now));
  }

  /** Who was invited to an organisation and has not come yet, the last one first. */
  public List<Waiting> waiting(UUID provider) {
    return links.invitations(provider, clock.instant()).stream()
        .map(link -> new Waiting(link.hash(), email(link), link.expiresAt()))
        .toList();
  }

  private EmailAddress email(Link link) {
    return Optional.ofNullable(link.whose().person())
        .flatMap(accounts::byId)
        .map(Person::email)
        .orElseGet(() -> addresses.of(link));
  }

  /** Takes an invitation back; false when it was followed, or is over. */
  public boolean withdraw(UUID provider, String id, UUID by) {
    return links.withdraw(provider, id, new MemberStore.By(by.toString(), clock.instant()));
  }
}
