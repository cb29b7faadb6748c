package localoffer.review.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import localoffer.content.Article;
import localoffer.content.EasyRead;
import localoffer.content.Library;
import localoffer.listing.Details;
import localoffer.listing.Listing;
import localoffer.listing.Listings;
import localoffer.listing.detail.Contact;
import localoffer.listing.detail.Film;
import localoffer.listing.detail.Link;
import org.jspecify.annotations.Nullable;

/** Where services and pages lead to outside this site. */
public final class Links {

  private static final Pattern MARKDOWN = Pattern.compile("]\\((https?://[^)\\s]+)");

  private final Listings listings;
  private final Library library;

  public Links(Listings listings, Library library) {
    this.listings = listings;
    this.library = library;
  }

  /** A page of ours, with what families call it. */
  public record From(String title, String href) {}

  /** Every address, with the pages that lead to it. */
  Map<String, List<From>> all() {
    Map<String, List<From>> all = new TreeMap<>();
    listings.published().forEach(listing -> add(all, listing));
    library.contents().articles().forEach(article -> add(all, article));
    return all;
  }

  private static void add(Map<String, List<From>> all, Listing listing) {
    From from = new From(listing.details().name(), listing.href());
    of(listing).distinct().forEach(adding(all, from));
  }

  private static Stream<String> of(Listing listing) {
    Details details = listing.details();
    Film film = details.film();
    return Stream.of(
            details.contacts().stream().map(Contact::web),
            details.links().stream().map(Link::href),
            Stream.ofNullable(film).map(Film::href),
            Stream.ofNullable(listing.provider().web()))
        .flatMap(each -> each)
        .flatMap(Stream::ofNullable);
  }

  private static void add(Map<String, List<From>> all, Article article) {
    From from = new From(article.front().title(), article.path());
    Stream<String> words =
        MARKDOWN.matcher(article.markdown()).results().map(match -> match.group(1));
    Stream.concat(words, of(article.easyRead())).distinct().forEach(adding(all, from));
  }

  private static Stream<String> of(@Nullable EasyRead easyRead) {
    return easyRead == null
        ? Stream.of()
        : easyRead.links().stream()
            .map(EasyRead.FindOutMore::href)
            .filter(href -> href.startsWith("http"));
  }

  private static Consumer<String> adding(Map<String, List<From>> all, From from) {
    return href -> all.computeIfAbsent(href, each -> new ArrayList<>()).add(from);
  }
}
