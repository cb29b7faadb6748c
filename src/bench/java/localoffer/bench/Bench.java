package localoffer.bench;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Measures speed, start and memory for directories of several sizes; prints Markdown tables. */
final class Bench {

  private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
  private static final int SECONDS = Integer.getInteger("bench.seconds", 2);
  private static final int WARMING = 30;
  private static final int CLIENTS = 32;
  private static final int STARTS = 5;
  private static final Path SEARCHES = Path.of("src/bench/searches.txt");
  private static final List<String> FLAGS = List.of("@target/local-offer.options");

  private final Path folder;
  private final String size;
  private final StringBuilder report;

  private Bench(Path folder, String size, StringBuilder report) {
    this.folder = folder;
    this.size = size;
    this.report = report;
  }

  /** {@code FOLDER SIZE...}, where a size is "starter" or a number of listings. */
  public static void main(String[] args) throws Exception {
    StringBuilder speed = new StringBuilder();
    StringBuilder start = new StringBuilder();
    for (String size : List.of(args).subList(1, args.length)) {
      Path folder = Files.createDirectories(Path.of(args[0]).toAbsolutePath().resolve(size));
      new Bench(folder, size, start).measureStart();
      new Bench(folder, size, speed).measureSpeed();
    }
    System.out.println(
        """

        | listings | index built | ready, plain | ready, with options | memory, plain | memory, with options |
        | --- | --- | --- | --- | --- | --- |
        %s
        | listings | page | nginx a second | ours a second | ratio | ours p50 ms | ours p99 ms |
        | --- | --- | --- | --- | --- | --- | --- |
        %s\
        """
            .formatted(start, speed));
  }

  private void measureStart() throws Exception {
    Path content = Path.of("content");
    if (!size.equals("starter") && !Files.exists(folder.resolve("data"))) {
      Files.createDirectories(folder.resolve("data"));
      SyntheticDirectory.main(
          new String[] {content.toString(), folder.resolve("data").toString(), size});
    }
    Site.start(folder, List.of(), "0,1").close();
    Duration index = Site.reindex(folder);
    report.append(
        "| %s | %.1f s | %s | %s | %d MB | %d MB |%n"
            .formatted(
                size,
                index.toMillis() / 1000.0,
                ready(List.of()),
                ready(FLAGS),
                memory(List.of()),
                memory(FLAGS)));
  }

  /** Median and slowest of several starts, with both cores as a start has them. */
  private String ready(List<String> flags) throws Exception {
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      try (Site site = Site.start(folder, flags, "0,1")) {
        seconds.add(site.readyAfter().toMillis() / 1000.0);
      }
    }
    seconds.sort(null);
    return "%.2f s (%.2f)".formatted(seconds.get(STARTS / 2), seconds.getLast());
  }

  private long memory(List<String> flags) throws Exception {
    try (Site site = Site.start(folder, flags, "0,1").withMeaning(folder)) {
      warm();
      return site.residentMegabytes();
    }
  }

  private void measureSpeed() throws Exception {
    try (Site site = Site.start(folder, FLAGS, "0,1").withMeaning(folder)) {
      List<String> searches = searches();
      List<String> all = new ArrayList<>(pages().values());
      all.addAll(searches);
      List<HttpResponse<byte[]>> answers = new ArrayList<>();
      for (String path : all) {
        answers.add(answer(path));
      }
      warm();
      List<Load> alone = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        alone.add(Load.of(Site.ADDRESS, searches, 1, SECONDS, true));
      }
      withBothCores("200 searches, uncached, both cores", searches);
      withBothCores("suggestions, uncached, both cores", suggestions());
      System.err.printf("%s: %s%n", size, Hostile.ask());
      site.keepTo("0");
      try (Nginx nginx = Nginx.serving(Files.createDirectories(folder.resolve("nginx")), answers)) {
        int number = 0;
        for (Map.Entry<String, String> page : pages().entrySet()) {
          compare(page.getKey(), List.of(page.getValue()), List.of("/" + number++));
        }
        compare(
            "200 searches, cached",
            searches,
            IntStream.range(number, all.size()).mapToObj(i -> "/" + i).toList());
      }
      uncached(searches, alone);
      System.err.printf("%s: resident after it all: %d MB%n", size, site.residentMegabytes());
    }
  }

  private static void warm() throws Exception {
    for (String page : pages().values()) {
      Load.of(Site.ADDRESS, List.of(page), CLIENTS, SECONDS, false);
    }
    Load.of(Site.ADDRESS, searches(), 2, WARMING, true);
  }

  private void compare(String name, List<String> ours, List<String> files) throws Exception {
    List<Load> nginx = new ArrayList<>();
    List<Load> site = new ArrayList<>();
    List<Load> one = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      nginx.add(Load.of(Nginx.ADDRESS, files, CLIENTS, SECONDS, false));
      site.add(Load.of(Site.ADDRESS, ours, CLIENTS, SECONDS, false));
      one.add(Load.of(Site.ADDRESS, ours, 1, SECONDS, false));
    }
    row(name, median(nginx, Load::aSecond), median(site, Load::aSecond), one);
  }

  /** Of many clients on one core; of one client as it was with both. */
  private void uncached(List<String> searches, List<Load> alone) throws Exception {
    List<Load> many = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      many.add(Load.of(Site.ADDRESS, searches, CLIENTS, SECONDS, true));
    }
    row("200 searches, uncached", Double.NaN, median(many, Load::aSecond), alone);
  }

  /** Of many clients, any error of one ending it all, and of one client alone. */
  private void withBothCores(String name, List<String> paths) throws Exception {
    List<Load> many = new ArrayList<>();
    List<Load> one = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      many.add(Load.of(Site.ADDRESS, paths, CLIENTS, SECONDS, true));
      one.add(Load.of(Site.ADDRESS, paths, 1, SECONDS, true));
    }
    row(name, Double.NaN, median(many, Load::aSecond), one);
  }

  private void row(String page, double nginx, double ours, List<Load> one) {
    String line =
        "| %s | %s | %s | %,.0f | %s | %.2f | %.2f |%n"
            .formatted(
                size,
                page,
                Double.isNaN(nginx) ? "" : "%,.0f".formatted(nginx),
                ours,
                Double.isNaN(nginx) ? "" : String.format(Locale.UK, "%.2f", ours / nginx),
                median(one, Load::p50),
                median(one, Load::p99));
    System.err.print(line);
    report.append(line);
  }

  private static double median(List<Load> loads, ToDoubleFunction<Load> of) {
    return loads.stream().mapToDouble(of).sorted().toArray()[loads.size() / 2];
  }

  private static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("home", "/");
    pages.put("listing", "/services/wolverhampton-information-advice-and-support-service");
    pages.put("article", "/start-here/worried-about-your-child");
    return pages;
  }

  private static List<String> searches() throws Exception {
    return asked("/search?q=", Files.readAllLines(SEARCHES));
  }

  /** The same searches as they are typed, after the third letter, the fifth and the eighth. */
  private static List<String> suggestions() throws Exception {
    return asked(
        "/search/suggest?q=",
        Files.readAllLines(SEARCHES).stream()
            .flatMap(
                words ->
                    Stream.of(3, 5, 8)
                        .filter(n -> n <= words.length())
                        .map(n -> words.substring(0, n)))
            .toList());
  }

  private static List<String> asked(String path, List<String> words) {
    return words.stream().map(it -> path + URLEncoder.encode(it, StandardCharsets.UTF_8)).toList();
  }

  private static HttpResponse<byte[]> answer(String path) throws Exception {
    HttpResponse<byte[]> answer = Site.fetch(path);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " answered " + answer.statusCode());
    }
    return answer;
  }
}
