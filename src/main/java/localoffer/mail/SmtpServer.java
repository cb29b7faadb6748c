package localoffer.mail;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The server that takes our mails. Unless it is this machine, nothing is said to it in the clear.
 *
 * @param secure whether the connection is encrypted from its first byte, rather than by STARTTLS
 */
public record SmtpServer(String host, int port, boolean secure, @Nullable Login login) {

  private static final int SUBMISSION = 587;
  private static final int SUBMISSION_SECURE = 465;
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /** What the server knows us by. */
  public record Login(String user, String password) {

    /** Says nothing: it may end in a log. */
    @Override
    public String toString() {
      return "Login";
    }
  }

  /** Reads {@code smtp://user:password@host:587} or {@code smtps:}; empty when it is neither. */
  public static Optional<SmtpServer> parse(String text) {
    try {
      URI uri = new URI(text);
      String host = uri.getHost();
      String login = uri.getRawUserInfo();
      boolean secure = "smtps".equals(uri.getScheme());
      if (host == null
          || !(secure || "smtp".equals(uri.getScheme()))
          || !Set.of("", "/").contains(uri.getPath())
          || uri.getQuery() != null
          || uri.getFragment() != null
          || uri.getPort() == 0
          || uri.getPort() > 65_535
          || (login != null && !login.matches("[^:]+:.+"))) {
        return Optional.empty();
      }
      int standard = secure ? SUBMISSION_SECURE : SUBMISSION;
      int port = uri.getPort() < 0 ? standard : uri.getPort();
      return Optional.of(new SmtpServer(host, port, secure, login == null ? null : login(login)));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Whether it runs beside us, where nobody listens on the way. */
  boolean isThisMachine() {
    return THIS_MACHINE.contains(host);
  }

  private static Login login(String text) {
    int colon = text.indexOf(':');
    return new Login(decoded(text.substring(0, colon)), decoded(text.substring(colon + 1)));
  }

  /** A plus is a plus here, and no space. */
  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
