package localoffer.place;

/** A whole postcode and where it is. */
record PostcodePoint(Postcode postcode, Point point) {}
