package localoffer.portal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import localoffer.content.Library;
import localoffer.database.Database;
import localoffer.database.RunningLock;
import localoffer.feedback.keeping.Erasures;
import localoffer.feedback.keeping.KeepingStore;
import localoffer.feedback.showing.Published;
import localoffer.feedback.showing.ToldStore;
import localoffer.insight.counting.VisitDayStore;
import localoffer.insight.counting.Visits;
import localoffer.jobs.Meanwhile;
import localoffer.listing.ListingStore;
import localoffer.listing.Listings;
import localoffer.listing.ProviderStore;
import localoffer.listing.starter.StarterDirectory;
import localoffer.place.Places;
import localoffer.place.PostcodeStore;
import localoffer.search.Knowledge;
import localoffer.search.SearchIndex;
import localoffer.search.Sources;
import localoffer.search.counting.SearchDayStore;
import localoffer.search.counting.SearchDays;
import localoffer.search.document.Findable;
import localoffer.search.document.Findables;
import localoffer.search.meaning.Meaning;
import localoffer.search.words.BestBets;
import localoffer.search.words.EditedFile;
import localoffer.search.words.Synonyms;
import localoffer.sharing.Answer;
import localoffer.sharing.Question;
import localoffer.sharing.QuestionStore;
import localoffer.sharing.Questions;

/** What a running portal holds open, and no other program may: content, database and index. */
public record Holdings(
    RunningLock lock,
    Library library,
    Database database,
    Listings listings,
    Places places,
    SearchIndex index,
    SearchDays searchDays,
    Visits visits,
    Published published,
    Questions questions)
    implements AutoCloseable {

  /** After so long a search answers with what it has; a machine that is tested is not hurried. */
  static final Duration SEARCH_LIMIT = Duration.ofMillis(500);

  /**
   * Opens all of it; an empty database is filled from the starter directory first.
   *
   * @throws localoffer.database.Refusal when another program holds it
   */
  public static Holdings open(Config config, Clock clock) {
    return open(config, clock, SEARCH_LIMIT);
  }

  /** The same, with searches that take no longer than this. */
  static Holdings open(Config config, Clock clock, Duration searchLimit) {
    RunningLock lock = RunningLock.take(config.database());
    Meanwhile<Library> reading = Meanwhile.does(() -> Library.open(config.content()).watch());
    Meanwhile<Meaning> meaning = Meanwhile.does(() -> meaning(config));
    Meanwhile<EditedFile<Synonyms>> synonyms =
        Meanwhile.does(() -> new EditedFile<>(config.synonyms(), Synonyms::read));
    Database database = Database.open(config.database());
    Library library = reading.done();
    ListingStore store = new ListingStore(database);
    if (store.isEmpty()) {
      StarterDirectory.read(config.content(), library.contents().taxonomy(), clock).loadInto(store);
    }
    Places places =
        Places.read(config.content().resolve("places"), new PostcodeStore(database)::find);
    Questions questions = new Questions(new QuestionStore(database), clock);
    SearchIndex index =
        SearchIndex.open(
            config.index(),
            Sources.of(store, library, new FoundQuestions(questions)),
            new Knowledge(
                places,
                synonyms.done(),
                new EditedFile<>(
                    config.synonyms().resolveSibling("best-bets.yaml"), BestBets::read),
                meaning.done(),
                clock),
            searchLimit);
    Listings listings =
        new Listings(store, new ProviderStore(database), index, clock)
            .checkedAs(() -> library.contents().programme());
    SearchDays searchDays = SearchDays.in(new SearchDayStore(database), clock);
    Visits visits = Visits.in(new VisitDayStore(database), config.baseUrl(), clock);
    Erasures.in(config.data(), new KeepingStore(database), clock).replay();
    Published published = Published.in(new ToldStore(database));
    return new Holdings(
        lock, library, database, listings, places, index, searchDays, visits, published, questions);
  }

  private static Meaning meaning(Config config) {
    return config.meaning() ? Meaning.open(config.index().resolve("meaning")) : Meaning.off();
  }

  /** Changes whenever a page may have to be made anew. */
  public String version() {
    return library.version() + "." + index.version() + "." + published.version();
  }

  @Override
  public void close() {
    library.close();
    index.close();
    searchDays.close();
    visits.close();
    database.close();
    lock.close();
  }

  /** The questions that families read, as search finds them: made anew only when they changed. */
  private static final class FoundQuestions implements Supplier<List<Findable>> {

    private final Questions questions;
    private volatile Made made = new Made(List.of(), List.of());

    FoundQuestions(Questions questions) {
      this.questions = questions;
    }

    private record Made(List<Question> from, List<Findable> findables) {}

    @Override
    @SuppressWarnings("ReferenceEquality") // the list is the same until something changes
    public List<Findable> get() {
      List<Question> shown = questions.shown();
      Made last = made;
      if (last.from != shown) {
        last = new Made(shown, shown.stream().map(FoundQuestions::findable).toList());
        made = last;
      }
      return last.findables;
    }

    private static Findable findable(Question question) {
      Stream<String> answers = question.shownAnswers().stream().map(Answer::words);
      return Findables.other(
          "question:" + question.id(),
          question.title(),
          question.href(),
          Stream.concat(answers, question.detail().lines()).toList(),
          Optional.ofNullable(question.topic()).stream().toList());
    }
  }
}
