/**
 * The improvement plan with its progress, for everybody: {@code content/action-plan.yaml}. The
 * colour of an action is what the last line of its history says; nobody works one out.
 */
@NullMarked
package localoffer.insight.plan;

import org.jspecify.annotations.NullMarked;
