/**
 * Whether the site is used, liked and up to date: counts, charts for officers, the Board's report
 * and the action plan. It changes nothing; what other features know comes through the interfaces in
 * {@code figure}.
 */
@NullMarked
package localoffer.insight;

import org.jspecify.annotations.NullMarked;
