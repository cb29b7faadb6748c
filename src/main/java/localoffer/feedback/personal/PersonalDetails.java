package localoffer.feedback.personal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what could tell who somebody is; it would rather find too much than too little. */
public final class PersonalDetails {

  private PersonalDetails() {}

  /** What was found, in the order of the text, none over another. */
  public static List<Found> in(String words) {
    List<Found> found = new ArrayList<>();
    add(found, Shapes.in(words));
    add(found, Names.in(words));
    found.sort(Comparator.comparingInt(Found::from));
    return List.copyOf(found);
  }

  /** Shapes come first: the name in a mailbox's address is part of the address. */
  private static void add(List<Found> found, List<Found> more) {
    for (Found each : more) {
      if (found.stream().noneMatch(each::overlaps)) {
        found.add(each);
      }
    }
  }
}
