package localoffer.review.link;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import localoffer.jobs.Job;
import localoffer.jobs.Turn;
import localoffer.review.link.Probe.Answer;

/**
 * Asks some links each hour, each once a week: one at a time, a host's never one after the other
 * while there are others, with a rest between.
 */
public final class LinkJob implements Job, AutoCloseable {

  private static final Duration EACH = Duration.ofDays(7);
  private static final Duration REST = Duration.ofSeconds(2);
  private static final int AN_HOUR = 60;

  private final LinkStore store;
  private final Links links;
  private final Function<String, Answer> ask;
  private final Runnable rest;
  private final Runnable ending;
  private final Clock clock;

  private LinkJob(LinkStore store, Links links, Asking asking, Clock clock) {
    this.store = store;
    this.links = links;
    ask = asking.ask();
    rest = asking.rest();
    ending = asking.ending();
    this.clock = clock;
  }

  /** How links are asked. */
  record Asking(Function<String, Answer> ask, Runnable rest, Runnable ending) {}

  /** One that asks over the internet, and says there that this site does. */
  public static LinkJob over(LinkStore store, Links links, String baseUrl, Clock clock) {
    Probe probe = new Probe(baseUrl);
    return with(store, links, new Asking(probe::ask, LinkJob::pause, probe::close), clock);
  }

  static LinkJob with(LinkStore store, Links links, Asking asking, Clock clock) {
    return new LinkJob(store, links, asking, clock);
  }

  private static void pause() {
    try {
      Thread.sleep(REST);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public String name() {
    return "links";
  }

  @Override
  public Optional<String> due(Instant now) {
    return Optional.of(now.truncatedTo(ChronoUnit.HOURS).toString());
  }

  @Override
  public boolean run(Turn turn) {
    Map<String, List<Links.From>> all = links.all();
    store.keepOnly(all.keySet());
    for (String href : due(all.keySet())) {
      if (turn.isOver()) {
        return false;
      }
      store.note(href, ask.apply(href), clock.instant(), turn);
      rest.run();
    }
    return true;
  }

  private List<String> due(Collection<String> hrefs) {
    Map<String, CheckedLink> known = store.all();
    Instant since = clock.instant().minus(EACH);
    Map<String, Deque<String>> byHost = new LinkedHashMap<>();
    for (String href : hrefs) {
      CheckedLink checked = known.get(href);
      if (checked == null || checked.checkedAt().isBefore(since)) {
        byHost.computeIfAbsent(host(href), each -> new ArrayDeque<>()).add(href);
      }
    }
    return inTurn(byHost.values());
  }

  /** One of each host, then the next one of each. */
  private static List<String> inTurn(Collection<Deque<String>> hosts) {
    List<String> order = new ArrayList<>();
    while (order.size() < AN_HOUR && hosts.stream().anyMatch(host -> !host.isEmpty())) {
      hosts.forEach(host -> Optional.ofNullable(host.poll()).ifPresent(order::add));
    }
    return order.subList(0, Math.min(AN_HOUR, order.size()));
  }

  private static String host(String href) {
    try {
      return String.valueOf(URI.create(href).getHost());
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  @Override
  public void close() {
    ending.run();
  }
}
