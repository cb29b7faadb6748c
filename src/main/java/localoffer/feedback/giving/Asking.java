package localoffer.feedback.giving;

import localoffer.web.Csrf;

/**
 * Signs the question that stands on every page, for that page alone: so only pages that we made are
 * counted. A page is kept for many readers, and its token with it.
 */
public record Asking(Csrf csrf) {

  /** For the {@code csrf} field of the question on a page. */
  public String token(String path) {
    return of(path).lastingToken();
  }

  Csrf of(String path) {
    return csrf.boundTo("useful " + path);
  }
}
