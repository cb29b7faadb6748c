package localoffer.content.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localoffer.content.Article;
import localoffer.content.Contents;
import localoffer.content.Yaml;

/** What content may name: addresses on this site, and pictures. */
record Known(Set<String> addresses, Set<String> pictures) {

  private static final Set<String> ALWAYS =
      Set.of(
          "/",
          "/search",
          "/topics",
          "/glossary",
          "/action-plan",
          "/ask-and-share",
          "/display",
          "/surveys",
          "/update/sign-in",
          "/feedback",
          "/feedback/easy-read",
          "/you-said-we-did");

  /** Every address that the content, and the starter directory beside it, answers at. */
  static Known in(Path folder, Contents contents) {
    Set<String> addresses = new HashSet<>(ALWAYS);
    contents.navigation().sections().forEach(section -> addresses.add(section.href()));
    contents.taxonomy().topics().all().forEach(topic -> addresses.add("/topics/" + topic.id()));
    contents.glossary().forEach(term -> addresses.add(term.href()));
    for (Article article : contents.articles()) {
      addresses.add(article.path());
      if (article.easyRead() != null) {
        addresses.add(article.path() + "/easy-read");
      }
    }
    slugs(folder.resolve("directory/listings")).forEach(slug -> addresses.add("/services/" + slug));
    slugs(folder.resolve("directory/providers"))
        .forEach(slug -> addresses.add("/providers/" + slug));
    Map<?, ?> pictures = Yaml.read(folder.resolve("pictures.yaml"), Map.class);
    return new Known(
        addresses, pictures.keySet().stream().map(String::valueOf).collect(Collectors.toSet()));
  }

  /** Whether something is there, whatever stands after {@code ?} or {@code #}. */
  boolean address(String href) {
    return addresses.contains(href.replaceFirst("[?#].*", ""));
  }

  private static Set<String> slugs(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.substring(0, name.length() - ".yaml".length()))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
