package localoffer.feedback.showing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import localoffer.feedback.reply.Changed;
import localoffer.feedback.reply.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What became of comments, counted.
 *
 * @param all how many there were
 * @param changed how many led to a change; {@code planned} will, {@code not} do not
 * @param vexatious left out for the one reason of the law, {@code onePerson} for the other
 * @param medianDays the days that half of the answers took at most; null without an answer
 */
public record Figures(
    int all,
    int answered,
    int waiting,
    int changed,
    int planned,
    int not,
    int vexatious,
    int onePerson,
    @Nullable Integer medianDays) {

  static Figures of(List<Course> courses) {
    return new Figures(
        courses.size(),
        count(courses, course -> course.answeredAt() != null),
        count(courses, Course::waits),
        count(courses, course -> course.changed() == Changed.YES),
        count(courses, course -> course.changed() == Changed.PLANNED),
        count(courses, course -> course.changed() == Changed.NO),
        count(courses, course -> course.leftOut() == Reason.VEXATIOUS),
        count(courses, course -> course.leftOut() == Reason.ONE_PERSON),
        median(courses));
  }

  private static int count(List<Course> courses, Predicate<Course> which) {
    return (int) courses.stream().filter(which).count();
  }

  /** Of an even number the lower one of the two in the middle. */
  private static @Nullable Integer median(List<Course> courses) {
    List<Integer> days =
        courses.stream()
            .filter(course -> course.answeredAt() != null)
            .map(course -> days(course, Objects.requireNonNull(course.answeredAt())))
            .sorted()
            .toList();
    return days.isEmpty() ? null : days.get((days.size() - 1) / 2);
  }

  private static int days(Course course, Instant answeredAt) {
    return (int) Math.max(0, Duration.between(course.receivedAt(), answeredAt).toDays());
  }

  public int leftOut() {
    return vexatious + onePerson;
  }

  /** Of a hundred that were answered, how many led to a change. */
  public int percentChanged() {
    return answered == 0 ? 0 : Math.round(changed * 100f / answered);
  }
}
