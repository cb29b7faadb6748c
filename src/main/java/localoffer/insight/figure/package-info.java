/**
 * What insight stands on: a span of days, and what other features know, each asked for through a
 * small interface that the root of the program wires.
 */
@NullMarked
package localoffer.insight.figure;

import org.jspecify.annotations.NullMarked;
