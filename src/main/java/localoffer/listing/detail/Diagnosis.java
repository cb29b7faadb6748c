package localoffer.listing.detail;

/** Whether a child must have a diagnosis before a service will see them. */
public enum Diagnosis {
  NEEDED,
  NOT_NEEDED
}
