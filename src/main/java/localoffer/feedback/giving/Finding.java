package localoffer.feedback.giving;

import java.util.List;
import localoffer.feedback.personal.Found;

/**
 * Something in a person's words that may tell who somebody is: the very words, and what they look
 * like.
 */
public record Finding(String words, String kind) {

  static List<Finding> of(String words, List<Found> found) {
    return found.stream()
        .map(each -> new Finding(each.in(words), each.kind().words()))
        .distinct()
        .toList();
  }
}
