package localoffer.listing.starter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import localoffer.content.ContentException;
import localoffer.content.Taxonomy;
import localoffer.content.Yaml;
import localoffer.database.Ids;
import localoffer.listing.Details;
import localoffer.listing.DetailsJson;
import localoffer.listing.Listing;
import localoffer.listing.Listing.Edit;
import localoffer.listing.ListingStore;
import localoffer.listing.Provider;
import localoffer.listing.State;
import localoffer.listing.detail.Slugs;
import localoffer.listing.rules.DetailsRules;
import localoffer.listing.rules.ProviderRules;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** The providers and listings in {@code content/directory/}, with which an empty site begins. */
public final class StarterDirectory {

  private final Clock clock;
  private final Path folder;
  private final DetailsRules rules;
  private final List<String> problems = new ArrayList<>();
  private final Map<String, Provider> providers = new LinkedHashMap<>();
  private final List<Listing> listings = new ArrayList<>();

  private StarterDirectory(Path content, Taxonomy taxonomy, Clock clock) {
    this.clock = clock;
    this.folder = content.resolve("directory");
    this.rules = new DetailsRules(taxonomy);
  }

  /** Reads every file of the folder {@code directory} in the content folder. */
  public static StarterDirectory read(Path content, Taxonomy taxonomy, Clock clock) {
    StarterDirectory directory = new StarterDirectory(content, taxonomy, clock);
    files(directory.folder.resolve("providers")).forEach(directory::readProvider);
    files(directory.folder.resolve("listings")).forEach(directory::readListing);
    return directory;
  }

  /** A sentence on everything that is wrong, file by file; empty when all can be loaded. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  /**
   * Loads all of it into an empty directory, at once; does nothing to one that is not empty.
   *
   * @return how many listings were loaded
   * @throws IllegalStateException when there are {@link #problems()}, which it tells
   */
  public int loadInto(ListingStore store) {
    if (!problems.isEmpty()) {
      throw new IllegalStateException(String.join("\n", problems));
    }
    Edit edit = new Edit("starter directory", "create", null, now());
    boolean loaded = store.addToEmpty(List.copyOf(providers.values()), listings, edit);
    return loaded ? listings.size() : 0;
  }

  private void readProvider(Path file) {
    read(file, ProviderFile.class)
        .ifPresent(
            found -> {
              Provider provider = found.provider(Ids.next(clock), slug(file));
              check(file, ProviderRules.problems(provider));
              providers.put(provider.slug(), provider);
            });
  }

  private void readListing(Path file) {
    read(file, ObjectNode.class)
        .ifPresent(
            tree -> {
              Provider provider = provider(file, tree);
              details(file, tree).ifPresent(details -> add(file, provider, details));
            });
  }

  private @Nullable Provider provider(Path file, ObjectNode tree) {
    String slug = Optional.ofNullable(tree.remove("provider")).map(n -> n.asString("")).orElse("");
    Provider provider = providers.get(slug);
    if (provider == null) {
      problems.add(file + ": provider: there is no file providers/" + slug + ".yaml");
    }
    return provider;
  }

  private Optional<Details> details(Path file, ObjectNode tree) {
    try {
      Details details = DetailsJson.readStrictly(tree);
      check(file, rules.problems(details));
      if (details.questions().isEmpty()) {
        problems.add(file + ": questions: Write 2 to 6 things that families would ask");
      }
      return Optional.of(details);
    } catch (JacksonException e) {
      problems.add(file + ": " + e.getOriginalMessage().lines().findFirst().orElse("unreadable"));
      return Optional.empty();
    }
  }

  private void add(Path file, @Nullable Provider provider, Details details) {
    if (provider == null) {
      return;
    }
    Instant now = now();
    listings.add(
        new Listing(
            Ids.next(clock),
            slug(file),
            provider,
            State.PUBLISHED,
            1,
            details,
            null,
            null,
            now,
            now));
  }

  private <T> Optional<T> read(Path file, Class<T> type) {
    try {
      return Optional.ofNullable(Yaml.read(file, type));
    } catch (ContentException e) {
      problems.add(e.getMessage());
      return Optional.empty();
    }
  }

  private void check(Path file, Map<String, String> messages) {
    messages.forEach((field, message) -> problems.add(file + ": " + field + ": " + message));
  }

  private String slug(Path file) {
    String slug = file.getFileName().toString().replaceFirst("\\.yaml$", "");
    if (!Slugs.isSlug(slug)) {
      problems.add(file + ": name the file with small letters, digits and hyphens");
    }
    return slug;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a provider's file says, before it has its id and slug. */
  private record ProviderFile(
      String name, Provider.Kind kind, @Nullable String summary, @Nullable String web) {

    Provider provider(UUID id, String slug) {
      return new Provider(id, slug, name, kind, summary, web);
    }
  }
}
