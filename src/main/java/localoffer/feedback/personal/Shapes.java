package localoffer.feedback.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what has a shape of its own: numbers, addresses, dates. Group 1 is what is found. */
final class Shapes {

  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,7}";
  private static final String DAY = "\\p{Nd}{1,2}(?:st|nd|rd|th)?";
  private static final String ROAD =
      "(?:road|rd|street|avenue|ave|lane|drive|crescent|close|grove|terrace|gardens|court|way|walk"
          + "|place|row|hill)";

  /** Numbers that everybody may ring, and mailboxes that everybody may write to. */
  private static final Pattern PUBLIC =
      Pattern.compile(
          "0[ ]?(?:800|808|845|870|300|303|330|333|345)[\\p{Nd} -]*"
              + "|(?i:(?:info|help|enquiries|contact|admin|office|hello|support)@\\S*)");

  /** In this order: the first that finds something wins over what overlaps it. */
  private static final List<Shape> SHAPES =
      List.of(
          shape(Kind.EMAIL, "([\\p{L}\\p{N}._%+'-]{1,64}@[\\p{L}\\p{N}.-]{1,255})"),
          shape(
              Kind.EMAIL,
              "([\\p{L}\\p{N}._-]{2,64} ?[\\[(]?\\bat\\b[\\])]? ?[\\p{L}\\p{N}-]{2,40}"
                  + " ?[\\[(]?\\bdot\\b[\\])]? ?\\p{L}{2,10})"),
          shape(
              Kind.ACCOUNT,
              "(?:facebook|instagram|tiktok|twitter|snapchat|linkedin)\\.com/([\\p{L}\\p{N}._/@-]+)"),
          shape(Kind.ACCOUNT, "(?<![\\p{L}\\p{N}])(@[\\p{L}\\p{N}._]{2,40})"),
          shape(
              Kind.POSTCODE,
              "(?<![\\p{L}\\p{N}])([a-z]{1,2}\\d[a-z\\d]?[ -]{0,2}\\d ?[abd-hjlnp-uw-z]{2})"
                  + "(?![\\p{L}\\p{N}])"),
          shape(
              Kind.BIRTH_DATE,
              "(?:\\bborn\\b|\\bd\\.?o\\.?b\\b\\.?|\\bbirth(?:day|date)?\\b)[^.!?\\n\\d]{0,20}?("
                  + date()
                  + ")"),
          shape(
              Kind.NHS_NUMBER,
              "\\bnhs (?:no|num|number)?\\b[^\\d\\n]{0,12}(\\p{Nd}[\\p{Nd} -]{7,12}\\p{Nd})"),
          shape(Kind.NHS_NUMBER, "(?<!\\p{Nd})([1-9]\\d{2}[ -]?\\d{3}[ -]?\\d{4})(?!\\p{Nd})"),
          shape(
              Kind.NUMBER,
              "(?<![\\p{L}\\p{N}])([a-z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[a-d])(?![\\p{L}\\p{N}])"),
          shape(
              Kind.NUMBER,
              "\\b(?:ref|reference|case|hospital|patient|pupil|dla|pip|ehcp|insurance|claim)\\b(?:"
                  + " ?(?:ref|reference|number|no|num|id))?\\.?(?: is| was|:)? ?((?:[a-z]{1,3}"
                  + " ?)?\\d[\\d ]{3,14}\\d)"),
          shape(
              Kind.PHONE,
              "((?<![\\p{N}£.])(?:\\+|00)?\\(?(?:44|0)(?:[ ()./-]{0,3}\\p{Nd}){9,10}(?!\\p{Nd}))"),
          shape(
              Kind.PHONE,
              "\\b(?:ring|call|text|phone|mob|mobile|tel|landline|number|whatsapp)\\b[^\\d\\n"
                  + ".]{0,20}(\\p{Nd}(?:[ -]?\\p{Nd}){5,11})(?!\\p{Nd})"),
          shape(
              Kind.ADDRESS,
              "\\b((?:flat \\d{1,4}[a-z]?,? )?\\d{1,4}[a-z]? (?-i:\\p{Lu})[\\p{L}']+(?:"
                  + " (?-i:\\p{Lu})[\\p{L}']+)? "
                  + ROAD
                  + ")\\b"),
          shape(
              Kind.ADDRESS,
              "\\b(?:live|lives|living|address|moved|house)\\b[^.!?\\n\\d]{0,20}?"
                  + "((?:flat )?\\d{1,4}[a-z]? [\\p{L}']{2,20}(?: [\\p{L}']{2,20})? "
                  + ROAD
                  + ")\\b"),
          shape(
              Kind.ADDRESS,
              "\\b(?:live|lives|living) (?:on|in|at|off) ((?-i:\\p{Lu})[\\p{L}']+(?:"
                  + " (?-i:\\p{Lu})[\\p{L}']+)? "
                  + ROAD
                  + ")\\b"),
          shape(
              Kind.SCHOOL,
              "\\b(?:goes to|go to|going to|went to|attends|attend|attended|pupil at|student at"
                  + "|(?:son|daughter|boy|girl|child|he|she|he's|she's)(?: is)?(?: [\\p{L}']+){0,2}"
                  + " at) ((?:(?-i:\\p{Lu})[\\p{L}.'’-]+ ){1,4}"
                  + "(?:school|academy|primary|college|nursery|infants|juniors|high))\\b"));

  private Shapes() {}

  private record Shape(Kind kind, Pattern pattern) {}

  private static Shape shape(Kind kind, String pattern) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return new Shape(kind, Pattern.compile(pattern, flags));
  }

  private static String date() {
    return "\\p{Nd}{1,4}[./-]\\p{Nd}{1,2}[./-]\\p{Nd}{2,4}|"
        + (DAY + "(?: of)? " + MONTH + "(?:,? \\p{Nd}{2,4})?|")
        + (MONTH + " " + DAY + "(?:,? \\p{Nd}{4})?");
  }

  static List<Found> in(String words) {
    List<Found> found = new ArrayList<>();
    for (Shape shape : SHAPES) {
      Matcher matcher = shape.pattern.matcher(words);
      while (matcher.find()) {
        Found each = new Found(shape.kind, matcher.start(1), matcher.end(1));
        if (counts(each, words, matcher) && found.stream().noneMatch(each::overlaps)) {
          found.add(each);
        }
      }
    }
    return found;
  }

  private static boolean counts(Found found, String words, Matcher matcher) {
    String text = found.in(words);
    boolean bareNumber = found.kind() == Kind.NHS_NUMBER && matcher.start() == found.from();
    return bareNumber ? isNhsNumber(text) : !PUBLIC.matcher(text).matches();
  }

  /** By its check digit, the remainder of eleven: other numbers of ten digits mostly fail it. */
  static boolean isNhsNumber(String text) {
    String digits = text.replaceAll("\\D", "");
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (10 - i) * (digits.charAt(i) - '0');
    }
    return digits.charAt(9) - '0' == (11 - sum % 11) % 11;
  }
}
