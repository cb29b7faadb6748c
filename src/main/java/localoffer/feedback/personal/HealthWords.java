package localoffer.feedback.personal;

import java.util.regex.Pattern;

/** Finds whether words tell of one person's health. */
public final class HealthWords {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern HEALTH =
      Pattern.compile(
          "\\b(?:autis\\w*|adhd|asd|diagnos\\w*|medic(?:ation|ine|al)\\w*|meds|epilep\\w*|seizure\\w*|hospital\\w*|surgery|operation|syndrome|cerebral"
              + " palsy|self[- ]?harm\\w*|suicid\\w*|depress\\w*|anxi\\w*|anorexi\\w*|eating"
              + " disorder|diabet\\w*|asthma\\w*|cancer|wheelchair|catheter|peg fed|tube"
              + " fed|feeding tube|incontinen\\w*|nappies|non[-"
              + " ]?verbal|deaf|blind|dyslexi\\w*|dyspraxi\\w*|tics|tourette\\w*|meltdowns?|panic"
              + " attacks?|mental"
              + " health|therap(?:y|ist)|camhs|disab\\w*|illness|ill|pregnan\\w*)\\b",
          FLAGS);

  private static final Pattern SOMEBODY =
      Pattern.compile(
          "\\b(?:i|i'm|im|i’m|i've|me|he|she|he's|she's|him|her|his|(?:my|our) (?:[\\p{L}\\p{N}-]+"
              + " ){0,3}?(?:son|daughter|child|boy|girl|baby|kids?|lad|twins"
              + "|children|brother|sister|grandson|granddaughter|husband|wife|partner|teenager))\\b",
          FLAGS);

  private HealthWords() {}

  /** Whether they do; it would rather say so once too often. */
  public static boolean tellOfSomebody(String words) {
    return HEALTH.matcher(words).find() && SOMEBODY.matcher(words).find();
  }
}
