package localoffer.listing.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import localoffer.listing.Details;
import localoffer.listing.DetailsJson;
import localoffer.listing.Examples;
import localoffer.listing.Listing;
import localoffer.listing.Provider;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class LikenessTest {

  private final Provider provider = Examples.provider("club");
  private int number;

  private Listing listing(String name, String phone, String postcode) {
    JsonMapper json = JsonMapper.shared();
    ObjectNode tree = (ObjectNode) json.readTree(DetailsJson.write(Examples.about(name, "school")));
    if (!phone.isEmpty()) {
      tree.putArray("contacts").addObject().put("phone", phone);
    }
    if (!postcode.isEmpty()) {
      tree.putArray("places").addObject().put("postcode", postcode);
    }
    Details details = DetailsJson.readStrictly(tree);
    Listing example = Examples.listing(provider, "club-" + number++);
    return new Listing(
        example.id(),
        example.slug(),
        provider,
        example.state(),
        1,
        details,
        null,
        null,
        example.createdAt(),
        example.updatedAt());
  }

  private static List<String> why(Listing... listings) {
    return Likeness.among(List.of(listings)).stream()
        .map(pair -> String.join(", ", pair.reasons()))
        .toList();
  }

  @Test
  void theSameNameIsEnough() {
    assertEquals(
        List.of("The same name"),
        why(listing("The Penn Hall Club", "", ""), listing("Penn Hall: Club", "", "")));
  }

  @Test
  void aSlipInTheNameAndTheSamePhoneWrittenOtherwise() {
    assertEquals(
        List.of("Names that are alike, The same phone number, The same postcode"),
        why(
            listing("Penn Kids Club", "01902 555 555", "WV4 5AA"),
            listing("Pen Kidz Club", "+44 1902 555555", "wv45aa")));
  }

  @Test
  void aLikeNameAloneOrAPhoneAloneIsNotEnough() {
    assertEquals(
        List.of(),
        why(listing("Penn Swimming Club", "", ""), listing("Penn Singing Group", "", "")));
    assertEquals(
        List.of(),
        why(
            listing("Short breaks", "01902 555555", ""),
            listing("Free school meals", "01902 555555", "")));
  }

  @Test
  void whatTooManyShareTellsNothing() {
    String centre = "01902 551155";
    assertEquals(
        List.of(),
        why(
            listing("School meals", centre, ""),
            listing("School travel", centre, ""),
            listing("School places", centre, ""),
            listing("School uniform", centre, ""),
            listing("School holidays", centre, "")));
  }
}
