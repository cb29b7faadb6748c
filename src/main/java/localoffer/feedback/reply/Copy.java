package localoffer.feedback.reply;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a comment says, without whatever could tell who somebody is: the text that others may read.
 *
 * @param health whether it tells of somebody's health
 * @param by the officer who approved it first
 * @param second the other officer who approved it, where two are needed
 */
public record Copy(String words, boolean health, UUID by, @Nullable UUID second) {

  Copy approvedBy(UUID officer) {
    return new Copy(words, health, by, officer);
  }
}
