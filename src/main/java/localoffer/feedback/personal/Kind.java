package localoffer.feedback.personal;

/** What sort of thing could tell who somebody is. */
public enum Kind {
  EMAIL("an email address", "email address"),
  ACCOUNT("an account on the internet", "account"),
  POSTCODE("a postcode", "postcode"),
  ADDRESS("an address", "address"),
  NHS_NUMBER("an NHS number", "NHS number"),
  PHONE("a phone number", "phone number"),
  NUMBER("a number that belongs to one person", "number"),
  BIRTH_DATE("a date of birth", "date of birth"),
  SCHOOL("the school of a child", "school"),
  NAME("a name", "name");

  private final String words;
  private final String instead;

  Kind(String words, String instead) {
    this.words = words;
    this.instead = instead;
  }

  /** As in "this looks like a phone number". */
  public String words() {
    return words;
  }

  /** What stands in its place in the text that others read. */
  public String instead() {
    return "[" + instead + "]";
  }
}
