/** The pages that families read: articles, their Easy Read versions, sections and the glossary. */
@NullMarked
package localoffer.content.page;

import org.jspecify.annotations.NullMarked;
