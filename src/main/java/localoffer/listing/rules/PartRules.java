package localoffer.listing.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import localoffer.content.Taxonomy;
import localoffer.listing.Details;
import localoffer.listing.detail.AreaServed;
import localoffer.listing.detail.Contact;
import localoffer.listing.detail.Cost;
import localoffer.listing.detail.Link;
import localoffer.listing.detail.Photo;
import localoffer.listing.detail.Place;
import localoffer.listing.detail.SchoolSen;
import localoffer.listing.detail.SendAnswers;
import localoffer.listing.detail.Session;
import org.jspecify.annotations.Nullable;

/** The rules for the parts that a listing has several of, and for its cost and area. */
final class PartRules {

  private static final int LINE = 200;
  private static final int PARAGRAPH = 2_000;
  private static final int ALTERNATIVE = 250;
  private static final int MANY = 60;
  private static final BigDecimal DEAREST = new BigDecimal(100_000);

  private final Taxonomy taxonomy;

  PartRules(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  void check(Details details, Messages messages) {
    cost(details.cost(), messages);
    each(details.places(), "places", messages, this::place);
    area(details.area(), messages);
    each(details.sessions(), "sessions", messages, PartRules::session);
    each(details.contacts(), "contacts", messages, PartRules::contact);
    sendAnswers(details.sendAnswers(), messages);
    schoolSen(details.schoolSen(), messages);
    each(details.links(), "links", messages, PartRules::link);
    each(details.photos(), "photos", messages, PartRules::photo);
  }

  private interface Rule<T> {
    void check(T part, String field, Messages messages);
  }

  private static <T> void each(List<T> list, String field, Messages messages, Rule<T> rule) {
    messages.check(list.size() <= MANY, field, "Enter " + MANY + " or fewer");
    for (int i = 0; i < Math.min(list.size(), MANY); i++) {
      rule.check(list.get(i), field + "." + i, messages);
    }
  }

  private static void cost(@Nullable Cost cost, Messages messages) {
    if (cost == null) {
      return;
    }
    messages.check(
        !Boolean.TRUE.equals(cost.free()) || cost.amounts().isEmpty(),
        "cost.amounts",
        "Something free has no price: take out one or the other");
    each(cost.amounts(), "cost.amounts", messages, PartRules::amount);
    messages.text(cost.help(), "cost.help", PARAGRAPH);
  }

  private static void amount(Cost.Amount amount, String field, Messages messages) {
    messages.required(amount.what(), field + ".what", LINE, "Say what the price is for");
    BigDecimal pounds = amount.pounds();
    messages.check(
        pounds != null
            && pounds.signum() >= 0
            && pounds.compareTo(DEAREST) <= 0
            && pounds.stripTrailingZeros().scale() <= 2,
        field + ".pounds",
        "Enter an amount in pounds, like 3.50");
  }

  private void place(Place place, String field, Messages messages) {
    messages.text(place.name(), field + ".name", LINE);
    each(place.address(), field + ".address", messages, PartRules::line);
    String postcode = place.postcode();
    messages.check(
        postcode == null || Shapes.isPostcode(postcode),
        field + ".postcode",
        "Enter a whole postcode, like WV1 1SH");
    messages.known(place.access(), taxonomy.access(), field + ".access");
  }

  private static void line(String line, String field, Messages messages) {
    messages.required(line, field, LINE, "Take out the empty line");
  }

  private static void area(@Nullable AreaServed area, Messages messages) {
    if (area == null) {
      return;
    }
    messages.check(area.reach() != null, "area.reach", "Choose how far the service reaches");
    messages.check(
        area.reach() == null || (area.reach() == AreaServed.Reach.AREAS) == !area.areas().isEmpty(),
        "area.areas",
        "Name the areas only when the service is for some areas of the city");
    each(area.areas(), "area.areas", messages, PartRules::line);
  }

  private static void session(Session session, String field, Messages messages) {
    messages.required(session.when(), field + ".when", LINE, "Say when it is");
    String rule = session.rule();
    messages.check(
        rule == null || Shapes.isRule(rule),
        field + ".rule",
        "Enter a rule like FREQ=WEEKLY;BYDAY=SA, or leave it out");
  }

  private static void contact(Contact contact, String field, Messages messages) {
    messages.check(
        Stream.of(contact.phone(), contact.textRelay(), contact.email(), contact.web())
            .anyMatch(way -> way != null),
        field,
        "Enter a phone number, an email address or a website");
    messages.text(contact.role(), field + ".role", LINE);
    phone(contact.phone(), field + ".phone", messages);
    phone(contact.textRelay(), field + ".text_relay", messages);
    String email = contact.email();
    messages.check(
        email == null || Shapes.isEmail(email),
        field + ".email",
        "Enter an email address, like help@example.org");
    messages.webAddress(contact.web(), field + ".web");
    messages.text(contact.hours(), field + ".hours", LINE);
  }

  private static void phone(@Nullable String number, String field, Messages messages) {
    messages.check(
        number == null || Shapes.isPhone(number), field, "Enter a phone number, like 01632 960000");
  }

  private static void sendAnswers(@Nullable SendAnswers answers, Messages messages) {
    if (answers == null) {
      return;
    }
    messages.text(answers.howWeInclude(), "send_answers.how_we_include", PARAGRAPH);
    messages.text(answers.staffTraining(), "send_answers.staff_training", PARAGRAPH);
    messages.text(answers.communication(), "send_answers.communication", PARAGRAPH);
    messages.text(answers.familiesSay(), "send_answers.families_say", PARAGRAPH);
  }

  private static void schoolSen(@Nullable SchoolSen sen, Messages messages) {
    if (sen == null) {
      return;
    }
    messages.webAddress(sen.report(), "school_sen.report");
    Contact senco = sen.senco();
    if (senco != null) {
      contact(senco, "school_sen.senco", messages);
    }
    messages.text(sen.teaching(), "school_sen.teaching", PARAGRAPH);
    messages.text(sen.adapting(), "school_sen.adapting", PARAGRAPH);
    messages.text(sen.support(), "school_sen.support", PARAGRAPH);
    messages.text(sen.reviewing(), "school_sen.reviewing", PARAGRAPH);
    messages.text(sen.checking(), "school_sen.checking", PARAGRAPH);
    messages.text(sen.facilities(), "school_sen.facilities", PARAGRAPH);
    messages.text(sen.activities(), "school_sen.activities", PARAGRAPH);
    messages.text(sen.expertise(), "school_sen.expertise", PARAGRAPH);
    messages.text(sen.wellbeing(), "school_sen.wellbeing", PARAGRAPH);
  }

  private static void photo(Photo photo, String field, Messages messages) {
    messages.check(
        photo.file() != null && Photo.isFile(photo.file()), field, "Choose the picture again");
    messages.required(photo.alt(), field + ".alt", ALTERNATIVE, "Say what the picture shows");
  }

  private static void link(Link link, String field, Messages messages) {
    messages.required(link.title(), field + ".title", LINE, "Say what the link leads to");
    messages.required(link.href(), field + ".href", PARAGRAPH, "Enter the address of the link");
    messages.webAddress(link.href(), field + ".href");
  }
}
