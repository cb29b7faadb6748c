package localoffer.feedback.giving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import localoffer.account.EmailAddress;
import localoffer.feedback.About;
import localoffer.feedback.Contact;
import localoffer.feedback.Who;
import localoffer.web.Form;
import org.jspecify.annotations.Nullable;

/** What somebody has said so far in the form: their browser holds it, in hidden fields. */
public final class Saying {

  private static final List<String> NAMES =
      List.of(
          "about", "path", "words", "who", "reply", "email", "phone", "begun", "form", "looked");

  private final Map<String, String> fields;

  private Saying(Map<String, String> fields) {
    this.fields = fields;
  }

  /** A field that carries an answer on to the next page. */
  public record Hidden(String name, String value) {}

  /** Reads the fields of a form; what is not there is empty. */
  static Saying read(UnaryOperator<@Nullable String> field) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String name : NAMES) {
      fields.put(name, Form.text(field.apply(name)));
    }
    return new Saying(fields);
  }

  Saying with(String name, String value) {
    Map<String, String> next = new LinkedHashMap<>(fields);
    next.put(name, value);
    return new Saying(next);
  }

  /** The answer in a field; empty when there is none. */
  public String of(String name) {
    return fields.getOrDefault(name, "");
  }

  public String words() {
    return of("words");
  }

  /** What carries the answers of all other pages. */
  public List<Hidden> besides(Step shown) {
    List<Hidden> hidden = new ArrayList<>();
    fields.forEach(
        (name, value) -> {
          if (!shown.fields().contains(name) && !value.isEmpty()) {
            hidden.add(new Hidden(name, value));
          }
        });
    return hidden;
  }

  public Optional<About> about() {
    return About.of(of("about"));
  }

  public Optional<Who> who() {
    return Who.of(of("who"));
  }

  public Optional<Reply> reply() {
    return Reply.of(of("reply"));
  }

  /** Whether this step still has a question for them. */
  boolean lacks(Step step) {
    return !Answers.problem(step, this).isEmpty();
  }

  /** The step that comes next: the first without a good answer, at the end the check. */
  Step next() {
    for (Step step : Step.values()) {
      if (lacks(step)) {
        return step;
      }
    }
    return Step.CHECK;
  }

  /** The one before, which may be skipped where nobody wants a reply. */
  Optional<Step> before(Step step) {
    return switch (step) {
      case ABOUT -> Optional.empty();
      case WORDS -> Optional.of(Step.ABOUT);
      case WHO -> Optional.of(Step.WORDS);
      case REPLY -> Optional.of(Step.WHO);
      case CONTACT -> Optional.of(Step.REPLY);
      case CHECK -> Optional.of(contact() == null ? Step.REPLY : Step.CONTACT);
    };
  }

  /** Where the reply goes, once all that is needed is there. */
  @Nullable Contact contact() {
    return switch (reply().orElse(Reply.NO)) {
      case NO -> null;
      case EMAIL -> EmailAddress.parse(of("email")).map(Contact::by).orElse(null);
      case PHONE -> Contact.byPhone(of("phone"));
    };
  }

  /** What marks the words that were looked at again, so that others are not taken for them. */
  String mark() {
    return Integer.toHexString(words().hashCode());
  }

  boolean isLookedAt() {
    return of("looked").equals(mark());
  }
}
