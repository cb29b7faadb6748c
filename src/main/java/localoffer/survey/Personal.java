package localoffer.survey;

import java.util.List;

/** Knows what in a text may tell who somebody is. */
public interface Personal {

  /** The very words that may, in the order of the text. */
  List<String> in(String words);

  /** The text with a word for each of them in their place. */
  String without(String words);
}
