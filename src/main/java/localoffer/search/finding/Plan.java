package localoffer.search.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import localoffer.place.Point;
import localoffer.search.answer.SearchQuery;
import localoffer.search.document.Facet;
import localoffer.search.document.Shown;
import localoffer.search.finding.Ranking.Raise;
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
 * @param checked raises what was checked lately, and lowers what was not for long
 */
record Plan(
    SearchQuery asked,
    Understood understood,
    Optional<Point> near,
    List<Group> groups,
    int demanded,
    Queries queries,
    Meant meant,
    List<String> bestBets,
    List<Raise> checked) {

  private static final float NEAR_ALONE = 1;

  Plan asking(SearchQuery other) {
    return new Plan(other, understood, near, groups, demanded, queries, meant, bestBets, checked);
  }

  Plan demanding(int number) {
    return new Plan(asked, understood, near, groups, number, queries, meant, bestBets, checked);
  }

  /** How many words could be demanded. */
  int words() {
    return (int) groups.stream().filter(group -> !group.optional()).count();
  }

  Question question() {
    return words() == 0 ? ofEverything() : ofWords();
  }

  /** With a place and no words, families look for somewhere to go; with an age, for a start. */
  private Question ofEverything() {
    Query all = asked.chosen(Facet.KIND).isEmpty() ? kinds() : Queries.everything();
    List<Raise> raises = raises(Fits.wordless(understood));
    Query looking = Fits.raised(all, raises);
    List<Query> ways = new ArrayList<>();
    ways.add(here(near.map(at -> Fits.raisingNear(looking, at, NEAR_ALONE)).orElse(looking)));
    meant.found().ifPresent(found -> ways.add(here(Queries.both(all, found))));
    return new Question(
        here(all), ways, ranking(queries.ranking(Queries.everything(), "", groups), raises));
  }

  private Query kinds() {
    Query services = Having.facet(Facet.KIND, Shown.Kind.SERVICE.id());
    if (near.isEmpty() && understood.ages().isPresent()) {
      return Queries.either(services, Having.facet(Facet.KIND, Shown.Kind.PAGE.id()));
    }
    return near.isPresent() || !asked.text().isEmpty() ? services : Queries.everything();
  }

  /** Finds what the words, the meaning or a best bet speak for. */
  Query matching() {
    Query found = meant.with(demandedWords());
    return here(bestBets.isEmpty() ? found : Queries.either(found, Queries.addresses(bestBets)));
  }

  private Query demandedWords() {
    return queries.matching(groups, Math.max(1, demanded), 0);
  }

  private Question ofWords() {
    Query words = demandedWords();
    // What meaning finds seldom holds all the words that are demanded: each that it holds counts.
    Query matching = queries.matching(groups, 1, Queries.TIE);
    List<Query> looking = new ArrayList<>();
    if (meant.byWords()) {
      looking.add(here(words));
      near.ifPresent(at -> looking.add(here(Fits.around(words, at))));
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
        ranking(
            meant.byWords() ? queries.ranking(matching, understood.words(), groups) : null,
            raises(Fits.bestBets(bestBets))));
  }

  private Ranking ranking(@Nullable Query words, List<Raise> raises) {
    return new Ranking(words, meant.like(), raises, near.map(at -> Fits.near(at, 1)).orElse(null));
  }

  private List<Raise> raises(List<Raise> more) {
    List<Raise> raises = new ArrayList<>(Fits.raises(understood, asked));
    raises.addAll(checked);
    raises.addAll(more);
    return raises;
  }

  /** Within the distance that was chosen. */
  private Query here(Query query) {
    Integer miles = asked.within();
    return near.isEmpty() || miles == null ? query : Fits.within(query, near.get(), miles);
  }
}
