/**
 * How families say something: "Was this page useful?" on every page, and the form with one question
 * a page. What is said stays in the browser until it is sent, in fields of the form itself: nothing
 * is stored before, no page sets a cookie, and all of it works without JavaScript.
 */
@NullMarked
package localoffer.feedback.giving;

import org.jspecify.annotations.NullMarked;
