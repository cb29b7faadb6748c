package localoffer.listing;

import java.util.List;
import localoffer.content.Ages;
import localoffer.listing.detail.AreaServed;
import localoffer.listing.detail.Contact;
import localoffer.listing.detail.Cost;
import localoffer.listing.detail.Diagnosis;
import localoffer.listing.detail.Film;
import localoffer.listing.detail.Level;
import localoffer.listing.detail.Link;
import localoffer.listing.detail.Photo;
import localoffer.listing.detail.Place;
import localoffer.listing.detail.SchoolSen;
import localoffer.listing.detail.SendAnswers;
import localoffer.listing.detail.Session;
import localoffer.listing.detail.Source;
import org.jspecify.annotations.Nullable;

/**
 * What a listing says to families: the JSON document of its row, and the YAML of the starter
 * directory. An absent value is null here and left out there; lists are empty, never null.
 */
public record Details(
    String name,
    String summary,
    @Nullable String description,
    @Nullable Ages ages,
    List<String> needs,
    @Nullable Diagnosis diagnosis,
    @Nullable Level level,
    @Nullable String eligibility,
    @Nullable String howToApply,
    @Nullable String whatHappensNext,
    @Nullable String waitingTime,
    @Nullable String whoDecides,
    @Nullable Boolean referralNeeded,
    @Nullable Cost cost,
    List<Place> places,
    @Nullable AreaServed area,
    List<Session> sessions,
    List<Contact> contacts,
    @Nullable SendAnswers sendAnswers,
    @Nullable SchoolSen schoolSen,
    List<String> questions,
    List<String> topics,
    List<String> statutory,
    List<Link> links,
    @Nullable String picture,
    List<Photo> photos,
    @Nullable Film film,
    Source source) {

  public Details {
    needs = orEmpty(needs);
    places = orEmpty(places);
    sessions = orEmpty(sessions);
    contacts = orEmpty(contacts);
    questions = orEmpty(questions);
    topics = orEmpty(topics);
    statutory = orEmpty(statutory);
    links = orEmpty(links);
    photos = orEmpty(photos);
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
