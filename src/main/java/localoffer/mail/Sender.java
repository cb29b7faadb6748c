package localoffer.mail;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Who mails are from: the site's name and an address. */
public record Sender(String name, String address) {

  /** A name of one line. */
  public Sender {
    name = name.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
  }

  /** From the site's own address where it has one, else from {@code noreply} at its host. */
  public static Sender of(String name, @Nullable String email, String baseUrl) {
    return new Sender(
        name,
        email != null && Mail.isAddress(email)
            ? email
            : "noreply@" + URI.create(baseUrl).getHost());
  }

  /** The part of the address after the {@code @}. */
  String domain() {
    return address.substring(address.indexOf('@') + 1);
  }
}
