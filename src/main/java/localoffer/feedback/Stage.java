package localoffer.feedback;

import java.util.Locale;

/** How far a comment has come. */
public enum Stage {
  /** It may be spam: a person looks before it joins the others. */
  HELD,
  NEW,
  WITH_AGENCY,
  TO_ANSWER,
  ANSWERED,
  PUBLISHED,
  /** Not published, for one of the two reasons of the law. */
  LEFT_OUT,
  /** It says the same as another, which stands for both. */
  MERGED;

  /** As it stands in the database and in a form. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Stage of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
