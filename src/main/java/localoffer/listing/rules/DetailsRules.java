package localoffer.listing.rules;

import java.util.List;
import java.util.Map;
import localoffer.content.Ages;
import localoffer.content.Taxonomy;
import localoffer.listing.Details;
import localoffer.listing.detail.Film;
import org.jspecify.annotations.Nullable;

/** What a listing's details must be: the one place where they are checked. */
public final class DetailsRules {

  private static final int NAME = 120;
  private static final int SENTENCE = 250;
  private static final int PARAGRAPH = 2_000;
  private static final int PAGE = 10_000;
  private static final int OLDEST = 25;

  /**
   * Questions were worth as much to search as a model of meaning; past twenty, one entry would
   * begin to answer everything.
   */
  private static final int MOST_QUESTIONS = 20;

  private static final int MANY = 60;

  private final Taxonomy taxonomy;
  private final PartRules parts;

  public DetailsRules(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
    this.parts = new PartRules(taxonomy);
  }

  /**
   * What is wrong, in the order of the form: a message for each field, named as in JSON, with the
   * place in a list after a dot ({@code contacts.0.phone}). Empty when nothing is.
   */
  public Map<String, String> problems(Details details) {
    Messages messages = new Messages();
    words(details, messages);
    ages(details.ages(), messages);
    sorting(details, messages);
    parts.check(details, messages);
    questions(details.questions(), messages);
    film(details.film(), messages);
    messages.check(
        details.source() != null && details.source().kind() != null,
        "source",
        "Say where this comes from");
    return messages.all();
  }

  private static void words(Details details, Messages messages) {
    messages.required(details.name(), "name", NAME, "Enter the name of the service");
    messages.required(details.summary(), "summary", SENTENCE, "Say what it is in one sentence");
    messages.text(details.description(), "description", PAGE);
    messages.text(details.eligibility(), "eligibility", PARAGRAPH);
    messages.text(details.howToApply(), "how_to_apply", PARAGRAPH);
    messages.text(details.whatHappensNext(), "what_happens_next", PARAGRAPH);
    messages.text(details.waitingTime(), "waiting_time", PARAGRAPH);
    messages.text(details.whoDecides(), "who_decides", PARAGRAPH);
  }

  private static void ages(@Nullable Ages ages, Messages messages) {
    if (ages == null) {
      return;
    }
    messages.check(isAge(ages.from()), "ages", "Enter the youngest age as 0 to 25");
    messages.check(isAge(ages.to()), "ages", "Enter the oldest age as 0 to 25");
    messages.check(
        ages.youngest() <= ages.oldest(), "ages", "The youngest age must not be over the oldest");
  }

  private static boolean isAge(@Nullable Integer age) {
    return age == null || (age >= 0 && age <= OLDEST);
  }

  private void sorting(Details details, Messages messages) {
    messages.known(details.needs(), taxonomy.needs(), "needs");
    messages.known(details.topics(), taxonomy.topics(), "topics");
    messages.check(!details.topics().isEmpty(), "topics", "Choose at least one topic");
    messages.known(details.statutory(), taxonomy.statutory(), "statutory");
    messages.text(details.picture(), "picture", NAME);
  }

  private static void questions(List<String> questions, Messages messages) {
    messages.check(
        questions.isEmpty() || (questions.size() >= 2 && questions.size() <= MOST_QUESTIONS),
        "questions",
        "Write 2 to 20 things that families would ask");
    for (int i = 0; i < Math.min(questions.size(), MANY); i++) {
      messages.required(questions.get(i), "questions." + i, NAME, "Write what a family would ask");
    }
  }

  private static void film(@Nullable Film film, Messages messages) {
    if (film == null) {
      return;
    }
    messages.required(film.title(), "film.title", NAME, "Enter the name of the film");
    messages.required(film.href(), "film.href", PARAGRAPH, "Enter the address of the film");
    messages.webAddress(film.href(), "film.href");
    messages.text(film.transcript(), "film.transcript", PAGE * 5);
  }
}
