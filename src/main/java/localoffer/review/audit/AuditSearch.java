package localoffer.review.audit;

import java.util.List;
import java.util.Optional;

/**
 * Which rows of the trail somebody looks for; what is blank leaves nothing out.
 *
 * @param actor as it stands in the trail
 * @param from and {@code before}: the beginnings of times as the trail writes them
 * @param subjects as they stand in the trail, when they were asked for
 */
record AuditSearch(
    String actor, String action, String from, String before, Optional<List<String>> subjects) {}
