package localoffer.listing.detail;

/** A named web address. */
public record Link(String title, String href) {}
