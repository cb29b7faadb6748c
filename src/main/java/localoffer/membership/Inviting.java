package localoffer.membership;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import localoffer.account.EmailAddress;
import localoffer.listing.Provider;
import localoffer.web.guard.RateLimit;
import org.jspecify.annotations.Nullable;

/** Takes an invitation from a form: not too many from one person, and never to a member. */
public final class Inviting {

  private static final int MOST = 20;
  private static final Duration WINDOW = Duration.ofHours(24);

  private final OwnOrganisations organisations;
  private final RateLimit limit;

  public Inviting(OwnOrganisations organisations, Clock clock) {
    this.organisations = organisations;
    limit = new RateLimit(MOST, WINDOW, clock);
  }

  /** Who invites, and how the mail says so. */
  record By(UUID id, String asks) {}

  /** Invites whoever was typed; what is wrong with it, or empty. */
  Optional<String> invite(Provider provider, @Nullable String typed, By by) {
    String text = Objects.requireNonNullElse(typed, "");
    Optional<EmailAddress> email = EmailAddress.parse(text);
    if (email.isEmpty()) {
      return Optional.of(
          text.isBlank()
              ? "Enter the email address of your colleague"
              : EmailAddress.problem(text));
    }
    if (limit.refuses(by.id().toString()).isPresent()) {
      return Optional.of("You have invited many people today. Try again tomorrow");
    }
    return organisations.invite(provider, email.get(), by.asks(), by.id())
        ? Optional.empty()
        : Optional.of("They keep these entries already");
  }
}
