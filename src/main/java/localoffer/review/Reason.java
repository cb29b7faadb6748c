package localoffer.review;

import localoffer.web.Form;

/** Why an officer does something, in words that others read later. */
public final class Reason {

  private static final int LONGEST = 1_000;

  private Reason() {}

  /**
   * What to do about it; empty when it can be kept.
   *
   * @param missing what to do when there is none
   */
  public static String error(String reason, String missing) {
    return Form.problem(reason, LONGEST, missing);
  }
}
