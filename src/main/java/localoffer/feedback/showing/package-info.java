/**
 * Where families read what was said and what was done about it: newest first, by topic, by year as
 * regulation 56 asks for, in Easy Read, as a feed, and on the page that it was about.
 *
 * <p>It reads the approved copy and the answer, and no other words. What is published is kept in
 * memory with a number that every change moves, so that pages made from it are made anew.
 */
@NullMarked
package localoffer.feedback.showing;

import org.jspecify.annotations.NullMarked;
