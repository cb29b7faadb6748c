package localoffer.place;

/**
 * Eastings and northings of the British National Grid (OSGB36) as points in WGS 84, within 5 m.
 *
 * <p>Formulas and constants: Ordnance Survey, "A guide to coordinate systems in Great Britain",
 * annexes B and C (inverse transverse Mercator) and section 6.6 (the Helmert transformation, whose
 * accuracy is what limits this one).
 */
final class NationalGrid {

  private static final double AIRY_A = 6377563.396;
  private static final double AIRY_B = 6356256.909;
  private static final double WGS84_A = 6378137.000;
  private static final double WGS84_B = 6356752.3142;

  private static final double SCALE = 0.9996012717;
  private static final double LATITUDE_0 = Math.toRadians(49);
  private static final double LONGITUDE_0 = Math.toRadians(-2);
  private static final double EASTING_0 = 400_000;
  private static final double NORTHING_0 = -100_000;

  private static final double SHIFT_X = 446.448;
  private static final double SHIFT_Y = -125.157;
  private static final double SHIFT_Z = 542.060;
  private static final double GROWTH = -20.4894e-6;
  private static final double TURN_X = Math.toRadians(0.1502 / 3600);
  private static final double TURN_Y = Math.toRadians(0.2470 / 3600);
  private static final double TURN_Z = Math.toRadians(0.8421 / 3600);

  private NationalGrid() {}

  /** The point of an easting and northing in metres. */
  static Point point(double easting, double northing) {
    double[] airy = unproject(easting, northing);
    return toWgs84(airy[0], airy[1]);
  }

  /** Latitude and longitude on the Airy ellipsoid, in radians. */
  private static double[] unproject(double easting, double northing) {
    double latitude = footpoint(northing);
    double e2 = 1 - square(AIRY_B / AIRY_A);
    double curve = 1 - e2 * square(Math.sin(latitude));
    double nu = AIRY_A * SCALE / Math.sqrt(curve);
    double rho = nu * (1 - e2) / curve;
    double eta2 = nu / rho - 1;
    double t2 = square(Math.tan(latitude));
    double x = (easting - EASTING_0) / nu;

    double vii = Math.tan(latitude) * nu / (2 * rho);
    double viii = Math.tan(latitude) * nu / (24 * rho) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2);
    double ix = Math.tan(latitude) * nu / (720 * rho) * (61 + 90 * t2 + 45 * t2 * t2);
    double secant = 1 / Math.cos(latitude);
    double xi = secant / 6 * (nu / rho + 2 * t2);
    double xii = secant / 120 * (5 + 28 * t2 + 24 * t2 * t2);
    double xiia = secant / 5040 * (61 + 662 * t2 + 1320 * t2 * t2 + 720 * t2 * t2 * t2);
    return new double[] {
      latitude - vii * square(x) + viii * Math.pow(x, 4) - ix * Math.pow(x, 6),
      LONGITUDE_0 + secant * x - xi * Math.pow(x, 3) + xii * Math.pow(x, 5) - xiia * Math.pow(x, 7)
    };
  }

  /** The latitude on the central meridian at this northing, found step by step to 0.01 mm. */
  private static double footpoint(double northing) {
    double latitude = LATITUDE_0;
    double left = northing - NORTHING_0;
    while (Math.abs(left) > 0.00001) {
      latitude += left / (AIRY_A * SCALE);
      left = northing - NORTHING_0 - meridian(latitude);
    }
    return latitude;
  }

  /** Metres along the central meridian from the true origin. */
  private static double meridian(double latitude) {
    double n = (AIRY_A - AIRY_B) / (AIRY_A + AIRY_B);
    double n2 = n * n;
    double n3 = n2 * n;
    double less = latitude - LATITUDE_0;
    double more = latitude + LATITUDE_0;
    return AIRY_B
        * SCALE
        * ((1 + n + 1.25 * n2 + 1.25 * n3) * less
            - (3 * n + 3 * n2 + 2.625 * n3) * Math.sin(less) * Math.cos(more)
            + 1.875 * (n2 + n3) * Math.sin(2 * less) * Math.cos(2 * more)
            - 35.0 / 24 * n3 * Math.sin(3 * less) * Math.cos(3 * more));
  }

  private static Point toWgs84(double latitude, double longitude) {
    double airyE2 = 1 - square(AIRY_B / AIRY_A);
    double nu = AIRY_A / Math.sqrt(1 - airyE2 * square(Math.sin(latitude)));
    double x = nu * Math.cos(latitude) * Math.cos(longitude);
    double y = nu * Math.cos(latitude) * Math.sin(longitude);
    double z = (1 - airyE2) * nu * Math.sin(latitude);

    double wx = SHIFT_X + (1 + GROWTH) * x - TURN_Z * y + TURN_Y * z;
    double wy = SHIFT_Y + TURN_Z * x + (1 + GROWTH) * y - TURN_X * z;
    double wz = SHIFT_Z - TURN_Y * x + TURN_X * y + (1 + GROWTH) * z;
    return geodetic(wx, wy, wz);
  }

  private static Point geodetic(double x, double y, double z) {
    double e2 = 1 - square(WGS84_B / WGS84_A);
    double p = Math.hypot(x, y);
    double latitude = Math.atan2(z, p * (1 - e2));
    for (int i = 0; i < 8; i++) {
      double nu = WGS84_A / Math.sqrt(1 - e2 * square(Math.sin(latitude)));
      latitude = Math.atan2(z + e2 * nu * Math.sin(latitude), p);
    }
    return new Point(Math.toDegrees(latitude), Math.toDegrees(Math.atan2(y, x)));
  }

  private static double square(double value) {
    return value * value;
  }
}
