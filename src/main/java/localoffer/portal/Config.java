package localoffer.portal;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.mail.SmtpServer;

/** The settings, read once from environment variables; nonsense stops the start. */
public record Config(
    int port,
    Path data,
    Path index,
    Path content,
    Path synonyms,
    boolean meaning,
    boolean jobs,
    boolean counting,
    boolean checksLinks,
    String baseUrl,
    Optional<SmtpServer> smtp,
    Path database) {

  private static final String SQLITE = "jdbc:sqlite:";
  private static final String DATABASE_FILE = "local-offer.sqlite";

  /** Every setting with its default and what it is for: the README's table and {@code --help}. */
  public static final List<Setting> SETTINGS =
      List.of(
          new Setting("LOCAL_OFFER_PORT", "8080", "the port to listen on, 0 for any free one"),
          new Setting(
              "LOCAL_OFFER_DATA", "data", "the folder of the database, outgoing mail and backups"),
          new Setting("LOCAL_OFFER_INDEX", "index/built", "the folder of the built search index"),
          new Setting("LOCAL_OFFER_CONTENT", "content", "the folder of pages and site details"),
          new Setting("LOCAL_OFFER_SYNONYMS", "index/synonyms.txt", "the file of synonyms"),
          new Setting(
              "LOCAL_OFFER_MEANING", "on", "on to search by meaning too, off to save memory"),
          new Setting(
              "LOCAL_OFFER_JOBS",
              "on",
              "on to ask providers by mail what is right still, off on a copy of the site"),
          new Setting(
              "LOCAL_OFFER_COUNTING",
              "on",
              "on to count, without cookies, how often each page is seen"),
          new Setting(
              "LOCAL_OFFER_CHECK_LINKS",
              "off",
              "on to ask other sites, once a week each link, whether it still leads somewhere"),
          new Setting(
              "LOCAL_OFFER_BASE_URL",
              "http://localhost:8080",
              "the public address of the site, which every link in a mail begins with"),
          new Setting(
              "LOCAL_OFFER_SMTP",
              "none",
              "the mail server, smtp://user:password@host:587; else mails are files in outbox/"),
          new Setting(
              "LOCAL_OFFER_DATABASE",
              "SQLite in the data folder",
              "a JDBC address, jdbc:sqlite: and a file"));

  /** One environment variable. */
  public record Setting(String name, String standard, String purpose) {}

  /** A setting that makes no sense; the message names it, what it was and what it may be. */
  public static final class Nonsense extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Nonsense(String name, String was, String mayBe) {
      super(name + " is \"" + was + "\" but must be " + mayBe + ".");
    }
  }

  /** Reads the environment of this process. */
  public static Config fromEnvironment() {
    return of(System.getenv());
  }

  /**
   * Reads these variables; an absent or blank one takes its default.
   *
   * @throws Nonsense when one makes no sense
   */
  public static Config of(Map<String, String> variables) {
    Reader read = new Reader(variables);
    int port = read.port();
    Path data = read.folder("LOCAL_OFFER_DATA");
    return new Config(
        port,
        data,
        read.folder("LOCAL_OFFER_INDEX"),
        read.folder("LOCAL_OFFER_CONTENT"),
        read.folder("LOCAL_OFFER_SYNONYMS"),
        read.onOrOff("LOCAL_OFFER_MEANING", "on"),
        read.onOrOff("LOCAL_OFFER_JOBS", "on"),
        read.onOrOff("LOCAL_OFFER_COUNTING", "on"),
        read.onOrOff("LOCAL_OFFER_CHECK_LINKS", "off"),
        read.baseUrl(port),
        read.smtp(),
        read.database(data));
  }

  /** The same, with all that the program writes in another folder, its mails too. */
  public Config writingTo(Path folder) {
    return new Config(
        port,
        folder,
        folder.resolve("index"),
        content,
        synonyms,
        meaning,
        jobs,
        counting,
        false,
        baseUrl,
        Optional.empty(),
        folder.resolve(DATABASE_FILE));
  }

  /** Where each mail becomes a file; empty when a server sends them. */
  public Optional<Path> mailFolder() {
    return smtp.isPresent() ? Optional.empty() : Optional.of(data.resolve("outbox"));
  }

  /** Turns text from outside into values, or says what is wrong. */
  private record Reader(Map<String, String> variables) {

    private String text(String name, String otherwise) {
      String value = variables.getOrDefault(name, "").strip();
      return value.isEmpty() ? otherwise : value;
    }

    int port() {
      String value = text("LOCAL_OFFER_PORT", "8080");
      if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65535) {
        throw new Nonsense("LOCAL_OFFER_PORT", value, "a whole number from 0 to 65535");
      }
      return Integer.parseInt(value);
    }

    Path folder(String name) {
      String standard =
          SETTINGS.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow().standard();
      String value = text(name, standard);
      try {
        return Path.of(value);
      } catch (InvalidPathException e) {
        throw new Nonsense(name, value, "a folder");
      }
    }

    boolean onOrOff(String name, String standard) {
      String value = text(name, standard);
      return switch (value) {
        case "on" -> true;
        case "off" -> false;
        default -> throw new Nonsense(name, value, "on or off");
      };
    }

    String baseUrl(int port) {
      String value = text("LOCAL_OFFER_BASE_URL", "http://localhost:" + (port == 0 ? 8080 : port));
      try {
        URI uri = new URI(value);
        if (("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
            && uri.getHost() != null
            && uri.getUserInfo() == null
            && List.of("", "/").contains(uri.getPath())
            && uri.getQuery() == null
            && uri.getFragment() == null) {
          return value.replaceAll("/$", "");
        }
      } catch (URISyntaxException e) {
        // said below, with the others
      }
      throw new Nonsense(
          "LOCAL_OFFER_BASE_URL", value, "an address such as https://localoffer.example.gov.uk");
    }

    /** What it was is never said: it holds a password. */
    Optional<SmtpServer> smtp() {
      String value = text("LOCAL_OFFER_SMTP", "");
      Optional<SmtpServer> server = SmtpServer.parse(value);
      if (server.isEmpty() && !value.isEmpty()) {
        throw new Nonsense(
            "LOCAL_OFFER_SMTP",
            "...",
            "smtp://user:password@host:587 or smtps:// so, with %40 for an @ in the password");
      }
      return server;
    }

    Path database(Path data) {
      String file = data.resolve(DATABASE_FILE).toString();
      String value = text("LOCAL_OFFER_DATABASE", SQLITE + file);
      if (!value.startsWith(SQLITE) || value.length() == SQLITE.length()) {
        throw new Nonsense(
            "LOCAL_OFFER_DATABASE", value, "a JDBC address such as " + SQLITE + file);
      }
      return Path.of(value.substring(SQLITE.length()));
    }
  }
}
