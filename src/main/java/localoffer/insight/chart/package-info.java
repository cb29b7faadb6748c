/**
 * Charts as data: what they show in a sentence, their numbers, and how long each bar is. A template
 * draws them ({@code components/chart}) as small pictures without words, so that nothing shrinks on
 * a phone, beside the same numbers in a table. Columns and bars are all that these figures need; a
 * chart library would bring its own fonts, sizes and inline styles, which our pages refuse.
 */
@NullMarked
package localoffer.insight.chart;

import org.jspecify.annotations.NullMarked;
