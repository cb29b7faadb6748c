package localoffer.place;

/** A point on the earth in degrees, WGS 84. */
public record Point(double latitude, double longitude) {

  private static final double EARTH_RADIUS_MILES = 3958.8;

  public Point {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException(
          "Not a point on the earth: " + latitude + ", " + longitude);
    }
  }

  /** Great-circle distance in miles, by the haversine formula. */
  public double milesTo(Point other) {
    double dLat = Math.toRadians(other.latitude - latitude);
    double dLon = Math.toRadians(other.longitude - longitude);
    double h =
        Math.pow(Math.sin(dLat / 2), 2)
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * Math.pow(Math.sin(dLon / 2), 2);
    return 2 * EARTH_RADIUS_MILES * Math.asin(Math.sqrt(h));
  }
}
