package localoffer.membership.joining;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's wish to keep the entries of an organisation, until an officer has decided.
 *
 * @param reference how people and officers call it, such as LO-7K2M-4P
 * @param provider the organisation that is claimed; null for a new one until it is approved
 * @param name of the organisation, as it stands in the directory or was typed; may be empty
 * @param reason what an officer last said about it
 */
public record JoinRequest(
    UUID id,
    String reference,
    UUID person,
    Kind kind,
    Stage stage,
    long version,
    @Nullable UUID provider,
    String name,
    Map<Question, String> answers,
    @Nullable String reason,
    @Nullable Instant sentAt) {

  public JoinRequest {
    answers = Map.copyOf(answers);
  }

  /** Whether the organisation is listed already. */
  public enum Kind {
    CLAIM,
    REGISTER;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    List<Question> questions() {
      return this == CLAIM ? Question.OF_A_CLAIM : Question.OF_A_REGISTRATION;
    }
  }

  /** How far it has come. */
  public enum Stage {
    DRAFT,
    SENT,
    BACK,
    APPROVED,
    REJECTED;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether whoever asks may still change it. */
  public boolean isOpen() {
    return stage == Stage.DRAFT || stage == Stage.BACK;
  }

  public String answer(Question question) {
    return Objects.requireNonNullElse(answers.get(question), "");
  }

  /** The first question that has no answer yet. */
  Optional<Question> next() {
    return kind.questions().stream().filter(each -> answer(each).isEmpty()).findFirst();
  }

  JoinRequest answering(Question question, String answer) {
    Map<Question, String> next = new EnumMap<>(Question.class);
    next.putAll(answers);
    next.put(question, answer);
    return new JoinRequest(
        id, reference, person, kind, stage, version, provider, name, next, reason, sentAt);
  }

  public String href() {
    return "/update/requests/" + id;
  }

  public String staffHref() {
    return "/staff/requests/" + id;
  }
}
