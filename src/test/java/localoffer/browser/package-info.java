/** Journeys and checks in a real browser, on a phone and on a desk. */
@NullMarked
package localoffer.browser;

import org.jspecify.annotations.NullMarked;
