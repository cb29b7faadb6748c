package localoffer.survey;

/**
 * Somebody else changed the survey since it was read, or it has come too far; nothing was written.
 */
public final class SurveyChanged extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SurveyChanged(Survey seen) {
    super("Survey " + seen.id() + " is no longer at version " + seen.version());
  }
}
