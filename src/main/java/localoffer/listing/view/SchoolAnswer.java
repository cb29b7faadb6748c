package localoffer.listing.view;

import java.util.ArrayList;
import java.util.List;
import localoffer.listing.detail.SchoolSen;
import org.jspecify.annotations.Nullable;

/** What a school says to one part of item 5 of Schedule 2, under the heading that families see. */
public record SchoolAnswer(String heading, String words) {

  /** What it says, in the order of the law; empty for what is no school. */
  static List<SchoolAnswer> of(@Nullable SchoolSen sen) {
    List<SchoolAnswer> answers = new ArrayList<>();
    if (sen != null) {
      add(answers, "How they teach", sen.teaching());
      add(answers, "How lessons and rooms are changed", sen.adapting());
      add(answers, "Extra help with learning", sen.support());
      add(answers, "How they check progress with you", sen.reviewing());
      add(answers, "How they know the help works", sen.checking());
      add(answers, "Using what the school has", sen.facilities());
      add(answers, "Clubs, trips and sport", sen.activities());
      add(answers, "How staff are trained", sen.expertise());
      add(answers, "Feelings and friendships", sen.wellbeing());
    }
    return List.copyOf(answers);
  }

  private static void add(List<SchoolAnswer> answers, String heading, @Nullable String words) {
    if (words != null) {
      answers.add(new SchoolAnswer(heading, words));
    }
  }
}
