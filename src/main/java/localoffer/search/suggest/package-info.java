/** What is offered unasked: names while a person types, and what is like a listing. */
@NullMarked
package localoffer.search.suggest;

import org.jspecify.annotations.NullMarked;
