package localoffer.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import localoffer.account.secret.Tokens;

/**
 * Files that people sent and did not yet agree to: each for its sender alone, for an hour, and then
 * gone. When it came, whose it is and its token stand in its name.
 */
public final class HeldFiles implements AutoCloseable {

  private static final Duration HELD = Duration.ofHours(1);
  private static final Duration LOOKS = Duration.ofMinutes(10);
  private static final int MOST_OF_ONE = 5;
  private static final Pattern NAME =
      Pattern.compile("([0-9]{1,12})\\.([0-9a-f-]{36})\\.([A-Za-z0-9_-]{43})");

  private final Path folder;
  private final Clock clock;
  private final ScheduledExecutorService cleaner =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("held-files").factory());

  private HeldFiles(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** Holds them in a folder, made where needed; what is there of an earlier run stays its hour. */
  public static HeldFiles in(Path folder, Clock clock) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    HeldFiles held = new HeldFiles(folder, clock);
    long minutes = LOOKS.toMinutes();
    var _ = held.cleaner.scheduleAtFixedRate(held::clean, minutes, minutes, TimeUnit.MINUTES);
    return held;
  }

  private record Held(Path path, Instant at, UUID person, String token) {}

  /** Takes a file of somebody; answers the token by which they find it. */
  String hold(UUID person, byte[] bytes) {
    clean();
    all().stream()
        .filter(each -> each.person().equals(person))
        .sorted(Comparator.comparing(Held::at).reversed())
        .skip(MOST_OF_ONE - 1)
        .forEach(each -> delete(each.path()));
    String token = Tokens.fresh();
    String name = clock.instant().getEpochSecond() + "." + person + "." + token;
    try {
      Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return token;
  }

  /** The file of a token, to whoever sent it. */
  Optional<byte[]> find(UUID person, String token) {
    return held(person, token).flatMap(each -> read(each.path()));
  }

  void drop(UUID person, String token) {
    held(person, token).ifPresent(each -> delete(each.path()));
  }

  private Optional<Held> held(UUID person, String token) {
    return all().stream()
        .filter(each -> each.person().equals(person) && each.token().equals(token))
        .filter(each -> !isOver(each))
        .findFirst();
  }

  private boolean isOver(Held held) {
    return !held.at().plus(HELD).isAfter(clock.instant());
  }

  /** Deletes what is over. */
  void clean() {
    all().stream().filter(this::isOver).forEach(each -> delete(each.path()));
  }

  private List<Held> all() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.flatMap(HeldFiles::held).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Held> held(Path path) {
    Matcher name = NAME.matcher(path.getFileName().toString());
    return name.matches()
        ? Stream.of(
            new Held(
                path,
                Instant.ofEpochSecond(Long.parseLong(name.group(1))),
                UUID.fromString(name.group(2)),
                name.group(3)))
        : Stream.of();
  }

  private static Optional<byte[]> read(Path path) {
    try {
      return Optional.of(Files.readAllBytes(path));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    cleaner.shutdownNow();
  }
}
