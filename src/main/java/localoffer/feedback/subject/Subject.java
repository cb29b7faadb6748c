package localoffer.feedback.subject;

import localoffer.feedback.About;

/**
 * A page of this site that somebody speaks about.
 *
 * @param about whether it shows a service, or is another page
 */
public record Subject(String path, String title, About about) {

  public boolean isService() {
    return about == About.SERVICE;
  }
}
