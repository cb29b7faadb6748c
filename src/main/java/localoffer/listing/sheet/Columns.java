package localoffer.listing.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import localoffer.content.Taxonomy;
import tools.jackson.databind.node.ObjectNode;

/** Every column that a sheet may have, in the order of a family's page. */
final class Columns {

  private static final int MOST = 60;
  private static final Pattern NUMBERED = Pattern.compile("(.+?) ([1-9][0-9]?)( .+)?");

  private final Map<String, Column> single = new LinkedHashMap<>();
  private final Map<String, Group> groups = new LinkedHashMap<>();

  /** Where the groups stand among the single columns: after how many of them. */
  private final List<Object> order = new ArrayList<>();

  Columns(Taxonomy taxonomy) {
    what();
    who(taxonomy);
    how();
    cost();
    whereAndWhen(taxonomy);
    contact();
    more(taxonomy);
  }

  /** Values that a listing has several of, each in a numbered set of columns. */
  private record Group(String noun, String path, List<Column> parts) {

    List<Column> numbered(int number) {
      String one = path + "." + (number - 1);
      return parts.stream()
          .map(
              part ->
                  new Column(
                      (noun + " " + number + " " + part.heading()).strip(),
                      one + "." + part.path(),
                      part.cell(),
                      one,
                      part.outdated()))
          .toList();
    }
  }

  private void what() {
    text("Name", "name");
    text("In one sentence", "summary");
    text("More about it", "description");
  }

  private void who(Taxonomy taxonomy) {
    add("Youngest age", "ages.from", Cells.WHOLE_NUMBER);
    add("Oldest age", "ages.to", Cells.WHOLE_NUMBER);
    add("Needs", "needs", Cells.terms(taxonomy.needs()));
    add(
        "Diagnosis",
        "diagnosis",
        Cells.choice(words("Needed", "needed", "Not needed", "not_needed")));
    add("How much help", "level", Cells.term(taxonomy.levels()));
    text("Who can use it", "eligibility");
  }

  private void how() {
    text("How to get it", "how_to_apply");
    text("What happens next", "what_happens_next");
    text("How long you wait", "waiting_time");
    text("Who decides", "who_decides");
    add("Somebody must refer you", "referral_needed", Cells.YES_OR_NO);
  }

  private void cost() {
    add("Free", "cost.free", Cells.YES_OR_NO);
    text("Help with the cost", "cost.help");
    group(
        "Price",
        "cost.amounts",
        new Column("is for", "what", Cells.TEXT),
        new Column("in pounds", "pounds", Cells.POUNDS));
  }

  private void whereAndWhen(Taxonomy taxonomy) {
    add(
        "Reaches",
        "area.reach",
        Cells.choice(
            words(
                "Whole city",
                "city",
                "Some areas",
                "areas",
                "Whole country",
                "national",
                "Online",
                "online")));
    add("Areas", "area.areas", Cells.list());
    group(
        "Place",
        "places",
        new Column("name", "name", Cells.TEXT),
        new Column("address", "address", Cells.list()),
        new Column("postcode", "postcode", Cells.TEXT, null, List.of("point")),
        new Column("access", "access", Cells.terms(taxonomy.access())),
        new Column("address is secret", "hidden", Cells.YES_OR_NO));
    group(
        "Time",
        "sessions",
        new Column("", "when", Cells.TEXT, null, List.of("rule")),
        new Column("only in term time", "term_time", Cells.YES_OR_NO));
  }

  private void contact() {
    group(
        "Contact",
        "contacts",
        new Column("role or team", "role", Cells.TEXT),
        new Column("phone", "phone", Cells.PHONE),
        new Column("text relay", "text_relay", Cells.PHONE),
        new Column("email", "email", Cells.TEXT),
        new Column("website", "web", Cells.TEXT),
        new Column("open", "hours", Cells.TEXT));
  }

  private void more(Taxonomy taxonomy) {
    text("How you include children with SEND", "send_answers.how_we_include");
    text("What training staff have", "send_answers.staff_training");
    text("Help with communication", "send_answers.communication");
    text("What families say", "send_answers.families_say");
    school();
    add("What families would ask", "questions", Cells.list());
    add("Topics", "topics", Cells.terms(taxonomy.topics()));
    add("Schedule 2 items", "statutory", Cells.list());
    group(
        "Link",
        "links",
        new Column("words", "title", Cells.TEXT),
        new Column("address", "href", Cells.TEXT));
  }

  /** What schools alone say. */
  private void school() {
    text("SEN information report", "school_sen.report");
    text("SENCO role", "school_sen.senco.role");
    add("SENCO phone", "school_sen.senco.phone", Cells.PHONE);
    add("SENCO text relay", "school_sen.senco.text_relay", Cells.PHONE);
    text("SENCO email", "school_sen.senco.email");
    text("SENCO website", "school_sen.senco.web");
    text("SENCO open", "school_sen.senco.hours");
    text("How they teach", "school_sen.teaching");
    text("How lessons and rooms are changed", "school_sen.adapting");
    text("Extra help with learning", "school_sen.support");
    text("How they check progress with you", "school_sen.reviewing");
    text("How they know the help works", "school_sen.checking");
    text("Using what the school has", "school_sen.facilities");
    text("Clubs, trips and sport", "school_sen.activities");
    text("How staff are trained", "school_sen.expertise");
    text("Feelings and friendships", "school_sen.wellbeing");
  }

  private static Map<String, String> words(String... wordsAndKept) {
    Map<String, String> words = new LinkedHashMap<>();
    for (int i = 0; i < wordsAndKept.length; i += 2) {
      words.put(wordsAndKept[i], wordsAndKept[i + 1]);
    }
    return words;
  }

  private void text(String heading, String path) {
    add(heading, path, Cells.TEXT);
  }

  private void add(String heading, String path, Cell cell) {
    Column column = new Column(heading, path, cell);
    single.put(heading, column);
    order.add(column);
  }

  private void group(String noun, String path, Column... parts) {
    Group group = new Group(noun, path, List.of(parts));
    groups.put(noun, group);
    order.add(group);
  }

  /** The columns that show all of these listings, with room for one more of each several. */
  List<Column> covering(List<ObjectNode> listings) {
    boolean schools = listings.stream().anyMatch(listing -> listing.has("school_sen"));
    return order.stream()
        .filter(each -> schools || !isOfSchools(each))
        .flatMap(
            each ->
                each instanceof Group group
                    ? numbered(group, longest(listings, group))
                    : Stream.of((Column) each))
        .toList();
  }

  private static boolean isOfSchools(Object column) {
    return column instanceof Column single && single.path().startsWith("school_sen.");
  }

  private static Stream<Column> numbered(Group group, int longest) {
    return Stream.iterate(1, number -> number + 1)
        .limit(Math.min(MOST, longest + 1))
        .flatMap(number -> group.numbered(number).stream());
  }

  private static int longest(List<ObjectNode> listings, Group group) {
    String pointer = "/" + group.path().replace('.', '/');
    return listings.stream().mapToInt(listing -> listing.at(pointer).size()).max().orElse(0);
  }

  /** The column of a heading, however its letters and spaces are written. */
  Optional<Column> of(String heading) {
    String words = heading.strip().replaceAll("\\s+", " ");
    Optional<Column> found =
        single.values().stream().filter(each -> each.heading().equalsIgnoreCase(words)).findFirst();
    return found.or(() -> numbered(words));
  }

  private Optional<Column> numbered(String words) {
    Matcher matcher = NUMBERED.matcher(words);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(matcher.group(2));
    return groups.values().stream()
        .filter(group -> group.noun().equalsIgnoreCase(matcher.group(1)) && number <= MOST)
        .flatMap(group -> group.numbered(number).stream())
        .filter(column -> column.heading().equalsIgnoreCase(words))
        .findFirst();
  }
}
