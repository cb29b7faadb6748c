package localoffer.place;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against points that Ordnance Survey publishes for testing its own transformation (OSTN15). */
class NationalGridTest {

  private static final double METRES_IN_A_MILE = 1609.344;

  @ParameterizedTest
  @CsvSource({
    "91492.146, 11318.804, 49.92226394, -6.29977752",
    "170370.718, 11572.405, 49.96006138, -5.20304610",
    "449816.371, 75335.861, 50.57563665, -1.29782277",
    "292184.870, 168003.465, 51.40078220, -3.55128349",
    "639821.835, 169565.858, 51.37447026, 1.44454730",
    "530624.974, 178388.464, 51.48936565, -0.11992557",
    "389544.190, 261912.153, 52.25529382, -2.15458614",
    "474335.969, 262047.755, 52.25160951, -0.91248957",
    "562180.547, 319784.995, 52.75136687, 0.40153547",
    "454002.834, 340834.943, 52.96219109, -1.19747656",
    "357455.843, 383290.436, 53.34480280, -2.64049321",
    "422242.186, 433818.701, 53.80021520, -1.66379168",
    "339921.145, 556034.761, 54.89542340, -2.93827741",
    "319188.434, 670947.534, 55.92478266, -3.29479219",
    "395999.668, 1138728.951, 60.13308092, -2.07382823"
  })
  void isWithinFiveMetres(double easting, double northing, double latitude, double longitude) {
    Point found = NationalGrid.point(easting, northing);
    double metres = found.milesTo(new Point(latitude, longitude)) * METRES_IN_A_MILE;
    assertTrue(metres < 5, () -> metres + " m away: " + found);
  }
}
