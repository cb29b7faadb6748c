package localoffer.portal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import localoffer.account.secret.Sealing;
import localoffer.account.signin.Entrance;
import localoffer.browse.Rehearsal;
import localoffer.bulk.HeldFiles;
import localoffer.content.Contents;
import localoffer.content.Library;
import localoffer.content.Site;
import localoffer.content.check.ContentCheck;
import localoffer.feedback.agency.RemindersJob;
import localoffer.feedback.giving.Asking;
import localoffer.feedback.keeping.KeepingJob;
import localoffer.feedback.keeping.KeepingStore;
import localoffer.feedback.keeping.Retention;
import localoffer.jobs.Job;
import localoffer.jobs.JobRunStore;
import localoffer.jobs.Jobs;
import localoffer.jobs.Meanwhile;
import localoffer.listing.Listings;
import localoffer.mail.Letters;
import localoffer.mail.Post;
import localoffer.mail.Postman;
import localoffer.mail.Sender;
import localoffer.review.link.LinkChecks;
import localoffer.review.link.Links;
import localoffer.rounds.programme.RoundsJob;
import localoffer.web.Assets;
import localoffer.web.Csrf;
import localoffer.web.Health;
import localoffer.web.Html;
import localoffer.web.PageCache;
import localoffer.web.Server;
import localoffer.web.Templates;
import localoffer.web.Views;
import localoffer.web.guard.SecretKey;

/** The whole portal put together by hand, from its settings to its open port. */
public final class Portal implements AutoCloseable {

  private static final Duration PAGES_KEPT = Duration.ofHours(1);

  private final Config config;
  private final Holdings holdings;
  private final Health health;
  private final Server server;
  private final Afterwards afterwards;

  private Portal(
      Config config, Holdings holdings, Health health, Server server, Afterwards afterwards) {
    this.config = config;
    this.holdings = holdings;
    this.health = health;
    this.server = server;
    this.afterwards = afterwards;
  }

  /** Who works on when an answer has gone: they write links, send mails, keep to time and tidy. */
  private record Afterwards(
      Entrance entrance,
      Postman postman,
      Jobs jobs,
      HeldFiles heldFiles,
      Optional<LinkChecks> linkChecks)
      implements AutoCloseable {

    @Override
    public void close() {
      jobs.close();
      entrance.close();
      postman.close();
      heldFiles.close();
      linkChecks.ifPresent(LinkChecks::close);
    }
  }

  /** Opens everything the portal stands on; {@link #start} opens the door. */
  public static Portal open(Config config, Clock clock) {
    return open(config, clock, Holdings.SEARCH_LIMIT);
  }

  /** The same, with searches that take no longer than this. */
  public static Portal open(Config config, Clock clock, Duration searchLimit) {
    Meanwhile<Surface> loading = Meanwhile.does(Surface::load);
    Holdings holdings = Holdings.open(config, clock, searchLimit);
    Assets assets = loading.done().assets();
    PageCache cache = new PageCache(() -> holdings.version() + "." + period(clock));
    Templates templates = loading.done().templates();
    byte[] key = SecretKey.in(config.data());
    Csrf csrf = new Csrf(key, config.baseUrl(), clock);
    Supplier<Map<String, Object>> everywhere = () -> everywhere(holdings, new Asking(csrf));
    Views views = config.counting() ? holdings.visits() : Views.NONE;
    Html html = new Html(templates, config.baseUrl(), everywhere, cache, views);
    Letters letters = new Letters(templates, config.baseUrl(), everywhere);
    Entrance entrance =
        Entrance.open(
            new Entrance.Parts(
                holdings.database(),
                new Sealing(key),
                csrf,
                letters,
                siteName(holdings),
                config.baseUrl()),
            clock);
    HeldFiles heldFiles = HeldFiles.in(config.data().resolve("uploads"), clock);
    Routes routes =
        new Routes(
            new Routes.Parts(html, csrf, entrance, letters, config, holdings, heldFiles, clock));
    Health health = new Health(holdings.index()::ready);
    Server server =
        new Server(config.baseUrl(), new Server.Parts(assets, cache, html, health), routes::add);
    Postman postman = new Postman(holdings.database(), post(config, holdings.library()), clock);
    Afterwards afterwards =
        new Afterwards(
            entrance,
            postman,
            jobs(config, holdings, letters, clock),
            heldFiles,
            linkChecks(config, holdings, clock));
    return new Portal(config, holdings, health, server, afterwards);
  }

  private static Jobs jobs(Config config, Holdings holdings, Letters letters, Clock clock) {
    List<Job> timed = config.jobs() ? timed(config, holdings, letters, clock) : List.of();
    return new Jobs(new JobRunStore(holdings.database()), timed, clock);
  }

  private static List<Job> timed(Config config, Holdings holdings, Letters letters, Clock clock) {
    Supplier<Contents> contents = () -> holdings.library().contents();
    return List.of(
        RoundsJob.in(holdings.database(), letters, contents, clock),
        new RemindersJob(holdings.database(), letters, contents, clock),
        new KeepingJob(
            new KeepingStore(holdings.database()),
            () -> Retention.read(config.content()),
            holdings.published()::refresh,
            clock));
  }

  private static Optional<LinkChecks> linkChecks(Config config, Holdings holdings, Clock clock) {
    Links links = new Links(holdings.listings(), holdings.library());
    return config.checksLinks()
        ? Optional.of(LinkChecks.of(holdings.database(), links, config.baseUrl(), clock))
        : Optional.empty();
  }

  private static String siteName(Holdings holdings) {
    return holdings.library().contents().site().name();
  }

  private static Post post(Config config, Library library) {
    Supplier<Sender> sender =
        () -> {
          Site site = library.contents().site();
          return Sender.of(site.name(), site.email(), config.baseUrl());
        };
    return config
        .smtp()
        .map(mailServer -> Post.smtp(mailServer, sender))
        .orElseGet(() -> Post.folder(config.mailFolder().orElseThrow(), sender));
  }

  /** Answers from now on; what is wrong in the content is logged meanwhile. */
  public void start() {
    server.start(config.port());
    afterwards();
  }

  /**
   * Starts, and then rehearses pages, so that the first families do not wait for cold code.
   *
   * @param rehearsal how long, while families are answered already
   */
  public void startWarm(Duration rehearsal) {
    server.start(config.port());
    new Rehearsal(server.port()).during(rehearsal);
    afterwards();
  }

  /** What families need not wait for. */
  private void afterwards() {
    holdings.index().startMeaning();
    afterwards.postman().start();
    afterwards.jobs().start();
    afterwards.linkChecks().ifPresent(LinkChecks::start);
    Thread.ofPlatform()
        .name("content-check")
        .daemon()
        .start(() -> ContentCheck.log(config.content(), holdings.library().contents()));
  }

  /** Where this portal answers on this machine. */
  public String address() {
    return "http://localhost:" + server.port();
  }

  /** The directory, as this portal changes it. */
  public Listings listings() {
    return holdings.listings();
  }

  /** Readiness first, then the requests under way, then what they stand on. */
  @Override
  public void close() {
    health.leave();
    server.stop();
    afterwards.close();
    holdings.close();
  }

  /** What every page is made with; it needs nothing that the portal holds. */
  private record Surface(Assets assets, Templates templates) {

    static Surface load() {
      Assets assets = Assets.load();
      return new Surface(assets, new Templates(assets));
    }
  }

  private static long period(Clock clock) {
    return clock.instant().getEpochSecond() / PAGES_KEPT.toSeconds();
  }

  private static Map<String, Object> everywhere(Holdings holdings, Asking asking) {
    Contents contents = holdings.library().contents();
    return Map.of(
        "site",
        contents.site(),
        "navigation",
        contents.navigation(),
        "asking",
        asking,
        "youSaid",
        holdings.published());
  }
}
