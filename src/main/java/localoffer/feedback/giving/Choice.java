package localoffer.feedback.giving;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import localoffer.feedback.About;
import localoffer.feedback.Who;
import localoffer.feedback.subject.Subject;

/**
 * One answer to choose.
 *
 * @param easy the same in Easy Read
 * @param picture the short name of its picture there
 */
public record Choice(String value, String text, String easy, String picture) {

  static List<Choice> of(Step step, Optional<Subject> subject) {
    return switch (step) {
      case ABOUT -> abouts(subject);
      case WHO -> Arrays.stream(Who.values()).map(Choice::of).toList();
      case REPLY -> Arrays.stream(Reply.values()).map(Choice::of).toList();
      default -> List.of();
    };
  }

  /** The page that somebody comes from stands first, by its name. */
  private static List<Choice> abouts(Optional<Subject> subject) {
    Stream<About> others =
        Arrays.stream(About.values())
            .filter(each -> subject.isEmpty() || (each != About.PAGE && each != About.SERVICE));
    return Stream.concat(subject.stream().map(Choice::of), others.map(Choice::of)).toList();
  }

  private static Choice of(Subject subject) {
    String sort = subject.isService() ? "The service: " : "The page: ";
    String text = sort + subject.title();
    return new Choice(subject.about().word(), text, text, "paper");
  }

  private static Choice of(About about) {
    return switch (about) {
      case PAGE -> choice(about, "A page of this website", "paper");
      case SERVICE -> choice(about, "A club or service", "group");
      case MISSING -> choice(about, "Something is missing", "search");
      case EASE -> choice(about, "If the website is easy to use", "computer");
      case WORKING_TOGETHER -> choice(about, "How we work with you", "handshake");
      case OTHER -> choice(about, "Something else", "speech");
    };
  }

  private static Choice choice(About about, String easy, String picture) {
    return new Choice(about.word(), about.text(), easy, picture);
  }

  private static Choice of(Who who) {
    return switch (who) {
      case PARENT -> choice(who, "I am a parent or carer", "family");
      case YOUNG_PERSON -> choice(who, "I am a child or young person", "teenager");
      case PROFESSIONAL -> choice(who, "I work with families", "work");
      case OTHER -> choice(who, "I am somebody else", "adult");
      case UNSAID -> choice(who, "I do not want to say", "lock");
    };
  }

  private static Choice choice(Who who, String easy, String picture) {
    return new Choice(who.word(), who.text(), easy, picture);
  }

  private static Choice of(Reply reply) {
    return switch (reply) {
      case NO -> new Choice(reply.word(), reply.text(), "No", "cross");
      case EMAIL -> new Choice(reply.word(), reply.text(), "Yes, send me an email", "email");
      case PHONE -> new Choice(reply.word(), reply.text(), "Yes, phone me", "phone");
    };
  }
}
