package localoffer.listing.change;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import localoffer.content.Ages;
import localoffer.content.Taxonomy;
import localoffer.content.Terms;
import localoffer.listing.Details;
import localoffer.listing.detail.Diagnosis;
import localoffer.listing.detail.SchoolSen;
import localoffer.listing.detail.SendAnswers;
import localoffer.listing.detail.Session;
import org.jspecify.annotations.Nullable;

/**
 * One field of a listing in words.
 *
 * @param name as in JSON
 * @param label as families' pages have it
 */
record Field(
    String name, String label, BiFunction<Details, @Nullable Taxonomy, @Nullable String> words) {

  /** All that families see or search, in the order of their page. Who wrote it is no field. */
  static final List<Field> ALL =
      List.of(
          plain("name", "Name", Details::name),
          plain("summary", "In one sentence", Details::summary),
          plain("description", "What it is", Details::description),
          plain("eligibility", "Who it is for", Details::eligibility),
          plain("ages", "Ages", it -> in(it.ages(), Ages::inWords)),
          new Field("needs", "Needs", (it, all) -> names(it.needs(), in(all, Taxonomy::needs))),
          plain("diagnosis", "Diagnosis", it -> in(it.diagnosis(), Field::diagnosis)),
          new Field("level", "Level", Field::level),
          plain("how_to_apply", "How to get it", Details::howToApply),
          plain("referral_needed", "Who can ask", it -> in(it.referralNeeded(), Field::referral)),
          plain("what_happens_next", "What happens next", Details::whatHappensNext),
          plain("waiting_time", "How long it takes", Details::waitingTime),
          plain("cost", "What it costs", it -> in(it.cost(), Parts::cost)),
          plain("sessions", "When", it -> lines(it.sessions(), Session::when)),
          plain("area", "Area", it -> in(it.area(), Parts::area)),
          new Field("places", "Where", Field::places),
          plain("contacts", "Get in touch", it -> lines(it.contacts(), Parts::contact)),
          plain("links", "Read more", it -> lines(it.links(), Parts::link)),
          plain("who_decides", "Who decides", Details::whoDecides),
          answer(
              "how_we_include",
              "What they say about including children",
              SendAnswers::howWeInclude),
          answer("staff_training", "Staff training", SendAnswers::staffTraining),
          answer("communication", "Communication", SendAnswers::communication),
          answer("families_say", "What families say", SendAnswers::familiesSay),
          school("report", "SEN information report", SchoolSen::report),
          school("senco", "SENCO", it -> in(it.senco(), Parts::contact)),
          school("teaching", "How they teach", SchoolSen::teaching),
          school("adapting", "How lessons and rooms are changed", SchoolSen::adapting),
          school("support", "Extra help with learning", SchoolSen::support),
          school("reviewing", "How they check progress with you", SchoolSen::reviewing),
          school("checking", "How they know the help works", SchoolSen::checking),
          school("facilities", "Using what the school has", SchoolSen::facilities),
          school("activities", "Clubs, trips and sport", SchoolSen::activities),
          school("expertise", "How staff are trained", SchoolSen::expertise),
          school("wellbeing", "Feelings and friendships", SchoolSen::wellbeing),
          plain("film", "Film", it -> in(it.film(), Parts::film)),
          plain("photos", "Photos", it -> lines(it.photos(), Parts::photo)),
          plain("picture", "Picture", Details::picture),
          plain("questions", "Searched with", it -> lines(it.questions(), question -> question)),
          new Field("topics", "Topics", (it, all) -> names(it.topics(), in(all, Taxonomy::topics))),
          new Field(
              "statutory",
              "Duties that it meets",
              (it, all) -> names(it.statutory(), in(all, Taxonomy::statutory))));

  /** What it says in a listing, a line for each part; null where it says nothing. */
  @Nullable String text(Details details, @Nullable Taxonomy taxonomy) {
    return words.apply(details, taxonomy);
  }

  private static Field plain(String name, String label, Function<Details, @Nullable String> words) {
    return new Field(name, label, (details, taxonomy) -> words.apply(details));
  }

  private static Field answer(
      String name, String label, Function<SendAnswers, @Nullable String> words) {
    return plain("send_answers." + name, label, details -> in(details.sendAnswers(), words));
  }

  private static Field school(
      String name, String label, Function<SchoolSen, @Nullable String> words) {
    return plain("school_sen." + name, label, details -> in(details.schoolSen(), words));
  }

  private static <T, R> @Nullable R in(@Nullable T part, Function<T, @Nullable R> words) {
    return part == null ? null : words.apply(part);
  }

  private static String diagnosis(Diagnosis diagnosis) {
    return diagnosis == Diagnosis.NOT_NEEDED ? "No diagnosis needed" : "A diagnosis is needed";
  }

  private static String referral(boolean needed) {
    return needed ? "Somebody else has to ask for you" : "You can ask yourself";
  }

  private static @Nullable String level(Details details, @Nullable Taxonomy taxonomy) {
    return in(
        details.level(),
        level -> {
          String id = level.name().toLowerCase(Locale.ROOT);
          return taxonomy == null ? id : taxonomy.levels().name(id);
        });
  }

  private static String places(Details details, @Nullable Taxonomy taxonomy) {
    return lines(
        details.places(), place -> Parts.place(place, names(place.access(), access(taxonomy))));
  }

  private static @Nullable Terms access(@Nullable Taxonomy taxonomy) {
    return in(taxonomy, Taxonomy::access);
  }

  private static String names(List<String> ids, @Nullable Terms terms) {
    return lines(ids, id -> terms == null ? id : terms.name(id));
  }

  private static <T> String lines(List<T> parts, Function<T, String> words) {
    return parts.stream()
        .map(part -> Optional.ofNullable(words.apply(part)).orElse(""))
        .collect(Collectors.joining("\n"));
  }
}
