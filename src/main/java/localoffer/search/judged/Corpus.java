package localoffer.search.judged;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import localoffer.content.Article;
import localoffer.content.Contents;
import localoffer.content.GlossaryTerm;
import localoffer.listing.Listing;

/** Every document that a search can find. */
public record Corpus(Contents contents, List<Listing> listings) {

  public Corpus {
    listings = List.copyOf(listings);
  }

  public int size() {
    return contents.articles().size() + contents.glossary().size() + listings.size();
  }

  /** The addresses of pages and listings that nobody wrote typical questions for. */
  public List<String> withoutQuestions() {
    return Stream.concat(
            contents.articles().stream()
                .filter(page -> page.front().questions().isEmpty())
                .map(Article::path),
            listings.stream()
                .filter(listing -> listing.details().questions().isEmpty())
                .map(Listing::href))
        .toList();
  }

  /** The judged addresses that lead to no document, each once, with a query that names it. */
  public List<String> missing(List<Judged> judgements) {
    Set<String> there = new HashSet<>();
    contents.articles().forEach(page -> there.add(page.path()));
    contents.glossary().stream().map(GlossaryTerm::href).forEach(there::add);
    listings.forEach(listing -> there.add(listing.href()));
    return judgements.stream()
        .flatMap(
            judged ->
                judged.grades().keySet().stream()
                    .filter(there::add)
                    .map(href -> "%s (%s: %s)".formatted(href, judged.kind(), judged.query())))
        .toList();
  }
}
