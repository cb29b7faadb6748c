package localoffer.survey;

import org.jspecify.annotations.Nullable;

/**
 * What one person wrote to one question.
 *
 * @param stage "held" until an officer has read it, then "shown" or "left_out"
 * @param shown what everybody may read; null where nobody may
 */
public record Said(long id, int question, String words, String stage, @Nullable String shown) {}
