package localoffer.account.arrival;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import localoffer.account.EmailAddress;
import localoffer.account.Person;
import localoffer.account.secret.Sealing;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the address of somebody who is not known yet so that a stolen database does not tell it.
 */
final class SealedAddresses {

  private final Sealing sealing;

  SealedAddresses(Sealing sealing) {
    this.sealing = sealing;
  }

  /** For whom the link of a hash is. */
  Link.Whose whose(@Nullable Person known, EmailAddress email, String hash) {
    return known == null
        ? new Link.Whose(null, sealed(email, hash))
        : new Link.Whose(known.id(), null);
  }

  private String sealed(EmailAddress email, String hash) {
    byte[] sealed = sealing.seal(email.text().getBytes(StandardCharsets.UTF_8), hash);
    return Base64.getEncoder().encodeToString(sealed);
  }

  /** The address of a newcomer's link. */
  EmailAddress of(Link link) {
    String sealed = Objects.requireNonNull(link.whose().newcomer());
    byte[] text = sealing.open(Base64.getDecoder().decode(sealed), link.hash());
    return new EmailAddress(new String(text, StandardCharsets.UTF_8));
  }
}
