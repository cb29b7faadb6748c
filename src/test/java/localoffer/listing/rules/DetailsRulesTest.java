package localoffer.listing.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import localoffer.content.Taxonomy;
import localoffer.listing.Details;
import localoffer.listing.DetailsJson;
import localoffer.listing.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DetailsRulesTest {

  /** A field, and a value that it must not have. */
  private static final String SLIPS =
      """
      name             | "a\\u202Eb"
      name             | "  "
      summary          | "LONG"
      description      | "\\u0000"
      ages             | {"from": 12, "to": 5}
      ages             | {"from": -1}
      ages             | {"to": 26}
      needs            | ["dragons"]
      needs            | ["autism", "autism"]
      topics           | []
      statutory        | ["99"]
      questions        | ["only one"]
      questions        | ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21"]
      cost.amounts     | {"free": true, "amounts": [{"what": "Each", "pounds": 1}]}
      cost.amounts.0.pounds | {"amounts": [{"what": "Each", "pounds": -1}]}
      cost.amounts.0.pounds | {"amounts": [{"what": "Each", "pounds": 1.005}]}
      cost.amounts.0.what | {"amounts": [{"pounds": 1}]}
      places.0.postcode | [{"postcode": "WV1"}]
      places.0.access  | [{"access": ["lift-to-the-moon"]}]
      area.reach       | {"areas": ["Penn"]}
      area.areas       | {"reach": "areas"}
      area.areas       | {"reach": "city", "areas": ["Penn"]}
      sessions.0.when  | [{"rule": "FREQ=WEEKLY"}]
      sessions.0.rule  | [{"when": "Mondays", "rule": "EVERY MONDAY"}]
      contacts.0       | [{"role": "Enquiries"}]
      contacts.0.phone | [{"phone": "ring me"}]
      contacts.0.email | [{"email": "help at example.org"}]
      contacts.0.web   | [{"web": "javascript:alert(1)"}]
      links.0.href     | [{"title": "More", "href": "/inside"}]
      links.0.title    | [{"href": "https://www.example.org/"}]
      school_sen.report | {"report": "www.example.org"}
      school_sen.senco | {"senco": {"role": "SENCO"}}
      photos.0         | [{"file": "../secret.key", "alt": "A hall", "width": 1, "height": 1}]
      photos.0.alt     | [{"file": "00000000000000000000000000000000", "width": 1, "height": 1}]
      film.href        | {"title": "See us", "href": "ftp://example.org/"}
      source           | {"id": "a-1"}
      """;

  private final DetailsRules rules = new DetailsRules(Taxonomy.read(Path.of("content")));

  @Test
  void nothingIsWrongWithAFullListingNorWithABareOne() {
    assertEquals(Map.of(), rules.problems(Examples.everything()));
    assertEquals(Map.of(), rules.problems(Examples.details("Club")));
  }

  @Test
  void anEmptyListingHasAMessageForEachThingItMustSay() {
    assertEquals(
        List.of("name", "summary", "topics", "source"),
        List.copyOf(rules.problems(read("{}")).keySet()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = SLIPS)
  void eachSlipHasOneMessageAtItsField(String field, String json) {
    ObjectNode tree = (ObjectNode) JsonMapper.shared().readTree(DetailsJson.write(bare()));
    String value = json.replace("LONG", "long ".repeat(100));
    tree.set(field.replaceFirst("\\..*", ""), JsonMapper.shared().readTree(value));
    assertEquals(Set.of(field), rules.problems(DetailsJson.readStrictly(tree)).keySet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,hello",
        "//www.example.org/",
        "www.example.org",
        "https://council.gov.uk@evil.example/",
        "https://localhost/",
        "https://127.0.0.1/",
        "https:///nowhere",
        "https://www.example.org/a b",
        "HTTPS ://www.example.org/"
      })
  void anAddressThatIsNoPublicWebsiteIsRefused(String address) {
    assertEquals(false, Shapes.isWebAddress(address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"111", "01902 555555", "(01902) 555555", "+44 1902 555555", "85258"})
  void numbersArePhoneNumbersHoweverTheyAreSpaced(String number) {
    assertEquals(true, Shapes.isPhone(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=WEEKLY;BYDAY=SA",
        "FREQ=MONTHLY;BYDAY=1MO,-1FR;COUNT=10",
        "FREQ=DAILY;UNTIL=20270722T230000Z"
      })
  void rulesOfTheUsualKindsAreTaken(String rule) {
    assertEquals(true, Shapes.isRule(rule));
  }

  private static Details bare() {
    return Examples.details("Club");
  }

  private static Details read(String json) {
    return DetailsJson.readStrictly((ObjectNode) JsonMapper.shared().readTree(json));
  }
}
