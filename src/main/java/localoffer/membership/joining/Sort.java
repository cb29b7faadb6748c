package localoffer.membership.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import localoffer.listing.Provider.Kind;

/** What sorts of organisation there are, in words, as a choice in a form. */
public enum Sort {
  COMMUNITY(Kind.COMMUNITY, "A group, club or faith community"),
  CHARITY(Kind.CHARITY, "A charity"),
  SCHOOL(Kind.SCHOOL, "A nursery or school"),
  COLLEGE(Kind.COLLEGE, "A college or training provider"),
  NHS(Kind.NHS, "Part of the NHS"),
  COUNCIL(Kind.COUNCIL, "Part of the council"),
  COMPANY(Kind.COMPANY, "A company, or somebody who works for themselves"),
  NATIONAL(Kind.NATIONAL, "An organisation for the whole country");

  private final Kind kind;
  private final String text;

  Sort(Kind kind, String text) {
    this.kind = kind;
    this.text = text;
  }

  /** As it stands in a form and in the database. */
  public String value() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String text() {
    return text;
  }

  /** Radios may show what a choice does; these do not. */
  public String sample() {
    return "";
  }

  Kind kind() {
    return kind;
  }

  static Optional<Sort> of(String value) {
    return Arrays.stream(values()).filter(each -> each.value().equals(value)).findFirst();
  }

  static List<Sort> all() {
    return List.of(values());
  }
}
