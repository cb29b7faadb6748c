package localoffer.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import localoffer.place.Located.Precision;
import org.junit.jupiter.api.Test;

class PlacesTest {

  private static final Point DOOR = new Point(52.5700, -2.1300);

  private final Places places =
      Places.read(
          Path.of("content/places"),
          postcode -> postcode.equals("WV2 4AB") ? Optional.of(DOOR) : Optional.empty());

  @Test
  void aKnownPostcodeIsItsOwnPoint() {
    Located located = places.locate("wv24ab");
    assertEquals(Precision.POSTCODE, located.precision());
    assertEquals(Optional.of(DOOR), located.point());
  }

  @Test
  void anUnknownPostcodeFallsBackToItsSectorThenItsDistrictAndSaysSo() {
    Located sector = places.locate("WV2 4ZZ");
    assertEquals(Precision.SECTOR, sector.precision());
    assertEquals("Distances are from the middle of WV2 4, so they are rough.", sector.note());
    Located district = places.locate("WV2 9ZZ");
    assertEquals(Precision.DISTRICT, district.precision());
    assertTrue(String.valueOf(district.note()).contains("We do not know WV2 9ZZ"));
  }

  @Test
  void aPlaceFarAwayIsNotGuessed() {
    assertEquals(Precision.UNKNOWN, places.locate("ZE1 0AA").precision());
    assertEquals(Optional.empty(), places.locate("Atlantis").point());
    assertTrue(String.valueOf(places.locate("Atlantis").note()).contains("“Atlantis”"));
  }

  @Test
  void whereAPersonIsIsAPlaceInBritain() {
    for (String typed : new String[] {"52.58,-2.13", "Where you are (52.58, -2.13)"}) {
      Located here = places.locate(typed);
      assertEquals(Optional.of(new Point(52.58, -2.13)), here.point(), typed);
      assertEquals("where you are", here.name());
    }
    for (String elsewhere : new String[] {"2.13,52.58", "99.99,-2.13", "52.58,-21.3", "52,-2"}) {
      assertEquals(Precision.UNKNOWN, places.locate(elsewhere).precision(), elsewhere);
    }
  }

  @Test
  void areasOfTheCityAreFoundByAnyOfTheirNames() {
    assertEquals("Whitmore Reans", places.locate("whitmore-reans").name());
    assertEquals("Spring Vale", places.area("Springvale").orElseThrow().name());
    double across =
        places
            .area("Bilston")
            .orElseThrow()
            .centre()
            .milesTo(places.area("Tettenhall").orElseThrow().centre());
    assertTrue(across > 4 && across < 6, () -> "Bilston to Tettenhall is about 5 miles: " + across);
  }

  @Test
  void everyAreaIsInTheCity() {
    Point centre = places.area("city centre").orElseThrow().centre();
    for (Area area : places.areas()) {
      assertTrue(area.centre().milesTo(centre) < 5, area.name());
    }
  }
}
