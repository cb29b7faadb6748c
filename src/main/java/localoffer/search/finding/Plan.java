package localoffer.search.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import localoffer.place.Point;
import localoffer.search.answer.SearchQuery;
import localoffer.search.document.Facet;
import localoffer.search.document.Shown;
import localoffer.search.index.Having;
import localoffer.search.words.Group;
import localoffer.search.words.Understood;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * How a query will be asked of the index.
 *
 * @param demanded how many of the words a document must hold
 * @param bestBets the addresses that come first, whatever else does
 */
record Plan(
    SearchQuery asked,
    Understood understood,
    Optional<Point> near,
    List<Group> groups,
    int demanded,
    Queries queries,
    Meant meant,
    List<String> bestBets) {

  /** How much nearness counts beside words when the first few are looked for. */
  private static final float NEAR_BESIDE_WORDS = 3;

  private static final float NEAR_ALONE = 1;

  Plan asking(SearchQuery other) {
    return new Plan(other, understood, near, groups, demanded, queries, meant, bestBets);
  }

  Plan demanding(int number) {
    return new Plan(asked, understood, near, groups, number, queries, meant, bestBets);
  }

  /** How many words could be demanded. */
  int words() {
    return (int) groups.stream().filter(group -> !group.optional()).count();
  }

  Question question() {
    return words() == 0 ? ofEverything() : ofWords();
  }

  /** With a place or an age and no words, families look for somewhere to go. */
  private Question ofEverything() {
    boolean services = !asked.text().isEmpty() || near.isPresent();
    Query all =
        services && asked.chosen(Facet.KIND).isEmpty()
            ? Having.facet(Facet.KIND, Shown.Kind.SERVICE.id())
            : Queries.everything();
    Query looking = Fits.raised(all, Fits.raises(understood, asked));
    return new Question(
        here(all),
        List.of(here(near.map(at -> Fits.raisingNear(looking, at, NEAR_ALONE)).orElse(looking))),
        ranking(queries.ranking(Queries.everything(), "", groups)));
  }

  /** Finds what the words, the meaning or a best bet speak for. */
  Query matching() {
    Query found = meant.with(words(0));
    return here(bestBets.isEmpty() ? found : Queries.either(found, Queries.addresses(bestBets)));
  }

  private Query words(float tie) {
    return queries.matching(groups, Math.max(1, demanded), tie);
  }

  private Question ofWords() {
    Query words = words(0);
    Query matching = words(Queries.TIE);
    List<Query> looking = new ArrayList<>();
    if (meant.byWords()) {
      looking.add(
          here(near.map(at -> Fits.raisingNear(words, at, NEAR_BESIDE_WORDS)).orElse(words)));
      looking.add(here(Queries.named(matching, understood.words(), groups)));
    }
    looking.add(here(Queries.defining(understood.words())));
    meant.found().ifPresent(found -> looking.add(here(found)));
    if (!bestBets.isEmpty()) {
      looking.add(here(Queries.addresses(bestBets)));
    }
    return new Question(
        matching(),
        looking,
        ranking(meant.byWords() ? queries.ranking(matching, understood.words(), groups) : null));
  }

  private Ranking ranking(@Nullable Query words) {
    return new Ranking(
        words,
        meant.like(),
        Stream.concat(Fits.raises(understood, asked).stream(), Fits.bestBets(bestBets).stream())
            .toList(),
        near.map(at -> Fits.near(at, 1)).orElse(null));
  }

  /** Within the distance that was chosen. */
  private Query here(Query query) {
    Integer miles = asked.within();
    return near.isEmpty() || miles == null ? query : Fits.within(query, near.get(), miles);
  }
}
